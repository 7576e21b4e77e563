// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pointcourse.h"

#include "support/sessiondrive.h"

#include <gtest/gtest.h>

using namespace unknot;
using namespace unknot::test;
using session::PointCourse;
using session::Response;

namespace
{

constexpr session::EaseOffRule rule{7, 3};

TEST(PointCourse, looksAheadOverHoldsAndRests)
{
    PointCourse course(usualDose(), rule);
    EXPECT_EQ(course.remainingWithin(1h), 120s);
    course.beginHold();
    course.endHold(30s, false);
    course.toNextHold();
    EXPECT_EQ(course.remainingWithin(1h), 75s);
}

TEST(PointCourse, aPausedHoldGoesOnWithItsRest)
{
    PointCourse course(usualDose(), rule);
    course.beginHold();
    course.endHold(12s, true);
    EXPECT_EQ(course.nextPress(), 18s);
    EXPECT_EQ(course.pressIfRepeated(), 30s);
    EXPECT_EQ(course.remainingWithin(1h), 18s + 15s + 30s + 15s + 30s);
    course.beginHold();
    EXPECT_EQ(course.holdsBegun(), 1);
    EXPECT_EQ(course.holdLength(), 30s);
    EXPECT_EQ(course.pressedBeforePause(), 12s);
}

TEST(PointCourse, aHoldPausedAtOnceIsStillTheSameHold)
{
    PointCourse course(usualDose(), rule);
    course.beginHold();
    course.endHold(0s, true);
    course.beginHold();
    EXPECT_EQ(course.holdsBegun(), 1);
}

TEST(PointCourse, startingOverForgetsThePausedPart)
{
    PointCourse course(usualDose(), rule);
    course.beginHold();
    course.endHold(12s, true);
    course.startOver();
    EXPECT_EQ(course.nextPress(), 30s);
    course.beginHold();
    EXPECT_EQ(course.holdsBegun(), 2);
}

TEST(PointCourse, anEmptyDoseIsNeverPressed)
{
    const PointCourse course(safety::Dose{}, rule);
    EXPECT_EQ(course.nextPress(), 0s);
    EXPECT_EQ(course.remainingWithin(1h), 0s);
}

TEST(PointCourse, aShortHoldOfTheDoseIsAllowed)
{
    safety::Dose dose = usualDose();
    dose.hold = 3s;
    EXPECT_EQ(PointCourse(dose, rule).nextPress(), 3s);
}

TEST(PointCourse, nonsenseOfTheJournalStaysWithinTheCaps)
{
    PointCourse course(usualDose(), rule);
    course.resumeFrom(-3, -5s, false);
    EXPECT_EQ(course.holdsBegun(), 0);
    EXPECT_EQ(course.nextPress(), 30s);
    course.resumeFrom(1, 1000h, false);
    EXPECT_EQ(course.nextPress(), 0s);
}

TEST(PointCourse, aNumberAnswersWithOneThing)
{
    PointCourse course(usualDose(), rule);
    EXPECT_EQ(course.respondToPress(6), Response::None);
    EXPECT_EQ(course.respondToPress(3), Response::Eased);
    EXPECT_EQ(course.respondToPress(5), Response::EaseOff); // nobody sank in
    EXPECT_EQ(course.respondToPress(2), Response::Eased);
    EXPECT_EQ(course.respondToPress(4), Response::EndPoint);
}

} // namespace
