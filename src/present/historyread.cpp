// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/historyread.h"

#include "present/filtertext.h"

#include <utility>

namespace unknot::present
{

namespace
{

HistoryRead unreadable(const Error &error)
{
    HistoryRead read;
    read.page.text.unreadable = sessionsUnreadable(error);
    return read;
}

} // namespace

HistoryRead readHistory(const catalogue::Catalogue &catalogue, const journal::JournalReader *journal, practice::RangeReader &reader,
    practice::PastSessions &sessions, const practice::PointRecords &records, const HistoryAsked &asked, const WallTime &now)
{
    const auto whole = reader.read(sessions, journal, asked.span, now);
    if (!whole)
        return unreadable(whole.error());
    const auto fit = practice::fitting(journal, *whole, asked.filter);
    if (!fit)
        return unreadable(fit.error());
    HistoryRead read;
    read.choices = (*whole)->choices;
    read.fitting = (*fit)->range;
    read.page = historyPage(catalogue, read.fitting, (*fit)->pressed, records, now, asked.wish);
    read.page.text.filter = filterText(read.choices, asked.filter, *(*whole)->range, *read.fitting);
    if (const auto &told = (*fit)->told)
        read.days = dayComparisonRows(practice::compareDays(practice::painByDay(*read.fitting), told->days, told->tags));
    else
        read.page.text.dayFault = daysUnreadable(told.error());
    return read;
}

} // namespace unknot::present
