// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/planstate.h"

#include "plannedsteps.h"
#include "practice/persontoday.h"

namespace unknot::present
{

namespace
{

using namespace test;
using practice::Gathering;
using practice::PlanToday;

PlanState stateOf(const PlanToday &today, const Gathering &gathering = {}, const std::optional<practice::NoSession> &noSession = {},
    const QString &said = {})
{
    return planState(shippedWorld().catalogue, today, {}, gathering, noSession, said);
}

const PlanToday two = today({done("deltoid-side", Side::Left, {ball}), passed("deltoid-back", Side::Left)});
const PlanToday none = today({passed("deltoid-side", Side::Left), passed("deltoid-back", Side::Left)});

class PlanRowsToday : public PersonToday
{
protected:
    PlanRowsToday() { readAll(); }
    [[nodiscard]] QList<StepRow> rows(const practice::Points &points) const
    {
        return planRows(shippedWorld(), admission, practice::planToday(shippedWorld().catalogue, admission, points, {}), {});
    }
};

} // namespace

TEST(PlanState, ofNothingIsEmpty)
{
    EXPECT_EQ(stateOf({}), PlanState());
}

TEST(PlanState, countsItsRowsAndThoseThatArePressed)
{
    const PlanState state = stateOf(two);
    EXPECT_EQ(state.count, 2);
    EXPECT_EQ(state.points, 1);
    EXPECT_TRUE(state.length.startsWith(QStringLiteral("1 point, about "))) << state.length.toStdString();
    EXPECT_EQ(state.summary, state.length);
    EXPECT_EQ(state.against, QString());
}

TEST(PlanState, ofWhichNothingMayBePressedSaysHowManyAndThatItCannotStart)
{
    const PlanState state = stateOf(none);
    EXPECT_EQ(state.length, QString());
    EXPECT_EQ(state.summary, QStringLiteral("2 points, none of them now"));
    EXPECT_NE(state.against, QString());
}

TEST(PlanState, saysWhyNoSessionMayStartWhateverIsInIt)
{
    const practice::NoSession looking{practice::NoSession::Kind::OnlyLooking};
    EXPECT_NE(stateOf(two, {}, looking).against, QString());
    EXPECT_EQ(stateOf(none, {}, looking).against, stateOf(two, {}, looking).against);
}

TEST(PlanState, saysThatASpotWasTooMuchToday)
{
    PlanToday light = two;
    light.tooMuch = WallTime{std::chrono::sys_days{std::chrono::November / 27 / 2026} + std::chrono::hours(14), {}, {}};
    EXPECT_TRUE(stateOf(light).tooMuch.contains(u"too much today at 14:00")) << "the list of sources said so, the plan did not";
    EXPECT_EQ(stateOf(two).tooMuch, QString());
    EXPECT_EQ(stateOf(light, {}, practice::NoSession{}).tooMuch, QString()) << "nothing starts anyway";
}

TEST(PlanState, leadsToTheAdviceWhereAWarningSignStopsWhatCouldBePressed)
{
    const catalogue::Question question;
    const practice::NoSession warning{practice::NoSession::Kind::WarningSign, {}, &question};
    EXPECT_FALSE(stateOf(two, {}, warning).warning.title.isEmpty());
    EXPECT_NE(stateOf(two, {}, warning).against, QString());
    EXPECT_FALSE(stateOf(none, {}, warning).warning.title.isEmpty()) << "nor is one begun with what is added next";
    EXPECT_TRUE(stateOf(two, {}, practice::NoSession{practice::NoSession::Kind::OnlyLooking}).warning.title.isEmpty());
}

TEST(PlanState, tellsWhatIsOnesOwnAndWhatCanBeTakenBack)
{
    Gathering gathering;
    EXPECT_FALSE(stateOf(two, gathering).gathered);
    EXPECT_FALSE(stateOf(two, gathering).canTakeBack);
    gathering.change({{PointId{"deltoid-side"}, Side::Left}});
    const PlanState state = stateOf(two, gathering, {}, QStringLiteral("Done."));
    EXPECT_TRUE(state.gathered);
    EXPECT_TRUE(state.canTakeBack);
    EXPECT_EQ(state.said, QStringLiteral("Done."));
    gathering.change({});
    EXPECT_FALSE(stateOf({}, gathering).gathered) << "it is empty";
}

TEST_F(PlanRowsToday, saysWhyTheLastWasNotAdded)
{
    Gathering gathering;
    gathering.add(admission, {{PointId{"scalenes-back"}, Side::Left}}, {});
    EXPECT_NE(stateOf({}, gathering).refused, QString());
    gathering.add(admission, {{PointId{"deltoid-side"}, Side::Left}}, {});
    EXPECT_EQ(stateOf({}, gathering).refused, QString());
}

TEST_F(PlanRowsToday, nameTheOtherSideWhereItMayBePressedInstead)
{
    EXPECT_EQ(rows({{PointId{"deltoid-side"}, Side::Left}})[0].otherSide, QStringLiteral("right"));
    const auto both = rows({{PointId{"deltoid-side"}, Side::Left}, {PointId{"deltoid-side"}, Side::Right}});
    EXPECT_EQ(both[0].otherSide, QString()) << "it is there";
}

} // namespace unknot::present
