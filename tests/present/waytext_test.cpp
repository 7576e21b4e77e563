// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/waytext.h"

#include "present/sessiontext.h"
#include "shownsession.h"
#include "smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

catalogue::Way squeezes()
{
    catalogue::Way way;
    way.id = {"squeezes"};
    way.label = "Squeezes";
    way.about = "Press and let off.";
    way.say = "Squeeze with the tones.";
    way.on = "Press";
    way.off = "Let off";
    way.pace = {{{3s, 2s, 1}}};
    return way;
}

catalogue::CatalogueData dataWithWays()
{
    catalogue::CatalogueData data = test::smallData();
    catalogue::Way rolling = squeezes();
    rolling.id = {"rolling"};
    rolling.label = "Rolling";
    rolling.about = "Roll.";
    rolling.tools = {{"ball"}};
    rolling.ownWords = true;
    data.ways = {squeezes(), rolling};
    data.points[0].ways = {{{"squeezes"}, {}, {}}, {{"rolling"}, "From here to there.", {"ball"}}};
    return data;
}

safety::Verdict verdictOf(const catalogue::Catalogue &catalogue)
{
    return safety::Rules(catalogue).verdict(catalogue.all().points.front(), Side::Left, {});
}

} // namespace

TEST(WayChoice, hasTheSteadyHoldFirstAndSaysWhatTheChosenOneAsksFor)
{
    const catalogue::Catalogue catalogue(dataWithWays());
    const catalogue::Point &point = catalogue.all().points.front();
    const WayChoice steady = wayChoice(catalogue, point, verdictOf(catalogue), {});
    EXPECT_EQ(steady.names, (QStringList{QStringLiteral("Steady hold"), QStringLiteral("Squeezes"), QStringLiteral("Rolling")}));
    EXPECT_EQ(steady.chosen, 0);
    EXPECT_FALSE(steady.about.isEmpty());
    const WayChoice rolling = wayChoice(catalogue, point, verdictOf(catalogue), {"rolling"});
    EXPECT_EQ(rolling.chosen, 2);
    EXPECT_EQ(rolling.about, QStringLiteral("From here to there. Roll."));
    EXPECT_EQ(wayChoice(catalogue, point, verdictOf(catalogue), {"hammering"}).chosen, 0) << "one that is not there";
}

TEST(WayChoice, isNoneWhereThereIsNoOther)
{
    const catalogue::Catalogue catalogue(dataWithWays());
    EXPECT_TRUE(wayChoice(catalogue, catalogue.all().points[1], verdictOf(catalogue), {}).names.isEmpty());
}

// What one does not have is asked for in no way.
TEST(WayChoice, goesByTheToolsAtHand)
{
    const catalogue::Catalogue catalogue([] {
        auto data = dataWithWays();
        data.tools[0].thing = "A ball";
        return data;
    }());
    safety::Wishes wishes;
    wishes.without = {{"ball"}};
    const auto verdict = session::atHand(catalogue, verdictOf(catalogue), wishes);
    EXPECT_EQ(wayChoice(catalogue, catalogue.all().points.front(), verdict, {}).names,
        (QStringList{QStringLiteral("Steady hold"), QStringLiteral("Squeezes")}));
}

TEST(BeatWord, isOfTheWayOrOfTheBreath)
{
    const catalogue::Catalogue catalogue(dataWithWays());
    EXPECT_EQ(beatWord(catalogue, {"squeezes"}, true), QStringLiteral("Press"));
    EXPECT_EQ(beatWord(catalogue, {"squeezes"}, false), QStringLiteral("Let off"));
    EXPECT_EQ(beatWord(catalogue, {}, false), QStringLiteral("Breathe out"));
}

TEST(SessionSecondBeat, changesWithThePaceAndIsNoneInAPause)
{
    session::Plan plan = usualPlan();
    plan.points[0].pace = session::breathing();
    SessionDrive drive(plan);
    drive.begin();
    drive.waitFor(session::Phase::Hold);
    const auto beat = [&drive] { return std::tuple(secondOf(drive).beat, secondOf(drive).beatOn, beatShare(drive.view())); };
    EXPECT_EQ(beat(), std::tuple(QStringLiteral("Breathe in"), true, 0.0));
    drive.wait(1s);
    EXPECT_EQ(beat(), std::tuple(QStringLiteral("Breathe in"), true, 0.25));
    drive.wait(3s);
    EXPECT_EQ(beat(), std::tuple(QStringLiteral("Breathe out"), false, 0.0));
    drive.wait(3s);
    EXPECT_EQ(beat(), std::tuple(QStringLiteral("Breathe out"), false, 0.5));
    drive.put(in::Pause{});
    EXPECT_EQ(secondOf(drive).beat, QString());
}

TEST(SessionTextWay, isSaidAsAHoldBeginsAndShownInOneLine)
{
    const catalogue::Catalogue catalogue(dataWithWays());
    session::Plan plan;
    plan.points.push_back({{"inner"}, Side::Left, usualDose(), {"ball"}, {"sit"}});
    plan.points[0].way = {"rolling"};
    const SessionText text(catalogue, plan);
    session::Snapshot now;
    now.phase = session::Phase::Hold;
    now.way = {"rolling"};
    now.pressure = 5;
    EXPECT_EQ(text.instruction(now), QStringLiteral("Rolling, about 5 of 10."));
    EXPECT_EQ(text.spoken(now), QStringLiteral("Squeeze with the tones. About 5 of 10."));
    EXPECT_TRUE(text.spokenAhead().contains(text.spoken(now)));
    now.phase = session::Phase::Prepare;
    EXPECT_TRUE(text.spoken(now).contains(u"Rolling, with a ball on a wall. From here to there."));
    plan.points[0].tool = {"thumb"}; // not the usual one: then its words say how one stands
    EXPECT_TRUE(text.spoken(now).contains(u"left. From here to there. Rolling, with a thumb.")) << text.spoken(now).toStdString();
}

} // namespace unknot::present
