// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/importtext.h"

#include "present/exchangetext.h"
#include "present/text.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ImportWords)
};

constexpr qsizetype mostFaults = 5;

} // namespace

ImportText importPreview(const exchange::MergePlan &plan, const QString &file)
{
    return {mergePlanned(plan, file), mergeLines(plan), !plan.isNothing()};
}

ImportText importDone(const exchange::MergePlan &plan, const QString &file)
{
    return {mergeDone(plan, file), mergeLines(plan), false};
}

ImportText importWaits(const QString &file)
{
    return {ImportWords::tr(
                "%1 is not taken in yet: the journal could not be saved. Keep the file, and take it in again once everything is saved.")
                .arg(file),
        {}, false};
}

ImportText importRefused(const Errors &errors, const QString &file)
{
    ImportText text{
        ImportWords::tr("%1 can't be taken in, and nothing was changed. Choose a file that Unknot has exported as JSON, or another "
                        "diary's table (CSV).")
            .arg(file),
        {}, false};
    for (const Error &error : errors) {
        if (text.lines.size() == mostFaults)
            break;
        const QString what = toQt(error.what);
        if (error.line > 0)
            text.lines << ImportWords::tr("Line %1: %2").arg(QString::number(error.line), what);
        else
            text.lines << (error.pointer.empty() ? what : ImportWords::tr("%1: %2").arg(toQt(error.pointer), what));
    }
    return text;
}

ImportText notesTakenOut(std::size_t count)
{
    ImportText text;
    text.told = count == 1 ? ImportWords::tr("1 note of pain that came in was taken out again.")
                           : ImportWords::tr("%n notes of pain that came in were taken out again.", nullptr, int(count));
    text.mayBringBack = true;
    return text;
}

ImportText notesBroughtBack(std::size_t count)
{
    ImportText text;
    text.told
        = count == 1 ? ImportWords::tr("1 note of pain is back.") : ImportWords::tr("%n notes of pain are back.", nullptr, int(count));
    text.mayUndo = true;
    return text;
}

ImportText importImpossible()
{
    return {ImportWords::tr("Nothing can be taken in for now: your journal is not open for writing, or not everything in it is saved yet."),
        {}, false};
}

} // namespace unknot::present
