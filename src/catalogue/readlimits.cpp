// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/readers.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace unknot::catalogue
{

namespace
{

using Span = Limits::Span;
using Count = Limits::Count;

// A value and the least and most it may be.
struct Bounds {
    int min;
    int max;
};

template<class Unit>
void readTime(const JsonReader &group, std::string_view key, Bounds bounds, Unit &into)
{
    into = Unit(group.number(key, bounds.min, bounds.max, static_cast<int>(into.count())));
}

void readInt(const JsonReader &group, std::string_view key, Bounds bounds, int &into)
{
    into = group.number(key, bounds.min, bounds.max, into);
}

// "usual" has to lie between the least and the most, and those within the hard limit.
void checkOrder(const JsonReader &group, std::initializer_list<long> rising)
{
    long before = 0;
    for (const long value : rising) {
        if (value < before) {
            group.fail("its values contradict each other: least, usual, most and hard limit have to rise");
            return;
        }
        before = value;
    }
}

void checkOrder(const JsonReader &group, const Span &span)
{
    checkOrder(group, {span.min.count(), span.usual.count(), span.max.count()});
}

void readSpan(const JsonReader &group, Bounds bounds, Span &into)
{
    readTime(group, "defaultSeconds", bounds, into.usual);
    readTime(group, "minSeconds", bounds, into.min);
    readTime(group, "maxSeconds", bounds, into.max);
    checkOrder(group, into);
}

void readPressure(const JsonReader &group, Limits &limits)
{
    const int hardest = Limits().pressure.hard;
    readInt(group, "default", {1, hardest}, limits.pressure.usual);
    readInt(group, "min", {1, hardest}, limits.pressure.min);
    readInt(group, "max", {1, hardest}, limits.pressure.max);
    readInt(group, "hard", {1, hardest}, limits.pressure.hard);
    readInt(group, "easeOffAt", {1, Limits().pressure.easeOffAt}, limits.pressure.easeOffAt);
    checkOrder(group, {limits.pressure.min, limits.pressure.usual, limits.pressure.max, limits.pressure.hard, limits.pressure.easeOffAt});
}

void readHold(const JsonReader &group, Limits &limits)
{
    const int hardest = static_cast<int>(Limits().holdHard.count());
    readSpan(group, {1, hardest}, limits.hold);
    readTime(group, "hardSeconds", {1, hardest}, limits.holdHard);
    checkOrder(group, {limits.hold.max.count(), limits.holdHard.count()});
}

void readCount(const JsonReader &group, int hardest, Count &into)
{
    readInt(group, "default", {1, hardest}, into.usual);
    readInt(group, "min", {1, hardest}, into.min);
    readInt(group, "max", {1, hardest}, into.max);
    readInt(group, "hard", {1, hardest}, into.hard);
    checkOrder(group, {into.min, into.usual, into.max, into.hard});
}

void readLowCap(const JsonReader &group, Limits &limits, Draft &draft)
{
    const Limits::LowCap bounds;
    readInt(group, "whenPressureAtMost", {bounds.pressureAtMost, 10}, limits.lowCap.pressureAtMost);
    readTime(group, "whenHoldAtMostSeconds", {static_cast<int>(bounds.holdAtMost.count()), 90}, limits.lowCap.holdAtMost);
    readInt(group, "defaultReps", {1, bounds.maxReps}, limits.lowCap.usualReps);
    readInt(group, "maxReps", {1, bounds.maxReps}, limits.lowCap.maxReps);
    readInt(group, "sessionsPerDay", {1, bounds.sessionsPerDay}, limits.lowCap.sessionsPerDay);
    checkOrder(group, {limits.lowCap.usualReps, limits.lowCap.maxReps});
    draft.oneHoldCautions = draft.ids<CautionId>(group, "oneRepCautions");
}

void readLight(const JsonReader &group, Limits &limits)
{
    const Limits::Light bounds;
    readInt(group, "pressure", {1, bounds.pressure}, limits.light.pressure);
    readTime(group, "holdDefaultSeconds", {1, static_cast<int>(bounds.hold.count())}, limits.light.hold);
    readTime(group, "holdMinSeconds", {1, static_cast<int>(bounds.hold.count())}, limits.light.holdMin);
    readInt(group, "reps", {1, bounds.reps}, limits.light.reps);
    if (!group.flag("handOnly"))
        group.fail("handOnly", "light mode is by hand only, whatever this says");
    checkOrder(group, {limits.light.holdMin.count(), limits.light.hold.count()});
}

void readPoints(const JsonReader &group, Limits &limits)
{
    readInt(group, "default", {1, Limits().points.hard}, limits.points.usual);
    readInt(group, "max", {1, Limits().points.hard}, limits.points.max);
    readInt(group, "hard", {1, Limits().points.hard}, limits.points.hard);
    checkOrder(group, {limits.points.usual, limits.points.max, limits.points.hard});
}

void readPerDay(const JsonReader &group, Limits &limits)
{
    readInt(group, "hard", {1, Limits().perDay}, limits.perDay);
    readTime(group, "gapHours", {static_cast<int>(Limits().gap.count()), 48}, limits.gap);
    readTime(group, "gapIfSoreHours", {static_cast<int>(Limits().gapIfSore.count()), 240}, limits.gapIfSore);
}

// Fewer weeks send people to a clinician earlier: that is the stricter side.
void readReview(const JsonReader &group, Limits &limits)
{
    const Limits::Review bounds;
    readInt(group, "sessions", {1, bounds.sessions}, limits.review.sessions);
    readTime(group, "weeks", {1, static_cast<int>(bounds.after.count())}, limits.review.after);
    readTime(group, "noGainWeeks", {1, static_cast<int>(bounds.noGain.count())}, limits.review.noGain);
    checkOrder(group, {limits.review.after.count(), limits.review.noGain.count()});
}

template<class F>
void inGroup(const JsonReader &file, std::string_view key, Draft &draft, F f)
{
    if (const auto group = file.object(key)) {
        static_cast<void>(draft.ids<SourceId>(*group, "sources"));
        f(*group);
    }
}

void readHolds(const JsonReader &file, Draft &draft, Limits &limits)
{
    inGroup(file, "pressure", draft, [&](const JsonReader &group) { readPressure(group, limits); });
    inGroup(file, "hold", draft, [&](const JsonReader &group) { readHold(group, limits); });
    inGroup(file, "reps", draft, [&](const JsonReader &group) { readCount(group, Limits().reps.hard, limits.reps); });
    inGroup(file, "pressedPerPoint", draft, [&](const JsonReader &group) {
        readTime(group, "hardSeconds", {1, static_cast<int>(Limits().pressedPerPoint.count())}, limits.pressedPerPoint);
    });
    inGroup(file, "lowCap", draft, [&](const JsonReader &group) { readLowCap(group, limits, draft); });
    inGroup(file, "light", draft, [&](const JsonReader &group) { readLight(group, limits); });
}

void readRests(const JsonReader &file, Draft &draft, Limits &limits)
{
    const int least = static_cast<int>(Limits().restBetweenReps.min.count());
    inGroup(file, "restBetweenReps", draft, [&](const JsonReader &group) { readSpan(group, {least, 600}, limits.restBetweenReps); });
    inGroup(file, "restBetweenPoints", draft, [&](const JsonReader &group) { readSpan(group, {0, 600}, limits.restBetweenPoints); });
    inGroup(file, "leadIn", draft, [&](const JsonReader &group) { readSpan(group, {0, 60}, limits.leadIn); });
}

void readSessions(const JsonReader &file, Draft &draft, Limits &limits)
{
    inGroup(file, "points", draft, [&](const JsonReader &group) { readPoints(group, limits); });
    inGroup(file, "session", draft, [&](const JsonReader &group) {
        readTime(group, "hardMinutes", {1, static_cast<int>(Limits().sessionHard.count())}, limits.sessionHard);
    });
    inGroup(file, "perDay", draft, [&](const JsonReader &group) { readPerDay(group, limits); });
    inGroup(file, "soreness", draft, [&](const JsonReader &group) {
        readTime(group, "adviceAfterHours", {1, static_cast<int>(Limits().soreTooLong.count())}, limits.soreTooLong);
    });
    inGroup(file, "review", draft, [&](const JsonReader &group) { readReview(group, limits); });
    inGroup(file, "gentle", draft, [&](const JsonReader &group) {
        readInt(group, "easeOffTo", {0, Limits().easeOffToGentle}, limits.easeOffToGentle);
    });
    readInt(file, "easeOffTo", {0, Limits().easeOffTo}, limits.easeOffTo);
    readInt(file, "maxReloads", {0, Limits().maxReloads}, limits.maxReloads);
}

} // namespace

// The limits built in are those of the clinical reference, section 1.3. A file may be stricter, never laxer; one
// with a fault in it changes nothing.
void readLimits(const JsonReader &file, Draft &draft)
{
    Limits limits;
    readHolds(file, draft, limits);
    readRests(file, draft, limits);
    readSessions(file, draft, limits);
    if (draft.define(Kind::Limits, file, "limits") && file.sound())
        draft.data.limits = limits;
}

} // namespace unknot::catalogue
