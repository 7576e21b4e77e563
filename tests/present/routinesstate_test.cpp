// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/routinesstate.h"

#include "practice/persontoday.h"

namespace unknot::present
{

namespace
{

using namespace test;

class RoutinesToday : public PersonToday
{
protected:
    RoutinesToday() { readAll(); }
    [[nodiscard]] RoutinesState state() const
    {
        const auto today = practice::planToday(shippedWorld().catalogue, admission, choice.wanted(*choice.routine()), {});
        return routinesState(
            shippedWorld(), choice, today, {}, admission.noSession(practice::zonesOf(shippedWorld().catalogue, today.plan)));
    }

    practice::OwnRoutines own{folder.path()};
    practice::RoutineChoice choice{shippedWorld().catalogue, own};
};

} // namespace

TEST_F(RoutinesToday, offersBothSidesOfWhatIsForBoth)
{
    choice.open({"desk-neck"});
    EXPECT_EQ(state().current, QStringLiteral("desk-neck"));
    EXPECT_TRUE(state().offersBoth);
    EXPECT_FALSE(state().asksSide);
    EXPECT_EQ(state().sides, Sides::Both);
    EXPECT_EQ(state().plannedPoints, 4);
    choice.choose(sidesFrom(Sides::Right));
    EXPECT_EQ(state().sides, Sides::Right);
    EXPECT_EQ(state().plannedPoints, 2);
    choice.choose(sidesFrom(Sides::Both));
    EXPECT_EQ(state().sides, Sides::Both);
}

TEST_F(RoutinesToday, asksTheSideOfWhatIsForOne)
{
    choice.open({"shoulder-reach"});
    EXPECT_TRUE(state().asksSide);
    EXPECT_FALSE(state().offersBoth);
    EXPECT_EQ(state().sides, Sides::Left);
    choice.choose(sidesFrom(Sides::Right));
    EXPECT_EQ(state().sides, Sides::Right);
}

TEST_F(RoutinesToday, isStoppedByAWarningSignOfTodayAndLeadsToTheAdvice)
{
    EXPECT_TRUE(state().warning.title.isEmpty());
    queue.write(practice::answered({{"q-face-arm-speech", true}}, clock.wall()), {});
    readAll();
    EXPECT_FALSE(state().warning.title.isEmpty());
    EXPECT_EQ(state().text.against, QStringLiteral("You said that a warning sign is there, so no session starts. Get emergency help now."));
    EXPECT_GT(state().plannedPoints, 0);
}

TEST_F(RoutinesToday, saysWhyNothingMayStart)
{
    EXPECT_EQ(state().text.against, QString());
    queue.write(health.setHolds(GateId{"G0"}, true), {});
    EXPECT_EQ(state().plannedPoints, 0);
    EXPECT_NE(state().text.against, QString());
}

} // namespace unknot::present
