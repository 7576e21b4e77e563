// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/finder.h"

#include "finder/plainbody.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace unknot::finder
{

namespace
{

const std::vector<std::string> zoneNames{"a", "b", "c", "d", "m", "n"};

rc::Gen<std::vector<std::string>> someZones()
{
    return rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(zoneNames));
}

catalogue::Catalogue anyCatalogue()
{
    test::PlainBody body;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        body.point({"p" + std::to_string(i), "x" + std::to_string(i / 2), *rc::gen::elementOf(zoneNames), *someZones(), *someZones(),
            *someZones()});
    }
    if (*rc::gen::arbitrary<bool>())
        body.complaint(*someZones(), {"x1", "x0", "x3"});
    return body.build();
}

std::vector<SidedZone> anyMarks()
{
    std::vector<SidedZone> marks;
    for (const std::string &zone : *someZones())
        marks.push_back({ZoneId{zone}, *rc::gen::element(Side::Left, Side::Right, Side::Middle)});
    return marks;
}

std::vector<SidedZone> mirroredMarks(std::vector<SidedZone> marks)
{
    for (SidedZone &mark : marks)
        mark.side = mirrored(mark.side);
    return marks;
}

// Points with their side, whatever the order.
std::set<std::tuple<std::string, Side>> asSet(const std::vector<Candidate> &candidates, bool mirror)
{
    std::set<std::tuple<std::string, Side>> set;
    for (const Candidate &candidate : candidates)
        set.emplace(candidate.point.value, mirror ? mirrored(candidate.side) : candidate.side);
    return set;
}

} // namespace

RC_GTEST_PROP(FinderProperties, theScoreNeverRisesAlongTheList, ())
{
    const auto candidates = rank(anyCatalogue(), anyMarks());
    RC_ASSERT(std::is_sorted(
        candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.score.sum() > b.score.sum(); }));
}

RC_GTEST_PROP(FinderProperties, everyCandidateMeetsAMarkAndSaysSo, ())
{
    const auto catalogue = anyCatalogue();
    const auto marks = anyMarks();
    for (const Candidate &candidate : rank(catalogue, marks)) {
        RC_ASSERT(candidate.matches.size() == marks.size());
        RC_ASSERT(std::any_of(candidate.matches.begin(), candidate.matches.end(), [](Match match) { return match != Match::None; }));
        RC_ASSERT(!candidate.met.empty());
        RC_ASSERT(std::none_of(candidate.met.begin(), candidate.met.end(), [](const MetZone &met) { return met.match == Match::None; }));
    }
}

RC_GTEST_PROP(FinderProperties, marksOnTheOtherSideGiveTheMirrorImage, ())
{
    const auto catalogue = anyCatalogue();
    const auto marks = anyMarks();
    RC_ASSERT(asSet(rank(catalogue, marks), false) == asSet(rank(catalogue, mirroredMarks(marks)), true));
}

RC_GTEST_PROP(FinderProperties, musclesHoldExactlyTheRankedPoints, ())
{
    const auto catalogue = anyCatalogue();
    const auto marks = anyMarks();
    std::vector<Candidate> points;
    double before = 1000;
    for (const MuscleCandidate &muscle : rankMuscles(catalogue, marks)) {
        RC_ASSERT(muscle.score.sum() <= before);
        RC_ASSERT(muscle.covered >= 1);
        RC_ASSERT(!muscle.met.empty());
        before = muscle.score.sum();
        points.insert(points.end(), muscle.points.begin(), muscle.points.end());
    }
    RC_ASSERT(asSet(points, false) == asSet(rank(catalogue, marks), false));
}

RC_GTEST_PROP(FinderProperties, theSameQuestionGetsTheSameAnswer, ())
{
    const auto catalogue = anyCatalogue();
    const auto marks = anyMarks();
    RC_ASSERT(test::shown(rank(catalogue, marks)) == test::shown(rank(catalogue, marks)));
}

} // namespace unknot::finder
