// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/historyread.h"

#include "present/filtertext.h"

#include <utility>

namespace unknot::present
{

Result<HistoryRead> readHistory(const catalogue::Catalogue &catalogue, const journal::JournalReader *journal,
    practice::PastSessions &sessions, const practice::PointRecords &records, const HistoryAsked &asked, const WallTime &now)
{
    const auto whole = sessions.range(journal, asked.span, now);
    if (!whole)
        return tl::unexpected(whole.error());
    auto pressed = sessions.pressedIn(journal, whole->counted);
    if (!pressed)
        return tl::unexpected(pressed.error());
    const auto told = practice::toldDays(journal, whole->days);
    HistoryRead read;
    read.choices = practice::choicesIn(*whole, *pressed, told.value_or(practice::ToldDays{}));
    auto fit = practice::fitting(journal, *whole, asked.filter);
    if (fit && asked.filter.choosesSomething())
        pressed = sessions.pressedIn(journal, fit->counted);
    if (!fit || !pressed)
        return tl::unexpected(!fit ? fit.error() : pressed.error());
    read.page = historyPage(catalogue, *fit, *pressed, records, now, asked.wish);
    read.page.text.filter = filterText(asked.filter, *whole, *fit);
    if (told)
        read.days = dayComparisonRows(practice::compareDays(practice::painByDay(*fit), told->days, told->tags));
    else
        read.page.text.dayFault = daysUnreadable(told.error());
    read.fitting = std::move(*fit);
    return read;
}

} // namespace unknot::present
