// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sessionrecorder.h"

#include "app/journalkeeper.h"
#include "practice/world.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::app
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
    case PointEnd::Stopped:
        return "stopped";
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

template<class To>
To seconds(Milliseconds span)
{
    return std::chrono::duration_cast<To>(span);
}

safety::Dose doseOf(const journal::PointRecord &record)
{
    safety::Dose dose;
    dose.pressure = record.pressure;
    dose.pressureCap = record.pressureCap;
    dose.hold = seconds<Seconds>(record.hold);
    dose.rest = seconds<Seconds>(record.rest);
    dose.maxPressed = seconds<Seconds>(record.maxPressed);
    dose.reps = record.reps;
    dose.maxReps = record.maxReps;
    dose.gentle = record.gentle;
    dose.lowCap = record.lowCap;
    dose.reloads = record.reloads;
    return dose;
}

// Pressed on a point so far; a hold that was cut off counts whole, which is the safer reading.
Milliseconds pressedOn(const journal::PointRecord &record)
{
    Milliseconds sum{0};
    for (const journal::HoldRecord &hold : record.holds)
        sum += hold.pressed.value_or(hold.planned);
    return sum;
}

int holdsBegunOn(const journal::PointRecord &record)
{
    int begun = 0;
    for (const journal::HoldRecord &hold : record.holds)
        begun = std::max(begun, hold.hold);
    return begun;
}

} // namespace

SessionRecorder::SessionRecorder(const practice::World &world, JournalKeeper &journal, const Clock &clock)
    : m_world(world), m_journal(journal), m_clock(clock)
{
}

journal::PointRecord SessionRecorder::recordOf(const PlannedPoint &planned) const
{
    journal::PointRecord record;
    record.id = journal::newUuid();
    record.point = planned.point.value;
    record.side = planned.side;
    if (const auto *point = m_world.catalogue.point(planned.point)) {
        const auto *muscle = m_world.catalogue.muscle(point->muscle);
        record.muscle = point->muscle.value;
        record.zone = point->zone.value;
        record.label = point->label;
        record.name = muscle ? muscle->name : point->muscle.value;
    }
    record.pressure = planned.dose.pressure;
    record.pressureCap = planned.dose.pressureCap;
    record.hold = planned.dose.hold;
    record.rest = planned.dose.rest;
    record.maxPressed = planned.dose.maxPressed;
    record.reps = planned.dose.reps;
    record.maxReps = planned.dose.maxReps;
    record.gentle = planned.dose.gentle;
    record.lowCap = planned.dose.lowCap;
    record.reloads = planned.dose.reloads;
    record.tool = planned.tool.value;
    record.posture = planned.posture.value;
    return record;
}

void SessionRecorder::begin(const Plan &plan, const std::vector<SidedZone> &zones, const QString &title)
{
    journal::SessionRecord record;
    record.id = journal::newUuid();
    record.title = present::fromQt(title);
    record.started = m_clock.wall();
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
    m_journal.write([record](journal::JournalStore &store) { return store.beginSession(record); });
}

void SessionRecorder::holdBegan(const output::HoldStarted &event)
{
    journal::HoldRecord hold;
    hold.id = journal::newUuid();
    hold.hold = event.hold;
    hold.pressure = event.pressure;
    hold.planned = event.planned;
    hold.began = m_clock.wall();
    m_hold = hold.id;
    m_journal.write([point = m_points.at(event.point), hold](journal::JournalStore &store) { return store.beginHold(point, hold); });
}

void SessionRecorder::record(const Event &event)
{
    using journal::JournalStore;
    std::visit(
        Overloaded{
            [&](const output::PainRated &rated) {
                using Rating = journal::RatingRecord;
                const Rating rating{journal::newUuid(), rated.pain == Pain::AtRest ? Rating::Kind::AtRest : Rating::Kind::OnMovement,
                    rated.before ? Rating::Moment::Before : Rating::Moment::After, rated.nrs, m_clock.wall()};
                m_journal.write([id = m_id, rating](JournalStore &store) { return store.addRating(id, rating); });
            },
            [&](const output::PointLocated &located) {
                m_journal.write([id = m_points.at(located.point), press = located.press, ache = text(located.ache)](
                                    JournalStore &store) { return store.setLocated(id, press, ache); });
            },
            [&](const output::HoldStarted &started) { holdBegan(started); },
            [&](const output::HoldEnded &ended) {
                m_journal.write([id = m_hold, ended](JournalStore &store) { return store.endHold(id, ended.pressed, text(ended.end)); });
            },
            [&](const output::PressRated &rated) {
                m_journal.write([id = m_hold, nrs = rated.nrs](JournalStore &store) { return store.setPress(id, nrs); });
            },
            [&](const output::TargetChanged &changed) {
                if (!changed.reload && !m_hold.empty())
                    m_journal.write([id = m_hold, to = changed.pressure](JournalStore &store) { return store.easeOff(id, to); });
            },
            [&](const output::PointEnded &ended) {
                m_journal.write(
                    [id = m_points.at(ended.point), end = text(ended.end)](JournalStore &store) { return store.endPoint(id, end); });
            },
            [&](const output::SessionEnded &ended) {
                const auto state = ended.end == SessionEnd::Completed ? journal::SessionState::Completed : journal::SessionState::Stopped;
                m_journal.write([id = m_id, state, now = m_clock.wall()](JournalStore &store) { return store.endSession(id, state, now); });
            },
            // These are for the screen and the ear; nothing of them is a record.
            [](const output::StepEntered &) {},
            [](const output::Paused &) {},
            [](const output::Resumed &) {},
            [](const output::CueDue &) {},
        },
        event);
}

SessionRecorder::Unfinished SessionRecorder::read(const journal::SessionRecord &record, const Plan &defaults)
{
    Unfinished unfinished;
    unfinished.plan = defaults;
    unfinished.plan.points.clear();
    unfinished.plan.leadIn = seconds<Seconds>(record.leadIn);
    unfinished.plan.restBetweenPoints = seconds<Seconds>(record.restBetweenPoints);
    unfinished.plan.hardLimit = seconds<Seconds>(record.hardLimit);
    unfinished.zones = record.zones;
    unfinished.title = present::toQt(record.title);
    Progress &progress = unfinished.progress;
    bool open = true; // no point so far is without an end
    for (const journal::PointRecord &point : record.points) {
        unfinished.plan.points.push_back({{point.point}, point.side, doseOf(point), {point.tool}, {point.posture}});
        const Milliseconds pressed = pressedOn(point);
        const int begun = holdsBegunOn(point);
        progress.spent += pressed + std::max(0, begun - 1) * point.rest;
        progress.pressedAnything = progress.pressedAnything || begun > 0;
        if (!open)
            continue;
        if (!point.end.empty()) {
            ++progress.point;
            continue;
        }
        open = false;
        progress.located = point.located;
        progress.holdsBegun = begun;
        progress.pressed = pressed;
        progress.easedOff = !point.holds.empty() && point.holds.back().pressure < point.pressure;
    }
    progress.ratedBefore = std::count_if(record.ratings.begin(), record.ratings.end(), [](const auto &rating) {
        return rating.moment == journal::RatingRecord::Moment::Before && rating.kind == journal::RatingRecord::Kind::OnMovement;
    }) > 0;
    return unfinished;
}

void SessionRecorder::resume(const journal::SessionRecord &record)
{
    m_id = record.id;
    m_points.clear();
    for (const journal::PointRecord &point : record.points)
        m_points.push_back(point.id);
    m_hold.clear();
}

} // namespace unknot::app
