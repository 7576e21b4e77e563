// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sessionrecorder.h"

#include <algorithm>

namespace unknot::practice
{

namespace
{

template<class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template<class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

using namespace session;
using journal::JournalStore;

std::string text(HoldEnd end)
{
    switch (end) {
    case HoldEnd::Time:
        return "time";
    case HoldEnd::Skipped:
        return "skipped";
    case HoldEnd::TooMuch:
        return "too-much";
    case HoldEnd::SteppedBack:
        return "stepped-back";
    case HoldEnd::Stopped:
        return "stopped";
    case HoldEnd::Paused:
        return "paused";
    case HoldEnd::Eased:
        return "eased";
    }
    return {};
}

std::string text(PointEnd end)
{
    switch (end) {
    case PointEnd::Finished:
        return "finished";
    case PointEnd::NothingFound:
        return "nothing-found";
    case PointEnd::Skipped:
        return "skipped";
    case PointEnd::TooMuch:
        return "too-much";
    case PointEnd::TooStrong:
        return "too-much:strong";
    case PointEnd::NerveSign:
        return "too-much:nerve-sign";
    case PointEnd::Unwell:
        return "too-much:unwell";
    case PointEnd::Stopped:
        return "stopped";
    }
    return {};
}

std::string text(Sign sign)
{
    switch (sign) {
    case Sign::Spreads:
        return "spreads";
    case Sign::Twitches:
        return "twitches";
    case Sign::Numb:
        return "numb";
    case Sign::Sharp:
        return "sharp";
    }
    return {};
}

std::string text(std::optional<Ache> ache)
{
    if (!ache)
        return {};
    switch (*ache) {
    case Ache::Yes:
        return "yes";
    case Ache::ABit:
        return "a-bit";
    case Ache::No:
        return "no";
    }
    return {};
}

void put(journal::PointRecord &record, const safety::Dose &dose)
{
    record.pressure = dose.pressure;
    record.pressureCap = dose.pressureCap;
    record.hold = dose.hold;
    record.rest = dose.rest;
    record.maxPressed = dose.maxPressed;
    record.reps = dose.reps;
    record.maxReps = dose.maxReps;
    record.gentle = dose.gentle;
    record.lowCap = dose.lowCap;
    record.reloads = dose.reloads;
}

} // namespace

SessionRecorder::SessionRecorder(const catalogue::Catalogue &catalogue, const Clock &clock) : m_catalogue(catalogue), m_clock(clock) { }

journal::PointRecord SessionRecorder::recordOf(const PlannedPoint &planned) const
{
    journal::PointRecord record;
    record.id = journal::newUuid();
    record.point = planned.point.value;
    record.side = planned.side;
    if (const auto *point = m_catalogue.point(planned.point)) {
        const auto *muscle = m_catalogue.muscle(point->muscle);
        record.muscle = point->muscle.value;
        record.zone = point->zone.value;
        record.label = point->label;
        record.name = muscle ? muscle->name : point->muscle.value;
    }
    put(record, planned.dose);
    record.tool = planned.tool.value;
    record.posture = planned.posture.value;
    record.way = planned.way.value;
    return record;
}

SessionRecorder::Write SessionRecorder::begin(const Plan &plan, const std::vector<SidedZone> &zones, const std::string &title)
{
    journal::SessionRecord record;
    record.id = journal::newUuid();
    record.title = title;
    record.started = m_clock.wall();
    m_started = record.started;
    m_begun = m_clock.now();
    record.leadIn = plan.leadIn;
    record.restBetweenPoints = plan.restBetweenPoints;
    record.hardLimit = plan.hardLimit;
    record.zones = zones;
    m_id = record.id;
    m_points.clear();
    for (const PlannedPoint &planned : plan.points) {
        record.points.push_back(recordOf(planned));
        m_points.push_back(record.points.back().id);
    }
    m_hold.clear();
    return [record](JournalStore &store) { return store.beginSession(record); };
}

SessionRecorder::Write SessionRecorder::holdBegan(const output::HoldStarted &event)
{
    journal::HoldRecord hold;
    hold.id = journal::newUuid();
    hold.hold = event.hold;
    hold.pressure = event.pressure;
    hold.planned = event.planned;
    hold.began = m_clock.wall();
    m_hold = hold.id;
    return [point = m_points.at(event.point), hold](JournalStore &store) { return store.beginHold(point, hold); };
}

SessionRecorder::Write SessionRecorder::rated(const output::PainRated &event) const
{
    using Rating = journal::RatingRecord;
    const Rating rating{journal::newUuid(), event.pain == Pain::AtRest ? Rating::Kind::AtRest : Rating::Kind::OnMovement,
        event.before ? Rating::Moment::Before : Rating::Moment::After, event.nrs, m_clock.wall()};
    return [id = m_id, rating](JournalStore &store) { return store.addRating(id, rating); };
}

// By the clock that nobody sets, where the other one was set meanwhile, forwards or back; but a machine that
// slept stood still by it.
WallTime SessionRecorder::endedAt() const
{
    constexpr std::chrono::days longestSleep{1};
    WallTime at = m_clock.wall();
    if (!m_started)
        return at;
    const auto ran = m_started->utc + (m_clock.now() - m_begun);
    if (at.utc < m_started->utc || at.utc > ran + longestSleep)
        at.utc = ran;
    return at;
}

SessionRecorder::Write SessionRecorder::ended(const output::SessionEnded &event) const
{
    const auto state = event.end == SessionEnd::Completed ? journal::SessionState::Completed : journal::SessionState::Stopped;
    return [id = m_id, state, now = endedAt()](JournalStore &store) { return store.endSession(id, state, now); };
}

SessionRecorder::Write SessionRecorder::pressedAs(const output::WayChosen &event) const
{
    journal::PointRecord record;
    record.id = m_points.at(event.point);
    put(record, event.as.dose);
    record.way = event.as.way.value;
    record.tool = event.as.with.tool.value;
    record.posture = event.as.with.posture.value;
    return [record](JournalStore &store) { return store.setWay(record); };
}

std::optional<SessionRecorder::Write> SessionRecorder::record(const Event &event)
{
    using Recorded = std::optional<Write>;
    return std::visit(Overloaded{
                          [&](const output::PainRated &it) -> Recorded { return rated(it); },
                          [&](const output::PointLocated &it) -> Recorded {
                              return [id = m_points.at(it.point), press = it.press, ache = text(it.ache)](
                                         JournalStore &store) { return store.setLocated(id, press, ache); };
                          },
                          [&](const output::HoldStarted &it) -> Recorded { return holdBegan(it); },
                          [&](const output::HoldEnded &it) -> Recorded {
                              return [id = m_hold, it](JournalStore &store) { return store.endHold(id, it.pressed, text(it.end)); };
                          },
                          [&](const output::PressRated &it) -> Recorded {
                              return [id = m_hold, nrs = it.nrs](JournalStore &store) { return store.setPress(id, nrs); };
                          },
                          [&](const output::TargetChanged &it) -> Recorded {
                              if (it.reload || m_hold.empty())
                                  return std::nullopt;
                              return [id = m_hold, to = it.pressure](JournalStore &store) { return store.easeOff(id, to); };
                          },
                          [&](const output::SignTold &it) -> Recorded {
                              const journal::SignRecord sign{text(it.sign), it.at};
                              return [id = m_hold, sign](JournalStore &store) { return store.addSign(id, sign); };
                          },
                          [&](const output::WayChosen &it) -> Recorded { return pressedAs(it); },
                          [&](const output::PointEnded &it) -> Recorded {
                              return
                                  [id = m_points.at(it.point), end = text(it.end)](JournalStore &store) { return store.endPoint(id, end); };
                          },
                          [&](const output::PointGoesOn &it) -> Recorded {
                              return [id = m_points.at(it.point)](JournalStore &store) { return store.endPoint(id, {}); };
                          },
                          [&](const output::SessionEnded &it) -> Recorded { return ended(it); },
                          // These are for the screen and the ear; nothing of them is a record.
                          [](const output::StepEntered &) -> Recorded { return std::nullopt; },
                          [](const output::Chosen &) -> Recorded { return std::nullopt; },
                          [](const output::TargetKept &) -> Recorded { return std::nullopt; },
                          [](const output::Paused &) -> Recorded { return std::nullopt; },
                          [](const output::Resumed &) -> Recorded { return std::nullopt; },
                          [](const output::StopAsked &) -> Recorded { return std::nullopt; },
                          [](const output::StopTakenBack &) -> Recorded { return std::nullopt; },
                          [](const output::CueDue &) -> Recorded { return std::nullopt; },
                      },
        event);
}

void SessionRecorder::resume(const journal::SessionRecord &record)
{
    m_id = record.id;
    m_started.reset();
    m_points.clear();
    for (const journal::PointRecord &point : record.points)
        m_points.push_back(point.id);
    m_hold.clear();
}

} // namespace unknot::practice
