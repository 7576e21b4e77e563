// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safety.h"

#include <algorithm>

namespace unknot::safety
{

namespace
{

template<class T>
T within(T value, T least, T most)
{
    return std::max(least, std::min(value, most));
}

Seconds within(Seconds value, const catalogue::Limits::Span &span)
{
    return within(value, span.min, span.max);
}

// What is left of a rest, in hours begun. A clock that was set back makes none longer.
std::chrono::hours left(std::chrono::hours rest, std::chrono::minutes since)
{
    return std::min(rest, std::chrono::ceil<std::chrono::hours>(rest - std::max(std::chrono::minutes{0}, since)));
}

// The rule reads the point's own caps: a cap a gate brings leaves a robust place robust.
bool isLowCap(const catalogue::Limits &limits, const catalogue::Point &point)
{
    return point.pressureCap <= limits.lowCap.pressureAtMost || point.holdCap <= limits.lowCap.holdAtMost;
}

bool isOneHold(const catalogue::Catalogue &catalogue, const catalogue::Point &point)
{
    return std::any_of(point.cautions.begin(), point.cautions.end(), [&catalogue](const CautionId &id) {
        const catalogue::Caution *caution = catalogue.caution(id);
        return caution == nullptr || caution->lowDose;
    });
}

// Light pressure has to last: the time wished for in several holds is spent in one.
Seconds lightHold(const catalogue::Limits &limits, const Wishes &wishes)
{
    return within(wishes.hold * wishes.reps, limits.light.holdMin, limits.light.hold);
}

Seconds holdOf(const catalogue::Limits &limits, const catalogue::Point &point, const Verdict &verdict, const Wishes &wishes)
{
    const Seconds wished = verdict.light ? lightHold(limits, wishes) : wishes.hold;
    return std::min({wished, verdict.holdCap, point.holdCap, limits.holdHard, limits.pressedPerPoint});
}

int mostHolds(const catalogue::Limits &limits, const Dose &dose, bool light, bool oneHold)
{
    if (oneHold)
        return 1;
    if (light)
        return limits.light.reps;
    const int fitting = static_cast<int>(limits.pressedPerPoint / dose.hold);
    return std::min({fitting, limits.reps.hard, dose.lowCap ? limits.lowCap.maxReps : limits.reps.hard});
}

int holds(const catalogue::Limits &limits, const Dose &dose, const Wishes &wishes)
{
    return std::min({wishes.reps, dose.maxReps, dose.lowCap ? limits.lowCap.usualReps : dose.maxReps});
}

} // namespace

Wishes clamped(const catalogue::Limits &limits, Wishes wishes)
{
    wishes.pressure = within(wishes.pressure, limits.pressure.min, std::min(limits.pressure.max, limits.pressure.hard));
    wishes.hold = std::min(within(wishes.hold, limits.hold), limits.holdHard);
    wishes.reps = within(wishes.reps, limits.reps.min, std::min(limits.reps.max, limits.reps.hard));
    wishes.restBetweenReps = within(wishes.restBetweenReps, limits.restBetweenReps);
    wishes.restBetweenPoints = within(wishes.restBetweenPoints, limits.restBetweenPoints);
    wishes.leadIn = within(wishes.leadIn, limits.leadIn);
    return wishes;
}

Wishes usual(const catalogue::Limits &limits)
{
    return clamped(limits,
        {limits.pressure.usual, limits.hold.usual, limits.reps.usual, limits.restBetweenReps.usual, limits.restBetweenPoints.usual,
            limits.leadIn.usual});
}

Wishes lightest(const catalogue::Limits &limits)
{
    return clamped(limits,
        {limits.pressure.min, limits.hold.min, limits.reps.min, limits.restBetweenReps.max, limits.restBetweenPoints.max,
            limits.leadIn.usual});
}

Dose dose(const catalogue::Limits &limits, const catalogue::Catalogue &catalogue, const catalogue::Point &point, const Verdict &verdict,
    const Wishes &wishes)
{
    Dose dose;
    const Wishes wished = clamped(limits, wishes);
    const int pressureCap = std::min({verdict.pressureCap, point.pressureCap, limits.pressure.hard});
    const Seconds hold = holdOf(limits, point, verdict, wished);
    if (verdict.kind == Verdict::Kind::Blocked || pressureCap <= 0 || hold <= Seconds(0))
        return dose;
    const bool oneHold = isOneHold(catalogue, point);
    dose.pressureCap = pressureCap;
    dose.pressure = std::min(wished.pressure, pressureCap);
    dose.hold = hold;
    dose.lowCap = oneHold || isLowCap(limits, point);
    dose.gentle = point.selfTreatment == catalogue::SelfTreatment::Gentle;
    dose.maxReps = mostHolds(limits, dose, verdict.light, oneHold);
    dose.reps = holds(limits, dose, wished);
    dose.rest = wished.restBetweenReps;
    dose.maxPressed = std::min(limits.pressedPerPoint, dose.hold * dose.maxReps);
    dose.reloads = dose.gentle || dose.lowCap || verdict.light ? 0 : limits.maxReloads;
    return dose;
}

std::vector<catalogue::PointTool> toolsFor(const catalogue::Way &way, const catalogue::Point &point, const Verdict &verdict)
{
    const auto named = std::ranges::find(point.ways, way.id, &catalogue::PointWay::way);
    if (named == point.ways.end())
        return {};
    std::vector<catalogue::PointTool> tools = verdict.tools;
    if (!named->tool.empty())
        std::erase_if(tools, [&named](const catalogue::PointTool &one) { return one.tool != named->tool; });
    if (!way.tools.empty())
        std::erase_if(tools, [&way](const catalogue::PointTool &one) { return std::ranges::find(way.tools, one.tool) == way.tools.end(); });
    return tools;
}

std::vector<const catalogue::Way *> ways(const catalogue::Catalogue &catalogue, const catalogue::Point &point, const Verdict &verdict)
{
    std::vector<const catalogue::Way *> ways;
    if (verdict.kind == Verdict::Kind::Blocked || verdict.light)
        return ways;
    for (const catalogue::Way &way : catalogue.all().ways) {
        if (!toolsFor(way, point, verdict).empty())
            ways.push_back(&way);
    }
    return ways;
}

Dose dose(const catalogue::Limits &limits, const catalogue::Catalogue &catalogue, const catalogue::Point &point, const Verdict &verdict,
    const Wishes &wishes, const catalogue::Way &way)
{
    Verdict within = verdict;
    within.light = verdict.light || way.light;
    if (way.light)
        within.pressureCap = std::min(within.pressureCap, limits.light.pressure);
    if (way.pressureAtMost > 0)
        within.pressureCap = std::min(within.pressureCap, way.pressureAtMost);
    Dose dosed = dose(limits, catalogue, point, within, wishes);
    if (dosed.hold <= Seconds{0})
        return dosed;
    if (way.hold > Seconds{0})
        dosed.hold = std::min({way.hold, verdict.holdCap, point.holdCap, limits.holdHard, limits.pressedPerPoint});
    if (way.repsAtMost > 0)
        dosed.maxReps = std::min(dosed.maxReps, way.repsAtMost);
    dosed.maxReps = std::min(dosed.maxReps, static_cast<int>(limits.pressedPerPoint / dosed.hold));
    dosed.reps = std::min(dosed.reps, dosed.maxReps);
    dosed.rest = std::max(dosed.rest, way.restAtLeast);
    dosed.maxPressed = std::min(limits.pressedPerPoint, dosed.hold * dosed.maxReps);
    dosed.reloads = 0;
    return dosed;
}

Dose smaller(const Dose &a, const Dose &b)
{
    Dose dose;
    dose.pressure = std::min(a.pressure, b.pressure);
    dose.pressureCap = std::min(a.pressureCap, b.pressureCap);
    dose.hold = std::min(a.hold, b.hold);
    dose.reps = std::min(a.reps, b.reps);
    dose.maxReps = std::min(a.maxReps, b.maxReps);
    dose.rest = std::max(a.rest, b.rest);
    dose.maxPressed = std::min(a.maxPressed, b.maxPressed);
    dose.gentle = a.gentle || b.gentle;
    dose.lowCap = a.lowCap || b.lowCap;
    dose.reloads = std::min(a.reloads, b.reloads);
    return dose;
}

std::optional<Wait> tooSoon(const catalogue::Limits &limits, const catalogue::Point &point, const Usage &usage)
{
    const bool lowCap = isLowCap(limits, point);
    if (usage.after == Usage::After::Bruised)
        return Wait{Wait::Kind::Bruised};
    if (usage.after == Usage::After::Sore && usage.sinceSaid < limits.gapIfSore)
        return Wait{Wait::Kind::Sore, left(limits.gapIfSore, usage.sinceSaid)};
    if (usage.nerveSign)
        return Wait{Wait::Kind::NerveSign, {}, usage.nerveSign};
    if (usage.tooMuch)
        return Wait{Wait::Kind::TooMuch, {}, usage.tooMuch};
    if (usage.today >= (lowCap ? limits.lowCap.sessionsPerDay : limits.perDay))
        return Wait{lowCap ? Wait::Kind::OnceADay : Wait::Kind::OftenToday};
    if (usage.sinceLast < limits.gap)
        return Wait{Wait::Kind::Lately, left(limits.gap, usage.sinceLast)};
    return std::nullopt;
}

} // namespace unknot::safety
