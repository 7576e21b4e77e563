// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/doseledger.h"

#include "practice/wrongclock.h"

#include <algorithm>

namespace unknot::practice
{

namespace
{

safety::Usage::After afterOf(journal::NextDayRecord::Answer answer)
{
    using Answer = journal::NextDayRecord::Answer;
    switch (answer) {
    case Answer::NotSore:
        return safety::Usage::After::Fine;
    case Answer::Sore:
        return safety::Usage::After::Sore;
    case Answer::Bruised:
        break;
    }
    return safety::Usage::After::Bruised;
}

} // namespace

DoseLedger::DoseLedger(const catalogue::Limits &limits, const Clock &clock) : m_limits(limits), m_clock(clock) { }

void DoseLedger::read(const journal::JournalReader *journal)
{
    m_uses.clear();
    m_tooMuch.clear();
    m_today = {};
    m_unreadable.reset();
    if (!journal) {
        m_unreadable = Error{Error::Kind::NotFound, "there is no journal to read what was pressed from", {}, 0, {}};
        return;
    }
    Status status = readPressed(*journal);
    if (status)
        status = readSoreness(*journal);
    if (!status)
        m_unreadable = status.error();
}

// They hold every session of today, however the clock was moved meanwhile, and the hours between.
Status DoseLedger::readPressed(const journal::JournalReader &journal)
{
    const WallTime now = m_clock.wall();
    const auto pressed = journal.pressedSince(now.utc - remembers);
    if (!pressed)
        return tl::unexpected(pressed.error());
    for (const auto &one : *pressed) {
        if (isByAWrongClock(one.lastHold.utc, now))
            continue;
        Use &use = m_uses[{one.point, one.side}];
        use.sessions.push_back(one.started);
        use.last = std::max(use.last, one.lastHold.utc);
        noteStrength(one, use);
    }
    return {};
}

// In the order of the sessions: one that did well makes good those of the days before, as far as one knows.
void DoseLedger::noteStrength(const journal::JournalReader::PressedPoint &pressed, Use &use)
{
    const bool tooMuch = pressed.tooMuch != journal::JournalReader::TooMuch::No;
    if (tooMuch)
        noteTooMuch(pressed);
    const bool isGood = !tooMuch && !pressed.morePain && !pressed.isRetracted;
    const auto note = [&](std::optional<WallTime> &last, bool isBad) {
        if (isBad)
            last = pressed.lastHold;
        else if (isGood && !(last && isToday(*last)))
            last.reset();
    };
    note(use.tooMuch, tooMuch);
    note(use.morePain, pressed.morePain);
}

void DoseLedger::noteTooMuch(const journal::JournalReader::PressedPoint &pressed)
{
    using TooMuch = journal::JournalReader::TooMuch;
    m_tooMuch[{pressed.muscle, pressed.side}] = pressed.lastHold;
    if (!isToday(pressed.lastHold))
        return;
    m_today.tooMuch = pressed.lastHold;
    if (pressed.tooMuch >= TooMuch::NerveSign) {
        m_today.nerveSignOfMuscle[{pressed.muscle, pressed.side}] = pressed.lastHold;
        m_today.nerveSignOfZone[{pressed.zone, pressed.side}] = pressed.lastHold;
    }
    if (pressed.tooMuch == TooMuch::Unwell)
        m_today.unwell = pressed.lastHold;
}

// The answer is for the whole session, so all that was pressed in it rests.
Status DoseLedger::readSoreness(const journal::JournalReader &journal)
{
    const WallTime now = m_clock.wall();
    const auto answers = journal.soreness(now.utc - m_limits.gapIfSore);
    if (!answers)
        return tl::unexpected(answers.error());
    for (const auto &answer : *answers) {
        const auto after = afterOf(answer.said.answer);
        if (after == safety::Usage::After::Sore && isByAWrongClock(answer.said.at.utc, now))
            continue;
        for (const auto &place : answer.pressed) {
            Use &use = m_uses[{place.point, place.side}];
            if (use.after > after)
                continue;
            use.after = after;
            use.said = answer.said.at.utc;
        }
    }
    return {};
}

std::optional<safety::Wait> DoseLedger::tooSoon(const catalogue::Point &point, Side side) const
{
    if (m_unreadable)
        return safety::Wait{safety::Wait::Kind::Unreadable, {}};
    safety::Usage usage;
    if (const auto at = m_uses.find({point.id.value, side}); at != m_uses.end())
        usage = usageOf(at->second);
    usage.nerveSign = nerveSign(point, side);
    return safety::tooSoon(m_limits, point, usage);
}

// What is felt as a nerve or a vessel may lie under the other muscles of the place as well.
std::optional<WallTime> DoseLedger::nerveSign(const catalogue::Point &point, Side side) const
{
    if (const auto sign = m_today.nerveSignOfMuscle.find({point.muscle.value, side}); sign != m_today.nerveSignOfMuscle.end())
        return sign->second;
    const auto sign = m_today.nerveSignOfZone.find({point.zone.value, side});
    return sign == m_today.nerveSignOfZone.end() ? std::nullopt : std::optional(sign->second);
}

safety::Usage DoseLedger::usageOf(const Use &use) const
{
    const WallTime now = m_clock.wall();
    safety::Usage usage;
    usage.today = static_cast<int>(
        std::count_if(use.sessions.begin(), use.sessions.end(), [this](const WallTime &began) { return isToday(began); }));
    const auto since = [&now](auto then) { return std::chrono::floor<std::chrono::minutes>(now.utc - then); };
    usage.sinceLast = since(use.last);
    usage.after = use.after;
    usage.sinceSaid = since(use.said);
    if (use.tooMuch && isToday(*use.tooMuch))
        usage.tooMuch = use.tooMuch;
    return usage;
}

std::optional<safety::Wait> DoseLedger::restAfter(const catalogue::Point &point, Side side) const
{
    if (auto wait = tooSoon(point, side))
        return wait;
    safety::Usage now;
    now.today = 1;
    now.sinceLast = {};
    return safety::tooSoon(m_limits, point, now);
}

std::optional<LightStart> DoseLedger::lightStart(const catalogue::Point &point, Side side) const
{
    using Why = LightStart::Why;
    const auto use = m_uses.find({point.id.value, side});
    if (use != m_uses.end() && use->second.tooMuch)
        return startAfter(Why::TooMuch, *use->second.tooMuch);
    const auto other = m_tooMuch.find({point.muscle.value, side});
    if (other != m_tooMuch.end() && isToday(other->second))
        return startAfter(Why::OfItsMuscle, other->second);
    if (m_today.tooMuch)
        return startAfter(Why::ElsewhereToday, *m_today.tooMuch);
    if (use != m_uses.end() && use->second.morePain)
        return startAfter(Why::MorePain, *use->second.morePain);
    return std::nullopt;
}

LightStart DoseLedger::startAfter(LightStart::Why why, const WallTime &at) const
{
    const auto daysAgo = static_cast<int>((m_clock.wall().day() - at.day()).count());
    return {why, at, std::max(0, daysAgo)};
}

} // namespace unknot::practice
