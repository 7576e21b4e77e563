// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/resuming.h"

#include "practice/nextday.h"

#include <algorithm>
#include <map>

namespace unknot::practice
{

namespace
{

using session::Progress;

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

// Where one number has several records, the first has the length of the whole.
std::vector<double> heldOf(const journal::PointRecord &point)
{
    struct OneHold {
        Milliseconds whole{0}, held{0};
    };
    std::map<int, OneHold> holds;
    for (const journal::HoldRecord &record : point.holds) {
        OneHold &one = holds[record.hold];
        one.whole = std::max(one.whole, record.planned);
        one.held += record.pressed.value_or(Milliseconds{0}); // a picture of what was done, not what counts as pressed
    }
    std::vector<double> shares;
    for (const auto &[number, one] : holds) {
        const bool known = number > static_cast<int>(shares.size()) && number <= point.reps && one.whole > Milliseconds{0};
        if (!known)
            continue;
        shares.resize(static_cast<std::size_t>(number));
        shares.back() = std::min(1.0, static_cast<double>(one.held.count()) / static_cast<double>(one.whole.count()));
    }
    return shares;
}

// It may have been cut off while it was asked what was felt: what was not said is taken for the worst.
void noteTooMuch(Unfinished &unfinished, const journal::PointRecord &point)
{
    if (!point.wasTooMuch())
        return;
    unfinished.lightly = true;
    if (point.end == "too-much:unwell" || point.end == "too-much")
        unfinished.unwell = true;
    if (point.end != "too-much:strong")
        unfinished.leftOut.push_back({{point.muscle}, {point.zone}, point.side});
}

// What this session itself pressed of the point it was cut off in does not count against it.
bool hasToRest(const Admission &admission, const catalogue::Point &point, Side side, bool isBegun)
{
    using Kind = safety::Wait::Kind;
    const auto wait = admission.wait(point, side);
    const bool isOfItself
        = isBegun && wait && (wait->kind == Kind::Lately || wait->kind == Kind::OnceADay || wait->kind == Kind::OftenToday);
    return wait && !isOfItself;
}

} // namespace

std::optional<journal::SessionRecord> cutOff(const JournalQueue &journal)
{
    const journal::JournalReader *reader = journal.state().lookingOnly ? nullptr : journal.reader();
    auto found = reader ? reader->unfinished() : std::nullopt;
    return found ? *std::move(found) : std::nullopt;
}

Unfinished unfinishedOf(const journal::SessionRecord &record, const catalogue::Limits &limits)
{
    Unfinished unfinished;
    unfinished.plan.easeOffAt = limits.pressure.easeOffAt;
    unfinished.plan.easeOffTo = limits.easeOffTo;
    unfinished.plan.easeOffToGentle = limits.easeOffToGentle;
    unfinished.plan.afterTooMuch = session::afterTooMuch(limits);
    unfinished.plan.leadIn = seconds<Seconds>(record.leadIn);
    unfinished.plan.restBetweenPoints = seconds<Seconds>(record.restBetweenPoints);
    unfinished.plan.hardLimit = seconds<Seconds>(record.hardLimit);
    unfinished.zones = record.zones;
    unfinished.title = record.title;
    Progress &progress = unfinished.progress;
    bool open = true; // no point so far is without an end
    for (const journal::PointRecord &point : record.points) {
        unfinished.plan.points.push_back(
            {{point.point}, point.side, doseOf(point), {point.tool}, {point.posture}, {}, {point.muscle}, {point.zone}, {point.way}, {}});
        noteTooMuch(unfinished, point);
        const Milliseconds pressed = point.pressed();
        const int begun = point.holdsBegun();
        progress.spent += pressed + std::max(0, begun - 1) * point.rest;
        progress.pressedAnything = progress.pressedAnything || begun > 0;
        progress.held.push_back(heldOf(point));
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

std::optional<session::Plan> cappedAgain(
    const Unfinished &unfinished, const World &world, const Admission &admission, const safety::Wishes &wishes)
{
    if (unfinished.unwell || admission.noSession())
        return std::nullopt;
    session::Plan plan = unfinished.plan;
    plan.movement = std::clamp(wishes.movement, Seconds{0}, session::movementLength);
    for (std::size_t i = unfinished.progress.point; i < plan.points.size(); ++i) {
        session::PlannedPoint &planned = plan.points[i];
        const auto *point = world.catalogue.point(planned.point);
        if (!point)
            return std::nullopt;
        const auto verdict = admission.verdict(*point, planned.side);
        const bool isBegun = i == unfinished.progress.point && unfinished.progress.holdsBegun > 0;
        const bool isLeftOut = std::ranges::any_of(unfinished.leftOut, [&](const Unfinished::Place &place) {
            return place.side == planned.side && (place.muscle == point->muscle || place.zone == point->zone);
        });
        if (isLeftOut || verdict.kind == safety::Verdict::Kind::Blocked || hasToRest(admission, *point, planned.side, isBegun))
            return std::nullopt;
        const bool isLight = unfinished.lightly || admission.lightStart(*point, planned.side);
        const auto now
            = session::planned(world.catalogue, {planned.point, planned.side}, *point, verdict, wishes, isLight ? WayId{} : planned.way);
        planned.dose = safety::smaller(planned.dose, now.dose);
        planned.way = now.way;
        planned.pace = now.pace;
        planned.beside = now.beside;
        if (std::ranges::find(verdict.tools, planned.with()) == verdict.tools.end()) {
            planned.tool = now.tool;
            planned.posture = now.posture;
        }
        if (isLight)
            planned.dose = session::lighter(planned.dose, plan.afterTooMuch);
    }
    return plan;
}

bool isAllPressed(const journal::SessionRecord &record)
{
    return std::ranges::all_of(
        record.points, [](const journal::PointRecord &point) { return !point.end.empty() || point.holdsBegun() >= point.reps; });
}

bool isTooLateToGoOn(const journal::SessionRecord &record, const WallTime &now)
{
    const auto since = now.utc - lastPress(record).value_or(record.started).utc;
    return since > goesOnWithin || (isAllPressed(record) && since > afterwards);
}

JournalQueue::Write ending(const journal::SessionRecord &record)
{
    return [id = record.id, at = lastPress(record).value_or(record.started)](
               journal::JournalStore &store) { return store.endSession(id, journal::SessionState::Abandoned, at); };
}

JournalQueue::Write copyOf(const journal::SessionRecord &record)
{
    return [record](journal::JournalStore &store) {
        Status status = store.beginSession(record);
        for (const auto &rating : record.ratings)
            status = status ? store.addRating(record.id, rating) : status;
        for (const auto &point : record.points) {
            if (status && point.located)
                status = store.setLocated(point.id, point.tender, point.ache);
            for (const auto &hold : point.holds) {
                status = status ? store.beginHold(point.id, hold) : status;
                if (status && hold.pressed)
                    status = store.endHold(hold.id, *hold.pressed, hold.end);
                if (status && hold.press)
                    status = store.setPress(hold.id, *hold.press);
            }
            if (status && !point.end.empty())
                status = store.endPoint(point.id, point.end);
        }
        return status;
    };
}

} // namespace unknot::practice
