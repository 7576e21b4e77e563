// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/admission.h"

#include "practice/trialtoday.h"

#include <algorithm>
#include <utility>

namespace unknot::practice
{

namespace
{

Against toAgainst(const session::Reason &reason)
{
    return std::visit([](const auto &one) -> Against { return one; }, reason);
}

session::Lighter askedFor(const std::vector<session::Wanted> &wanted, const session::PlannedPoint &planned)
{
    const auto one = std::find_if(wanted.begin(), wanted.end(),
        [&planned](const session::Wanted &wish) { return wish.point == planned.point && wish.side == planned.side; });
    return one == wanted.end() ? session::Lighter{} : one->lighter;
}

} // namespace

Admission::Admission(
    const World &world, const JournalQueue &journal, const HealthProfile &health, const DoseLedger &ledger, const WarningsToday &warnings)
    : m_world(world), m_journal(journal), m_health(health), m_ledger(ledger), m_warnings(warnings)
{
}

std::optional<NoSession> Admission::noSession() const
{
    using Kind = NoSession::Kind;
    if (!m_world.safetySound())
        return NoSession{Kind::DamagedFiles};
    if (m_journal.state().checking)
        return NoSession{Kind::Checking};
    if (m_journal.state().lookingOnly)
        return NoSession{Kind::OnlyLooking};
    if (m_settings && m_settings->isDoseDamaged())
        return NoSession{Kind::DamagedSettings};
    if (m_health.unreadable())
        return NoSession{Kind::UnreadableHealth};
    if (const auto &unwell = m_ledger.unwellToday())
        return NoSession{Kind::FeltUnwell, {}, {}, *unwell};
    const auto reasons = m_world.rules.noSessionBecause(m_health.profile());
    if (!reasons.empty())
        return NoSession{Kind::HealthAnswer, reasons.front()};
    return std::nullopt;
}

std::optional<NoSession> Admission::noSession(const std::vector<SidedZone> &zones) const
{
    using Kind = NoSession::Kind;
    const auto none = noSession();
    const bool isOfHealth = none && (none->kind == Kind::UnreadableHealth || none->kind == Kind::HealthAnswer);
    const auto warned = !none || isOfHealth ? m_warnings.worst(zones) : std::nullopt;
    return warned ? NoSession{Kind::WarningSign, {}, *warned} : none;
}

std::optional<Against> Admission::against(const catalogue::Point &point, Side side) const
{
    const auto allowed = verdict(point, side);
    if (allowed.kind == safety::Verdict::Kind::Blocked) {
        if (allowed.reasons.empty())
            return session::PlanReason{session::PlanReason::Kind::NoDose};
        return allowed.reasons.front();
    }
    if (const auto wait = m_ledger.tooSoon(point, side))
        return *wait;
    return std::nullopt;
}

bool Admission::rests(const catalogue::Point &point, Side side) const
{
    return m_trial && m_trial->rests(point, side);
}

safety::Verdict Admission::verdict(const catalogue::Point &point, Side side) const
{
    return m_world.rules.verdict(point, side, m_health.profile());
}

std::optional<safety::Wait> Admission::wait(const catalogue::Point &point, Side side) const
{
    return m_ledger.tooSoon(point, side);
}

std::optional<LightStart> Admission::lightStart(const catalogue::Point &point, Side side) const
{
    return m_ledger.lightStart(point, side);
}

bool Admission::mayBeTried(const catalogue::Point &point, Side side) const
{
    using Why = LightStart::Why;
    const auto light = lightStart(point, side);
    const bool tooMuch = light && (light->why == Why::TooMuch || light->why == Why::OfItsMuscle);
    return !tooMuch && verdict(point, side).kind != safety::Verdict::Kind::Blocked;
}

session::Lighter Admission::lighter(const catalogue::Point &point, Side side) const
{
    // What was pressed before, and how it did, nobody knows in a journal that is in memory only.
    return m_journal.state().forgetful || lightStart(point, side) ? session::afterTooMuch(m_world.catalogue.limits()) : session::Lighter{};
}

safety::Wishes Admission::wishes(const catalogue::Point &point, Side side, const safety::Wishes &usual) const
{
    return session::lighter(usual, lighter(point, side));
}

bool Admission::canSwitchOn(const catalogue::Point &point, Side side) const
{
    if (point.defaultOn || point.selfTreatment == catalogue::SelfTreatment::Refer || !against(point, side) || wait(point, side))
        return false;
    safety::Profile tried = m_health.profile();
    tried.switchedOn.insert(point.id);
    return m_world.rules.verdict(point, side, tried).kind != safety::Verdict::Kind::Blocked;
}

const Against *Admission::Planned::against(const PointId &point, Side side) const
{
    const auto at
        = std::find_if(leftOut.begin(), leftOut.end(), [&](const LeftOut &one) { return one.point == point && one.side == side; });
    return at == leftOut.end() ? nullptr : &at->why;
}

Admission::Planned Admission::plan(const std::vector<session::Wanted> &wanted, const safety::Wishes &wishes) const
{
    Planned planned;
    std::vector<session::Wanted> rested;
    for (const session::Wanted &one : wanted) {
        const auto *point = m_world.catalogue.point(one.point);
        const auto wait = point ? m_ledger.tooSoon(*point, one.side) : std::nullopt;
        if (wait)
            planned.leftOut.push_back({one.point, one.side, *wait});
        else
            rested.push_back({one.point, one.side, session::lighter(one.lighter, point ? lighter(*point, one.side) : session::Lighter{})});
    }
    session::Planned allowed = session::plan(m_world.catalogue, m_world.rules, m_health.profile(), wishes, rested);
    planned.plan = std::move(allowed.plan);
    for (session::PlannedPoint &one : planned.plan.points) // what the day asks for is asked anew by the next plan
        one.lighter = askedFor(wanted, one);
    for (const session::LeftOut &left : allowed.leftOut) {
        const bool isSaid = !left.reasons.empty();
        planned.leftOut.push_back(
            {left.point, left.side, isSaid ? toAgainst(left.reasons.front()) : session::PlanReason{session::PlanReason::Kind::NoDose}});
    }
    return planned;
}

std::optional<safety::Verdict> Admission::anyWay(const session::PlannedPoint &planned, const safety::Wishes &wishes) const
{
    const catalogue::Point *point = m_world.catalogue.point(planned.point);
    if (!point || planned.lighter != session::Lighter{} || lighter(*point, planned.side) != session::Lighter{})
        return std::nullopt;
    return session::atHand(m_world.catalogue, verdict(*point, planned.side), wishes);
}

std::optional<session::PlannedPoint> Admission::inAnotherWay(
    const session::PlannedPoint &planned, const WayId &way, const safety::Wishes &wishes) const
{
    const auto allowed = anyWay(planned, wishes);
    if (!allowed)
        return std::nullopt;
    const catalogue::Catalogue &catalogue = m_world.catalogue;
    return session::planned(catalogue, {planned.point, planned.side}, *catalogue.point(planned.point), *allowed, wishes, way);
}

} // namespace unknot::practice
