// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/readrange.h"

#include <utility>

namespace unknot::practice
{

Result<SharedRead> readRange(PastSessions &past, const journal::JournalReader *journal, Span span, const WallTime &now)
{
    auto range = past.range(journal, span, now);
    if (!range)
        return tl::unexpected(range.error());
    auto pressed = past.pressedIn(journal, range->counted);
    if (!pressed)
        return tl::unexpected(pressed.error());
    auto told = toldDays(journal, range->days);
    auto choices = choicesIn(*range, *pressed, told.value_or(ToldDays{}));
    return std::make_shared<const ReadRange>(ReadRange{
        std::make_shared<const PastSessions::Range>(std::move(*range)), std::move(*pressed), std::move(told), std::move(choices)});
}

Result<SharedRead> fitting(const journal::JournalReader *journal, const SharedRead &read, const journal::HistoryFilter &filter)
{
    if (!filter.choosesSomething())
        return read;
    auto range = fitting(journal, *read->range, filter);
    if (!range)
        return tl::unexpected(range.error());
    // In the same order, which leaves some out.
    std::vector<PressedSession> pressed;
    auto all = read->pressed.begin();
    auto of = read->range->counted.begin();
    for (const auto &session : range->counted) {
        for (; of->id != session.id; ++of)
            ++all;
        pressed.push_back(*all);
    }
    return std::make_shared<const ReadRange>(
        ReadRange{std::make_shared<const PastSessions::Range>(std::move(*range)), std::move(pressed), read->told, read->choices});
}

} // namespace unknot::practice
