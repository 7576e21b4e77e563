// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/capping.h"

#include <algorithm>
#include <utility>

namespace unknot::safety
{

namespace
{

using Tools = std::vector<catalogue::PointTool>;

template<class T>
bool contains(const std::vector<T> &list, const T &wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

// What the point and the hard limits allow a person without any answer.
Verdict ungated(const catalogue::Limits &limits, const catalogue::Point &point)
{
    Verdict verdict;
    verdict.kind = Verdict::Kind::Allowed;
    verdict.pressureCap = std::min(point.pressureCap, limits.pressure.hard);
    verdict.holdCap = std::min(point.holdCap, limits.holdHard);
    verdict.tools = point.tools;
    return verdict;
}

void applyLight(const catalogue::Limits &limits, Verdict &verdict)
{
    verdict.light = true;
    verdict.pressureCap = std::min(verdict.pressureCap, limits.light.pressure);
    verdict.holdCap = std::min(verdict.holdCap, limits.light.hold);
}

void applyTools(const catalogue::Catalogue &catalogue, const catalogue::Cap &cap, Tools &tools)
{
    std::erase_if(tools, [&](const catalogue::PointTool &one) {
        const ToolId &id = one.tool;
        const catalogue::Tool *tool = catalogue.tool(id);
        const bool hand = tool != nullptr && tool->hand;
        return ((cap.light || cap.handOnly) && !hand) || (!cap.tools.empty() && !contains(cap.tools, id)) || contains(cap.noTools, id);
    });
}

void applyMaxPoints(int most, Verdict &verdict)
{
    if (most > 0)
        verdict.maxPoints = verdict.maxPoints == 0 ? most : std::min(verdict.maxPoints, most);
}

void apply(const catalogue::Catalogue &catalogue, const catalogue::Cap &cap, Verdict &verdict)
{
    if (cap.pressure > 0)
        verdict.pressureCap = std::min(verdict.pressureCap, cap.pressure);
    if (cap.light)
        applyLight(catalogue.limits(), verdict);
    applyTools(catalogue, cap, verdict.tools);
    std::erase_if(verdict.tools, [&cap](const catalogue::PointTool &one) { return contains(cap.noPostures, one.posture); });
    applyMaxPoints(cap.maxPoints, verdict);
    verdict.noHeldStretch = verdict.noHeldStretch || cap.noHeldStretch;
}

bool leavesLess(Verdict before, const Verdict &after)
{
    before.noHeldStretch = after.noHeldStretch;
    return before != after;
}

// `inAnyPosture`: what could be pressed with, were no position left out.
std::optional<Reason> nothingLeft(const Verdict &verdict, const Tools &inAnyPosture)
{
    if (inAnyPosture.empty())
        return Reason{Reason::Kind::NoToolLeft};
    if (verdict.tools.empty())
        return Reason{Reason::Kind::NoPostureLeft};
    if (verdict.pressureCap <= 0 || verdict.holdCap <= Seconds(0))
        return Reason{Reason::Kind::NoPressureLeft};
    return std::nullopt;
}

} // namespace

Verdict capped(const catalogue::Catalogue &catalogue, const catalogue::Point &point, const HeldGates &held, const Reach &reach)
{
    const Verdict own = ungated(catalogue.limits(), point);
    Verdict verdict = own;
    Tools inAnyPosture = own.tools;
    Reasons reasons;
    for (const HeldGate &gate : held.gates) {
        if (!reach.capReaches(gate.gate->cap))
            continue;
        // Held against the point itself: of two gates that ask the same, both say why.
        Verdict alone = own;
        apply(catalogue, gate.gate->cap, alone);
        apply(catalogue, gate.gate->cap, verdict);
        applyTools(catalogue, gate.gate->cap, inAnyPosture);
        if (leavesLess(own, alone))
            reasons.push_back(reason(gate));
    }
    if (const auto lack = nothingLeft(verdict, inAnyPosture)) {
        reasons.insert(reasons.begin(), *lack);
        verdict = Verdict();
    } else if (leavesLess(own, verdict)) {
        verdict.kind = Verdict::Kind::Capped;
    }
    verdict.reasons = std::move(reasons);
    return verdict;
}

} // namespace unknot::safety
