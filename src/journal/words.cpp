// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/words.h"

#include <algorithm>
#include <initializer_list>

namespace unknot::journal
{

namespace
{

template<class Enum>
bool pick(std::string_view text, Enum &value, std::initializer_list<Enum> all)
{
    for (const Enum candidate : all) {
        if (word(candidate) == text) {
            value = candidate;
            return true;
        }
    }
    return false;
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> all)
{
    return text.empty() || std::find(all.begin(), all.end(), text) != all.end();
}

} // namespace

std::string_view word(SessionState state)
{
    switch (state) {
    case SessionState::Running:
        return "running";
    case SessionState::Completed:
        return "completed";
    case SessionState::Stopped:
        return "stopped";
    case SessionState::Abandoned:
        return "abandoned";
    }
    return {};
}

std::string_view word(RatingRecord::Kind kind)
{
    switch (kind) {
    case RatingRecord::Kind::AtRest:
        return "at-rest";
    case RatingRecord::Kind::OnMovement:
        return "on-movement";
    }
    return {};
}

std::string_view word(RatingRecord::Moment moment)
{
    switch (moment) {
    case RatingRecord::Moment::Before:
        return "before";
    case RatingRecord::Moment::After:
        return "after";
    }
    return {};
}

std::string_view word(NextDayRecord::Answer answer)
{
    switch (answer) {
    case NextDayRecord::Answer::NotSore:
        return "not-sore";
    case NextDayRecord::Answer::Sore:
        return "sore";
    case NextDayRecord::Answer::Bruised:
        return "bruised";
    }
    return {};
}

std::string_view word(Side side)
{
    return toString(side);
}

bool fromWord(std::string_view text, SessionState &state)
{
    return pick(text, state, {SessionState::Running, SessionState::Completed, SessionState::Stopped, SessionState::Abandoned});
}

bool fromWord(std::string_view text, RatingRecord::Kind &kind)
{
    return pick(text, kind, {RatingRecord::Kind::AtRest, RatingRecord::Kind::OnMovement});
}

bool fromWord(std::string_view text, RatingRecord::Moment &moment)
{
    return pick(text, moment, {RatingRecord::Moment::Before, RatingRecord::Moment::After});
}

bool fromWord(std::string_view text, NextDayRecord::Answer &answer)
{
    return pick(text, answer, {NextDayRecord::Answer::NotSore, NextDayRecord::Answer::Sore, NextDayRecord::Answer::Bruised});
}

bool fromWord(std::string_view text, Side &side)
{
    return pick(text, side, {Side::Left, Side::Right, Side::Middle});
}

bool isHoldEnd(std::string_view text)
{
    return isOneOf(text, {"time", "skipped", "too-much", "stepped-back", "stopped", "paused"});
}

bool isPointEnd(std::string_view text)
{
    return isOneOf(
        text, {"finished", "nothing-found", "skipped", "stopped", "too-much", "too-much:strong", "too-much:nerve-sign", "too-much:unwell"});
}

bool isAche(std::string_view text)
{
    return isOneOf(text, {"yes", "a-bit", "no"});
}

} // namespace unknot::journal
