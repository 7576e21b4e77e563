// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/doseledger.h"

#include "practice/nextday.h"
#include "practice/wrongclock.h"
#include "safety/searching.h"

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

DoseLedger::DoseLedger(const catalogue::Catalogue &catalogue, const Clock &clock) : m_catalogue(catalogue), m_clock(clock) { }

void DoseLedger::read(const journal::JournalReader *journal)
{
    m_uses.clear();
    m_tooMuch.clear();
    m_soreness.clear();
    m_didWell.clear();
    m_today = {};
    m_unreadable.reset();
    if (!journal) {
        m_unreadable = Error{Error::Kind::NotFound, "there is no journal to read what was pressed from", {}, 0, {}};
        return;
    }
    Status status = readPressed(*journal);
    if (status)
        status = readSoreness(*journal);
    // What nobody can be asked about may be sore.
    if (status && nextDay(journal, limits(), m_clock.wall()).kind == NextDay::Kind::CantBeRead)
        status = tl::unexpected(Error{Error::Kind::Invalid, "what is asked about the day after can't be read", {}, 0, {}});
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
    if (const auto muscle = muscleOf(pressed.point, pressed.side); muscle && isGood && !isToday(pressed.lastHold))
        m_didWell[*muscle] = pressed.lastHold;
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
        if (const catalogue::Point *point = m_catalogue.point({pressed.point})) {
            for (const CautionId &beside : safety::besides(m_catalogue, *point))
                m_today.nerveSignBeside[{beside.value, pressed.side}] = pressed.lastHold;
        }
    }
    if (pressed.tooMuch == TooMuch::Unwell)
        m_today.unwell = pressed.lastHold;
}

// The answer is for the whole session, so every muscle that was pressed in it rests.
Status DoseLedger::readSoreness(const journal::JournalReader &journal)
{
    const WallTime now = m_clock.wall();
    const auto answers = journal.soreness(now.utc - std::max<std::chrono::hours>(limits().gapIfSore, remembers));
    if (!answers)
        return tl::unexpected(answers.error());
    for (const auto &[said, pressed] : *answers) {
        const auto after = afterOf(said.answer);
        if (after == safety::Usage::After::Sore && isByAWrongClock(said.at.utc, now))
            continue;
        for (const auto &place : pressed) {
            // Of a point that is gone, what the journal has kept; without that it may have been any muscle.
            const auto muscle = muscleOf(place.point, place.side);
            Soreness &known = m_soreness[muscle.value_or(SidedMuscle{place.muscle, place.side})];
            if (after > known.after || (after == known.after && said.at.utc > known.said.utc))
                known = {after, said.at};
        }
    }
    return {};
}

std::optional<DoseLedger::SidedMuscle> DoseLedger::muscleOf(const std::string &point, Side side) const
{
    const catalogue::Point *known = m_catalogue.point({point});
    return known ? std::optional(SidedMuscle{known->muscle.value, side}) : std::nullopt;
}

std::optional<safety::Wait> DoseLedger::tooSoon(const catalogue::Point &point, Side side) const
{
    if (m_unreadable)
        return safety::Wait{safety::Wait::Kind::Unreadable, {}};
    safety::Usage usage;
    if (const auto at = m_uses.find({point.id.value, side}); at != m_uses.end())
        usage = usageOf(at->second);
    for (const std::string &muscle : {point.muscle.value, std::string()}) {
        const auto sore = m_soreness.find({muscle, side});
        if (sore == m_soreness.end() || sore->second.after < usage.after)
            continue;
        const auto sinceSaid = since(sore->second.said.utc);
        usage.sinceSaid = sore->second.after == usage.after ? std::min(usage.sinceSaid, sinceSaid) : sinceSaid;
        usage.after = sore->second.after;
    }
    usage.nerveSign = nerveSign(point, side);
    return safety::tooSoon(limits(), point, usage);
}

// What is felt as a nerve or a vessel may lie under the other muscles of the place as well, and runs on to other places.
std::optional<WallTime> DoseLedger::nerveSign(const catalogue::Point &point, Side side) const
{
    for (const CautionId &beside : safety::besides(m_catalogue, point)) {
        if (const auto sign = m_today.nerveSignBeside.find({beside.value, side}); sign != m_today.nerveSignBeside.end())
            return sign->second;
    }
    if (const auto sign = m_today.nerveSignOfMuscle.find({point.muscle.value, side}); sign != m_today.nerveSignOfMuscle.end())
        return sign->second;
    const auto sign = m_today.nerveSignOfZone.find({point.zone.value, side});
    return sign == m_today.nerveSignOfZone.end() ? std::nullopt : std::optional(sign->second);
}

safety::Usage DoseLedger::usageOf(const Use &use) const
{
    safety::Usage usage;
    usage.today = static_cast<int>(
        std::count_if(use.sessions.begin(), use.sessions.end(), [this](const WallTime &began) { return isToday(began); }));
    usage.sinceLast = since(use.last);
    if (use.tooMuch && isToday(*use.tooMuch))
        usage.tooMuch = use.tooMuch;
    return usage;
}

std::chrono::minutes DoseLedger::since(std::chrono::sys_time<Milliseconds> then) const
{
    return std::chrono::floor<std::chrono::minutes>(m_clock.wall().utc - then);
}

std::optional<safety::Wait> DoseLedger::restAfter(const catalogue::Point &point, Side side) const
{
    if (auto wait = tooSoon(point, side))
        return wait;
    safety::Usage now;
    now.today = 1;
    now.sinceLast = {};
    return safety::tooSoon(limits(), point, now);
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
    const WallTime *sore = soreAfter(point, side);
    return sore ? std::optional(startAfter(Why::SoreAfter, *sore)) : std::nullopt;
}

// When its muscle was said to be sore, where it has not done well on a later day before today.
const WallTime *DoseLedger::soreAfter(const catalogue::Point &point, Side side) const
{
    const auto sore = m_soreness.find({point.muscle.value, side});
    if (sore == m_soreness.end())
        return nullptr;
    const auto well = m_didWell.find({point.muscle.value, side});
    return well != m_didWell.end() && well->second.utc > sore->second.said.utc ? nullptr : &sore->second.said;
}

LightStart DoseLedger::startAfter(LightStart::Why why, const WallTime &at) const
{
    const auto daysAgo = static_cast<int>((m_clock.wall().day() - at.day()).count());
    return {why, at, std::max(0, daysAgo)};
}

} // namespace unknot::practice
