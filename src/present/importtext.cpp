// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/importtext.h"

#include "present/errortext.h"
#include "present/exchangetext.h"
#include "present/faulttext.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace takingnews = practice::takingnews;

namespace
{

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ImportWords)
};

constexpr qsizetype mostFaults = 5;

struct Telling {
    QString file;

    ImportText operator()(const takingnews::Nothing & /*unused*/) const { return {}; }
    ImportText operator()(const takingnews::Impossible & /*unused*/) const
    {
        return told(ImportWords::tr(
            "Nothing can be taken in for now: your journal is not open for writing, or not everything in it is saved yet."));
    }
    ImportText operator()(const takingnews::Refused &news) const
    {
        ImportText text = told(ImportWords::tr("%1 can't be taken in, and nothing was changed. Choose a file that Unknot has exported as "
                                               "JSON, or another diary's table (CSV).")
                                   .arg(file));
        for (const exchange::Fault &fault : news.faults) {
            if (text.lines.size() < mostFaults)
                text.lines << faultLine(fault);
        }
        return text;
    }
    ImportText operator()(const takingnews::JournalFailed &news) const { return told(readingSentence(news.error)); }
    ImportText operator()(const takingnews::Planned &news) const
    {
        return {mergePlanned(news.plan, file), mergeLines(news.plan), news.mayTakeIn};
    }
    ImportText operator()(const takingnews::Waiting & /*unused*/) const
    {
        return told(ImportWords::tr(
            "%1 is not taken in yet: the journal could not be saved. Keep the file, and take it in again once everything is saved.")
                        .arg(file));
    }
    ImportText operator()(const takingnews::Done &news) const
    {
        return {mergeDone(news.plan, file), mergeLines(news.plan), false, news.mayUndo};
    }
    ImportText operator()(const takingnews::TakenOut &news) const
    {
        ImportText text
            = told(news.notes == 1 ? ImportWords::tr("1 note of pain that came in was taken out again.")
                                   : ImportWords::tr("%n notes of pain that came in were taken out again.", nullptr, int(news.notes)));
        text.mayBringBack = true;
        return text;
    }
    ImportText operator()(const takingnews::BroughtBack &news) const
    {
        ImportText text = told(news.notes == 1 ? ImportWords::tr("1 note of pain is back.")
                                               : ImportWords::tr("%n notes of pain are back.", nullptr, int(news.notes)));
        text.mayUndo = true;
        return text;
    }

private:
    static ImportText told(const QString &sentence) { return {sentence, {}, false}; }
};

} // namespace

ImportText importText(const practice::TakingNews &news, const QString &file)
{
    return std::visit(Telling{file}, news);
}

} // namespace unknot::present
