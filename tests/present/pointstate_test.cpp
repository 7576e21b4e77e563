// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/pointstate.h"

#include "practice/persontoday.h"

namespace unknot::present
{

namespace
{

using namespace test;

class PointToday : public PersonToday
{
protected:
    PointToday() { readAll(); }
    [[nodiscard]] PointState state(const char *muscle, std::size_t index = 0, Side side = Side::Left) const
    {
        const PointKnown known{shippedWorld(), admission, records, wishes, gathered, favourites, marked, offers, clock.wall()};
        return pointState(known, shippedWorld().catalogue.pointsOf({muscle}), index, side);
    }

    practice::PointRecords records{shippedWorld().catalogue.limits(), clock};
    const safety::Wishes wishes;
    practice::Points gathered, favourites;
    std::vector<SidedZone> marked;
    const std::vector<practice::Offer> offers;
    const PointId first = shippedWorld().catalogue.pointsOf({"infraspinatus"}).front()->id;
};

} // namespace

TEST_F(PointToday, isOneOfItsMuscles)
{
    const PointState one = state("infraspinatus", 1);
    EXPECT_EQ(one.index, 1);
    EXPECT_EQ(one.count, int(shippedWorld().catalogue.pointsOf({"infraspinatus"}).size()));
    EXPECT_NE(one.text.label, state("infraspinatus").text.label);
    EXPECT_TRUE(one.allowed);
}

TEST_F(PointToday, isAddedOrAtHandOnItsSideAlone)
{
    EXPECT_FALSE(state("infraspinatus").added);
    EXPECT_TRUE(state("infraspinatus").alone);
    gathered = {{first, Side::Left}};
    favourites = {{first, Side::Right}};
    EXPECT_TRUE(state("infraspinatus").added);
    EXPECT_TRUE(state("infraspinatus").alone) << "no other is";
    EXPECT_FALSE(state("infraspinatus").favourite);
    const PointState right = state("infraspinatus", 0, Side::Right);
    EXPECT_FALSE(right.added);
    EXPECT_FALSE(right.alone);
    EXPECT_TRUE(right.favourite);
}

TEST_F(PointToday, thatAnAnswerBlocksNamesTheAnswer)
{
    EXPECT_EQ(state("infraspinatus").answer, QString());
    queue.write(health.setHolds(GateId{"G0"}, true), {});
    EXPECT_EQ(state("infraspinatus").answer, QStringLiteral("G0"));
    EXPECT_FALSE(state("infraspinatus").allowed);
    EXPECT_NE(state("infraspinatus").text.why, QString());
}

TEST_F(PointToday, isStoppedByAWarningSignOfTodayAndLeadsToTheAdvice)
{
    EXPECT_EQ(state("infraspinatus").noSession, QString());
    queue.write(practice::answered({{"q-face-arm-speech", true}}, clock.wall()), {});
    readAll();
    EXPECT_NE(state("infraspinatus").noSession, QString());
    EXPECT_FALSE(state("infraspinatus").warning.title.isEmpty());
    EXPECT_TRUE(state("infraspinatus").allowed) << "it may be put to the others";
    EXPECT_FALSE(state("scalenes").warning.title.isEmpty()) << "also of one that is off";
}

TEST_F(PointToday, isStoppedOnlyByWhatIsAskedWhereItHurts)
{
    queue.write(practice::answered({{"q-cramp-walking", true}}, clock.wall()), {});
    readAll();
    EXPECT_EQ(state("infraspinatus").noSession, QString());
    EXPECT_NE(state("gastrocnemius").noSession, QString());
    marked = {{{"calf"}, Side::Left}};
    EXPECT_NE(state("infraspinatus").noSession, QString());
}

TEST_F(PointToday, thatIsOffCanBeSwitchedOnUnlessItIsForInformationOnly)
{
    EXPECT_TRUE(state("scalenes").canSwitchOn);
    EXPECT_FALSE(state("scalenes").allowed);
    EXPECT_FALSE(state("pelvic-floor").canSwitchOn);
    EXPECT_FALSE(state("infraspinatus").canSwitchOn) << "it is on";
}

TEST_F(PointToday, isShownInASquareRoundItsPlaceOnItsSide)
{
    const PointState left = state("infraspinatus"), right = state("infraspinatus", 0, Side::Right);
    EXPECT_EQ(left.view, QStringLiteral("back"));
    EXPECT_EQ(left.viewSide, QString()) << "of a whole body";
    EXPECT_EQ(left.region.width(), left.region.height());
    EXPECT_EQ(left.region.center(), left.circle.center());
    EXPECT_TRUE(left.region.contains(left.circle));
    EXPECT_NE(left.region, right.region);
    const auto &point = *shippedWorld().catalogue.point(first);
    EXPECT_EQ(left.circle.width(), 2 * searchRadius(shippedWorld().catalogue, point));
}

TEST(SearchRadius, isLessWhereThePointOrACautionAsksForIt)
{
    const auto &catalogue = shippedWorld().catalogue;
    catalogue::Point free = *catalogue.pointsOf({"infraspinatus"}).front();
    free.cautions.clear();
    free.search = {};
    catalogue::Point careful = free, narrow = free, unknown = free;
    careful.cautions = {CautionId{"plexus"}};
    narrow.search = catalogue::Search::Along;
    unknown.cautions = {CautionId{"nobody knows it"}};
    EXPECT_EQ(searchRadius(catalogue, free), 2 * searchRadius(catalogue, careful));
    EXPECT_EQ(searchRadius(catalogue, narrow), searchRadius(catalogue, careful));
    EXPECT_EQ(searchRadius(catalogue, unknown), 0);
}

} // namespace unknot::present
