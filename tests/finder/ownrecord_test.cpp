// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/ownrecord.h"

#include "finder/plainbody.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace unknot::finder
{

using test::left;
using test::shown;

namespace
{

OwnRecord recordOf(const std::string &point, Side side = Side::Left)
{
    OwnRecord record;
    record.point.value = point;
    record.side = side;
    return record;
}

// Pressed and rated so often, and clearly easier after so many.
OwnRecord eased(const std::string &point, int rated, int eased)
{
    OwnRecord record = recordOf(point);
    record.pressed = record.rated = rated;
    record.eased = eased;
    return record;
}

OwnRecord anyRecord(const std::string &point)
{
    OwnRecord record = recordOf(point, *rc::gen::element(Side::Left, Side::Right));
    record.asked = *rc::gen::inRange(0, 30);
    record.ached = *rc::gen::inRange(0, record.asked + 1);
    record.rated = *rc::gen::inRange(0, 30);
    record.eased = *rc::gen::inRange(0, record.rated + 1);
    record.worsened = *rc::gen::inRange(0, record.rated - record.eased + 1);
    record.pressed = record.rated + *rc::gen::inRange(0, 5);
    return record;
}

OwnRecord withOneMoreGoodAnswer(OwnRecord record)
{
    if (*rc::gen::arbitrary<bool>()) {
        ++record.rated;
        ++record.eased;
    } else {
        ++record.asked;
        ++record.ached;
    }
    return record;
}

test::PlainBody threeAlike()
{
    return test::PlainBody()
        .point({"p", "x", "d", {"a"}, {}, {}})
        .point({"q", "y", "d", {"a"}, {}, {}})
        .point({"r", "z", "d", {"a"}, {}, {}});
}

std::ptrdiff_t placeOf(const std::vector<Candidate> &list, const OwnRecord &record)
{
    return std::find_if(list.begin(), list.end(), [&](const Candidate &one) {
        return one.point == record.point && one.side == record.side;
    }) - list.begin();
}

} // namespace

TEST(OwnRecord, weighsNothingWhereThereIsNone)
{
    EXPECT_EQ(OwnRecord().weight(), 0);
    const auto catalogue = threeAlike().build();
    EXPECT_EQ(shown(rank(catalogue, {left("a")}, {recordOf("r")})), shown(rank(catalogue, {left("a")})));
}

TEST(OwnRecord, isShrunkTowardsTheCatalogueWhenThereIsLittle)
{
    EXPECT_DOUBLE_EQ(eased("p", 1, 1).weight(), 0.1);
    EXPECT_DOUBLE_EQ(eased("p", 4, 4).weight(), 0.25);
    EXPECT_DOUBLE_EQ(eased("p", 36, 36).weight(), 0.45);
}

TEST(OwnRecord, putsWhatEasedFirstAndWhatDidNotBringOnTheAcheLast)
{
    OwnRecord notIt = recordOf("p");
    notIt.asked = 3;
    EXPECT_EQ(shown(rank(threeAlike().build(), {left("a")}, {notIt, eased("r", 3, 2)})), "r left, q left, p left");
}

TEST(OwnRecord, countsOnItsOwnSideOnly)
{
    const auto catalogue = threeAlike().build();
    OwnRecord other = eased("r", 9, 9);
    other.side = Side::Right;
    EXPECT_EQ(shown(rank(catalogue, {left("a")}, {other})), "p left, q left, r left");
}

TEST(OwnRecord, comesWithThePointAndWithItsMuscle)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "d", {"a"}, {}, {}}).point({"q", "x", "d", {}, {"a"}, {}}).build();
    const OwnRecord record = eased("q", 3, 2);
    const auto muscles = rankMuscles(catalogue, {left("a")}, {record});
    ASSERT_EQ(muscles.size(), 1U);
    EXPECT_EQ(muscles[0].points[0].record, std::nullopt);
    EXPECT_EQ(muscles[0].points[1].record, record);
    EXPECT_EQ(muscles[0].record, record);
    EXPECT_DOUBLE_EQ(muscles[0].score.record, record.weight());
}

TEST(OwnRecord, ofTheBetterPointIsItsMuscles)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "d", {"a"}, {}, {}}).point({"q", "x", "d", {}, {"a"}, {}}).build();
    const auto muscles = rankMuscles(catalogue, {left("a")}, {eased("p", 9, 1), eased("q", 3, 2)});
    EXPECT_EQ(muscles[0].record, eased("q", 3, 2));
}

RC_GTEST_PROP(OwnRecordProperties, oneMoreGoodAnswerNeverRanksAPointLower, ())
{
    const auto catalogue = threeAlike().build();
    const std::vector marked{left("a"), test::right("a")};
    OwnRecords records{anyRecord("p"), anyRecord("q"), anyRecord("r")};
    OwnRecord &one = records[*rc::gen::inRange<std::size_t>(0, 3)];
    const auto before = placeOf(rank(catalogue, marked, records), one);
    const double weight = one.weight();
    one = withOneMoreGoodAnswer(one);
    RC_ASSERT(one.weight() >= weight);
    RC_ASSERT(placeOf(rank(catalogue, marked, records), one) <= before);
}

RC_GTEST_PROP(OwnRecordProperties, neverWeighsMoreThanEveryMarkedZone, ())
{
    const double weight = anyRecord("p").weight();
    RC_ASSERT(weight > -1);
    RC_ASSERT(weight < 1);
}

} // namespace unknot::finder
