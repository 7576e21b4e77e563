// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pace.h"

#include "support/journalsamples.h"
#include "support/pressedpoints.h"
#include "support/sessiondrive.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::lasts;
using practice::lastsStill;
using practice::Pace;
using practice::paceOf;
using session::Phase;
using State = journal::SessionState;

const Pace usual;

WallTime at(Milliseconds since)
{
    WallTime time = wall(november(22), 12h);
    time.utc += since;
    return time;
}

// A session of two points with a hold of 30 s each, in which each took so long to be found.
journal::SessionRecord sessionOf(Seconds rating, Seconds finding, Seconds ratingAfter = 20s)
{
    journal::SessionRecord session;
    session.state = State::Completed;
    session.leadIn = 5s;
    session.restBetweenPoints = 20s;
    session.started = at(0s);
    Milliseconds now = rating;
    session.ratings.push_back(test::rating(newUuid(), RatingRecord::Moment::Before, 6, at(now)));
    for (int point = 0; point < 2; ++point) {
        now += (point > 0 ? 20s : 0s) + finding + 5s;
        session.points.push_back(shoulder({4}));
        session.points.back().holds.front().began = at(now);
        now += 30s;
    }
    now += 20s;
    session.ratings.push_back(test::rating(newUuid(), RatingRecord::Moment::After, 4, at(now + ratingAfter)));
    session.ended = at(now + ratingAfter);
    return session;
}

} // namespace

TEST(Pace, isTheUsualOneUntilThereAreSessionsOfOnesOwn)
{
    EXPECT_EQ(paceOf({}), usual);
    EXPECT_EQ(paceOf({sessionOf(9s, 50s)}), usual) << "two places say little";
}

TEST(Pace, isMeasuredInOnesOwnSessionsWithoutWhatTheyTimed)
{
    const Pace own = paceOf({sessionOf(9s, 50s, 12s), sessionOf(10s, 55s, 14s), sessionOf(11s, 60s, 16s)});
    EXPECT_EQ(own, (Pace{10s, 55s, 14s}));
}

TEST(Pace, isTheMedianSoThatOneOddSessionChangesLittle)
{
    EXPECT_EQ(paceOf({sessionOf(9s, 50s), sessionOf(200s, 200s), sessionOf(10s, 50s)}).ratingBefore, 10s);
    EXPECT_EQ(paceOf({sessionOf(9s, 50s), sessionOf(200s, 200s), sessionOf(10s, 50s)}).finding, 50s);
}

TEST(Pace, leavesBreaksOut)
{
    EXPECT_EQ(paceOf({sessionOf(9s, 400s), sessionOf(9s, 400s), sessionOf(9s, 400s)}), (Pace{9s, usual.finding, 20s}));
}

TEST(Pace, leavesOutSessionsThatWereNotFinished)
{
    auto running = sessionOf(9s, 50s);
    for (const State state : {State::Running, State::Abandoned}) {
        running.state = state;
        EXPECT_EQ(paceOf({running, running, running}), usual);
    }
    running.state = State::Stopped;
    EXPECT_EQ(paceOf({running, running, running}).finding, 50s) << "what was found in one that was stopped was found";
}

TEST(Pace, doesNotMeasureAcrossWhatWasCutOffOrLeftOut)
{
    auto cut = sessionOf(9s, 50s);
    cut.points.front().holds.front().pressed.reset();
    cut.points.back().holds.front().pressed.reset();
    const Pace own = paceOf({cut, cut, cut});
    EXPECT_EQ(own, (Pace{9s, 50s, usual.ratingAfter})) << "of the first point alone";
    auto skipped = sessionOf(9s, 50s);
    skipped.points.front().holds.clear();
    EXPECT_EQ(paceOf({skipped, skipped, skipped}).finding, usual.finding);
}

TEST(Pace, ofNothingThatWasRatedOrPressedIsTheUsualOne)
{
    journal::SessionRecord bare;
    bare.state = State::Completed;
    EXPECT_EQ(paceOf({bare, bare, bare}), usual);
}

TEST(Pace, isReadFromTheJournal)
{
    auto store = memoryStore();
    for (int i = 0; i < 3; ++i) {
        auto session = sessionOf(9s, 50s);
        session.id = newUuid();
        play(store, session);
    }
    EXPECT_EQ(paceOf(store).finding, 50s);
}

TEST(Lasts, countsQuestionsSearchingAndLeadIns)
{
    const auto plan = usualPlan(2);
    ASSERT_EQ(plan.length(), 260s);
    EXPECT_EQ(lasts(plan, {20s, 30s, 20s}), 20s + 2 * (30s + 3 * plan.leadIn) + 260s + 20s + 20s) << "and the rest after the last point";
    EXPECT_EQ(lasts(plan.points.front(), plan.leadIn, {20s, 30s, 20s}), 30s + 3 * plan.leadIn + 120s);
    EXPECT_EQ(lasts(session::Plan(), usual), 0s);
}

// What is named before it starts is what it takes: a session driven through at that pace.
TEST(Lasts, isWhatASessionTakes)
{
    const Pace pace{24s, 42s, 16s};
    SessionDrive drive(usualPlan(3));
    Milliseconds waited{0};
    const auto wait = [&](Milliseconds span) {
        drive.wait(span);
        waited += span;
    };
    while (drive.phase() != Phase::Done) {
        const auto now = drive.view();
        EXPECT_NEAR(double((lastsStill(drive.engine().plan(), now, pace) + waited).count()),
            double(lasts(drive.engine().plan(), pace).count()), 21'000)
            << nameOf(drive.phase()) << " " << now.point;
        if (now.timed) {
            wait(now.left);
            continue;
        }
        wait(now.phase == Phase::RateBefore     ? pace.ratingBefore / 2
                : now.phase == Phase::RateAfter ? pace.ratingAfter / 2
                                                : pace.finding / 2);
        if (now.phase == Phase::Prepare)
            drive.put(in::Ready{});
        else if (now.phase == Phase::Locate)
            drive.put(in::Located{5, session::Ache::Yes});
        else
            drive.put(in::Rate{5});
    }
    EXPECT_EQ(waited, lasts(drive.engine().plan(), pace));
}

TEST(LastsStill, ofOneThatWasCutOffIsWhatWasNotDone)
{
    auto record = sessionOf(9s, 50s);
    for (auto &point : record.points) {
        point.end.clear();
        point.hold = 30s;
        point.rest = 15s;
        point.reps = 3;
    }
    const Milliseconds one = 30s + 2 * 5s + 2 * 30s + 2 * 15s + 20s; // the first hold of each was begun
    EXPECT_EQ(lastsStill(record, {20s, 30s, 20s}), 2 * one + 20s);
    record.points.front().end = "finished";
    EXPECT_EQ(lastsStill(record, {20s, 30s, 20s}), one + 20s);
    record.ratings.clear();
    EXPECT_EQ(lastsStill(record, {20s, 30s, 20s}), 20s + one + 20s) << "and the questions before";
}

} // namespace unknot::test
