// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/anything.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace unknot::safety
{

namespace
{

using Kind = Verdict::Kind;

template<class T>
bool isPart(const std::vector<T> &part, const std::vector<T> &whole)
{
    return std::all_of(
        part.begin(), part.end(), [&whole](const T &one) { return std::find(whole.begin(), whole.end(), one) != whole.end(); });
}

int mostPoints(const Verdict &verdict)
{
    return verdict.maxPoints == 0 ? 1000 : verdict.maxPoints;
}

// Nothing that `less` allows goes beyond what `more` allows.
void assertWithin(const Verdict &less, const Verdict &more)
{
    if (less.kind == Kind::Blocked)
        return;
    RC_ASSERT(more.kind != Kind::Blocked);
    RC_ASSERT(less.kind == Kind::Capped || more.kind == Kind::Allowed);
    RC_ASSERT(less.pressureCap <= more.pressureCap);
    RC_ASSERT(less.holdCap <= more.holdCap);
    RC_ASSERT(less.light || !more.light);
    RC_ASSERT(less.noHeldStretch || !more.noHeldStretch);
    RC_ASSERT(mostPoints(less) <= mostPoints(more));
    RC_ASSERT(isPart(less.tools, more.tools));
}

Side anySide()
{
    return *rc::gen::element(Side::Left, Side::Right, Side::Middle);
}

void assertEveryPointWithin(
    const catalogue::Catalogue &catalogue, const Rules::Neighbours &neighbours, const Profile &stricter, const Profile &laxer)
{
    const Rules rules(catalogue, neighbours);
    const Side side = anySide();
    for (const catalogue::Point &point : catalogue.all().points)
        assertWithin(rules.verdict(point, side, stricter), rules.verdict(point, side, laxer));
    RC_ASSERT(rules.maxPoints(stricter) <= rules.maxPoints(laxer));
    RC_ASSERT(!rules.noSessionBecause(stricter).empty() || rules.noSessionBecause(laxer).empty());
}

} // namespace

// An implied answer gives way to the person's own, which may be cleared: so gates without implications.
RC_GTEST_PROP(SafetyProperties, moreAnswersNeverAllowMore, ())
{
    test::SafeBody body = test::anyBody();
    for (catalogue::Gate &gate : body.data.gates)
        gate.implies.clear();
    const catalogue::Catalogue catalogue(body.data);
    const Profile laxer = test::anyProfile();
    Profile stricter = laxer;
    for (const auto &[gate, answer] : test::anyProfile().answers)
        stricter.answers.try_emplace(gate, answer);
    assertEveryPointWithin(catalogue, test::anyNeighbours(), stricter, laxer);
}

RC_GTEST_PROP(SafetyProperties, implicationsNeverAllowMore, ())
{
    const test::SafeBody implying = test::anyBody();
    test::SafeBody plain = implying;
    for (catalogue::Gate &gate : plain.data.gates)
        gate.implies.clear();
    const catalogue::Catalogue strict(implying.data);
    const catalogue::Catalogue lax(plain.data);
    const Profile profile = test::anyProfile();
    const Side side = anySide();
    for (std::size_t i = 0; i < strict.all().points.size(); ++i)
        assertWithin(Rules(strict).verdict(strict.all().points[i], side, profile), Rules(lax).verdict(lax.all().points[i], side, profile));
}

RC_GTEST_PROP(SafetyProperties, takingBackAClearanceNeverAllowsMore, ())
{
    const catalogue::Catalogue catalogue(test::anyBody().data);
    const Profile laxer = test::anyProfile();
    Profile stricter = laxer;
    for (auto &[gate, answer] : stricter.answers)
        answer.cleared = false;
    assertEveryPointWithin(catalogue, test::anyNeighbours(), stricter, laxer);
}

RC_GTEST_PROP(SafetyProperties, switchingOffNeverAllowsMore, ())
{
    const catalogue::Catalogue catalogue(test::anyBody().data);
    const Profile laxer = test::anyProfile();
    Profile stricter = laxer;
    stricter.switchedOn.clear();
    assertEveryPointWithin(catalogue, test::anyNeighbours(), stricter, laxer);
}

RC_GTEST_PROP(SafetyProperties, morePlacesNeverAllowMore, ())
{
    const catalogue::Catalogue catalogue(test::anyBody().data);
    const Profile laxer = test::anyProfile();
    Profile stricter = laxer;
    for (auto &[gate, answer] : stricter.answers) {
        if (!answer.zones.empty())
            answer.zones.push_back(test::anyPlace());
    }
    assertEveryPointWithin(catalogue, test::anyNeighbours(), stricter, laxer);
}

RC_GTEST_PROP(SafetyProperties, notSayingTheSideNeverAllowsMore, ())
{
    const catalogue::Catalogue catalogue(test::anyBody().data);
    const Profile laxer = test::anyProfile();
    Profile stricter = laxer;
    for (auto &[gate, answer] : stricter.answers)
        answer.side = Side::Middle;
    assertEveryPointWithin(catalogue, test::anyNeighbours(), stricter, laxer);
}

RC_GTEST_PROP(SafetyProperties, moreNeighboursNeverAllowMore, ())
{
    const catalogue::Catalogue catalogue(test::anyBody().data);
    const Profile profile = test::anyProfile();
    const Side side = anySide();
    const Rules stricter(catalogue, test::anyNeighbours());
    const Rules laxer(catalogue);
    for (const catalogue::Point &point : catalogue.all().points)
        assertWithin(stricter.verdict(point, side, profile), laxer.verdict(point, side, profile));
}

RC_GTEST_PROP(SafetyProperties, blockedWinsAndLeavesNothing, ())
{
    const catalogue::Catalogue catalogue(test::anyBody().data);
    const Profile profile = test::anyProfile();
    const Rules rules(catalogue, test::anyNeighbours());
    const bool none = !rules.noSessionBecause(profile).empty();
    for (const catalogue::Point &point : catalogue.all().points) {
        const Verdict verdict = rules.verdict(point, anySide(), profile);
        RC_ASSERT(verdict.kind == Kind::Blocked || !none);
        RC_ASSERT(verdict.reasons.empty() == (verdict.kind == Kind::Allowed));
        if (verdict.kind == Kind::Blocked) {
            Verdict empty;
            empty.reasons = verdict.reasons;
            RC_ASSERT(verdict == empty);
        } else {
            RC_ASSERT(!verdict.tools.empty());
            RC_ASSERT(verdict.pressureCap > 0);
        }
    }
}

RC_GTEST_PROP(SafetyProperties, theSmallestOfAllCapsHolds, ())
{
    const test::SafeBody body = test::anyBody();
    const catalogue::Catalogue catalogue(body.data);
    const Profile profile = test::anyProfile();
    const Rules rules(catalogue);
    for (const catalogue::Point &point : catalogue.all().points) {
        const Verdict verdict = rules.verdict(point, anySide(), profile);
        RC_ASSERT(verdict.pressureCap <= std::min(point.pressureCap, catalogue.limits().pressure.hard));
        RC_ASSERT(verdict.holdCap <= std::min(point.holdCap, catalogue.limits().holdHard));
        RC_ASSERT(isPart(verdict.tools, point.tools));
        for (const auto &[id, answer] : profile.answers) {
            const catalogue::Cap &cap = catalogue.gate(id)->cap;
            if (cap.pressure > 0 && cap.zoneGroups.empty())
                RC_ASSERT(verdict.pressureCap <= cap.pressure);
            if (cap.light && cap.zoneGroups.empty())
                RC_ASSERT(verdict.kind == Kind::Blocked || (verdict.light && verdict.pressureCap <= 3));
        }
    }
}

} // namespace unknot::safety
