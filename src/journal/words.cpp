// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/words.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <initializer_list>
#include <system_error>

namespace unknot::journal
{

namespace
{

template<class Enum, class All = std::initializer_list<Enum>>
bool pick(std::string_view text, Enum &value, const All &all)
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

// False: what follows is none, or was there before.
template<class F>
bool eachQuality(std::string_view text, F f)
{
    if (text.ends_with(' '))
        return false;
    std::size_t next = 0;
    while (!text.empty()) {
        const std::string_view one = text.substr(0, text.find(' '));
        while (next < allQualities.size() && word(allQualities[next]) != one)
            ++next;
        if (next == allQualities.size())
            return false;
        f(allQualities[next++]);
        text.remove_prefix(std::min(one.size() + 1, text.size()));
    }
    return true;
}

// False: what follows is none.
template<class F>
bool eachSign(std::string_view text, F f)
{
    constexpr std::int64_t longest = 600'000; // ms, past any hold
    while (!text.empty()) {
        const std::string_view one = text.substr(0, text.find(' '));
        const std::size_t colon = one.find(':');
        if (colon == std::string_view::npos || colon == 0 || !isOneOf(one.substr(0, colon), {"spreads", "twitches", "numb", "sharp"}))
            return false;
        std::int64_t at = -1;
        const auto [end, error] = std::from_chars(one.data() + colon + 1, one.data() + one.size(), at);
        if (error != std::errc() || end != one.data() + one.size() || at < 0 || at > longest)
            return false;
        f(SignRecord{std::string(one.substr(0, colon)), Milliseconds{at}});
        text.remove_prefix(std::min(one.size() + 1, text.size()));
    }
    return true;
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

std::string_view word(Quality quality)
{
    switch (quality) {
    case Quality::Aching:
        return "aching";
    case Quality::Tight:
        return "tight";
    case Quality::Pulling:
        return "pulling";
    case Quality::Cramping:
        return "cramping";
    case Quality::Throbbing:
        return "throbbing";
    case Quality::Stabbing:
        return "stabbing";
    case Quality::Burning:
        return "burning";
    case Quality::Electric:
        return "electric";
    case Quality::Tingling:
        return "tingling";
    case Quality::Numb:
        return "numb";
    }
    return {};
}

std::string_view word(Impression impression)
{
    switch (impression) {
    case Impression::VeryMuchBetter:
        return "very-much-better";
    case Impression::MuchBetter:
        return "much-better";
    case Impression::ALittleBetter:
        return "a-little-better";
    case Impression::NoChange:
        return "no-change";
    case Impression::ALittleWorse:
        return "a-little-worse";
    case Impression::MuchWorse:
        return "much-worse";
    case Impression::VeryMuchWorse:
        return "very-much-worse";
    }
    return {};
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

bool fromWord(std::string_view text, Quality &quality)
{
    return pick(text, quality, allQualities);
}

bool fromWord(std::string_view text, Impression &impression)
{
    return pick(text, impression, allImpressions);
}

bool isHoldEnd(std::string_view text)
{
    return isOneOf(text, {"time", "skipped", "too-much", "stepped-back", "stopped", "paused", "eased"});
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

std::string textOf(const SignRecord &sign)
{
    return sign.sign + ':' + std::to_string(sign.at.count());
}

std::string textOf(const std::vector<SignRecord> &signs)
{
    std::string text;
    for (const SignRecord &sign : signs)
        text += (text.empty() ? "" : " ") + textOf(sign);
    return text;
}

bool isSigns(std::string_view text)
{
    return eachSign(text, [](const SignRecord &) {});
}

std::vector<SignRecord> signsIn(std::string_view text)
{
    std::vector<SignRecord> signs;
    eachSign(text, [&signs](const SignRecord &sign) { signs.push_back(sign); });
    return signs;
}

std::string textOf(const std::vector<Quality> &qualities)
{
    std::string text;
    for (const Quality quality : qualities)
        text.append(text.empty() ? "" : " ").append(word(quality));
    return text;
}

bool isQualities(std::string_view text)
{
    return eachQuality(text, [](Quality) {});
}

std::vector<Quality> qualitiesIn(std::string_view text)
{
    std::vector<Quality> found;
    eachQuality(text, [&found](Quality quality) { found.push_back(quality); });
    return found;
}

} // namespace unknot::journal
