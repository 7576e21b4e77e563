// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/errortext.h"

#include "present/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ErrorText)
};

} // namespace

QString sentenceFor(const Error &error)
{
    const QString file = toQt(error.file);
    switch (error.kind) {
    case Error::Kind::NotADatabase:
        return ErrorText::tr(
            "The file %1 is not an Unknot journal. It has been left as it is. Move it away, or start with another data folder.")
            .arg(file);
    case Error::Kind::TooNew:
        return ErrorText::tr("The journal %1 was written by a newer Unknot. It has been left as it is. Update Unknot to use it.").arg(file);
    case Error::Kind::ReadOnly:
        return ErrorText::tr(
            "The journal %1 can be read but not written. Nothing has been changed. Allow writing to the file and its folder, then "
            "try again.")
            .arg(file);
    case Error::Kind::Full:
        return ErrorText::tr(
            "The disk is full, so the last entries are not saved yet. What was saved before is safe. Free some space: saving is "
            "tried again by itself.");
    case Error::Kind::Busy:
        return ErrorText::tr(
            "Another program is using the journal, so the last entries are not saved yet. Saving is tried again by itself.");
    case Error::Kind::NotFound:
    case Error::Kind::Unreadable:
    case Error::Kind::Malformed:
    case Error::Kind::Invalid:
    case Error::Kind::Internal:
        break;
    }
    return toQt(toString(error));
}

QString refusalSentence(const Error &error)
{
    if (error.kind != Error::Kind::Busy)
        return sentenceFor(error);
    return ErrorText::tr(
        "Another Unknot has your journal open. Nothing has been changed. Go on in its window, close it and try again, or look at "
        "past sessions here, where nothing can be written. The journal is %1.")
        .arg(toQt(error.what));
}

QString lostSentence(std::size_t entries, const Error &last)
{
    const QString count = entries == 1 ? ErrorText::tr("1 entry could not be written into your journal.")
                                       : ErrorText::tr("%1 entries could not be written into your journal.").arg(entries);
    return ErrorText::tr("%1 It is not saved, and trying again will not help (%2). It is kept until you close Unknot: write it to another "
                         "file before that.")
        .arg(count, toQt(last.what));
}

QString problemLines(const Errors &errors)
{
    constexpr std::size_t most = 12;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(errors.size(), most); ++i)
        lines << toQt(toString(errors[i]));
    if (errors.size() > most)
        lines << ErrorText::tr("and %1 more; `unknot check` lists all of them").arg(errors.size() - most);
    return lines.join(u'\n');
}

} // namespace unknot::present
