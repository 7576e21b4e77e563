// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sessionrecorder.h"

#include "practice/resuming.h"
#include "practice/world.h"
#include "support/fixedclock.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;
using practice::SessionRecorder;
using session::Phase;
namespace in = session::input;

// What may go on where nothing else was pressed or said.
class Today
{
public:
    [[nodiscard]] std::optional<session::Plan> goesOn(const practice::Unfinished &unfinished) const
    {
        return practice::cappedAgain(unfinished, shippedWorld(), m_admission, {});
    }

private:
    TempFolder m_folder;
    FixedClock m_clock{{std::chrono::sys_days{std::chrono::November / 22 / 2026} + 12h, 60min, {}}};
    practice::JournalQueue m_queue{m_folder / "journal.sqlite", {}};
    practice::HealthProfile m_health{shippedWorld().catalogue, m_clock};
    practice::DoseLedger m_ledger{shippedWorld().catalogue, m_clock};
    practice::WarningsToday m_warnings{shippedWorld(), m_clock};
    practice::Admission m_admission{shippedWorld(), m_queue, m_health, m_ledger, m_warnings};
};

// A session of two points whose events go into a journal, as in the program.
class Recording
{
public:
    Recording()
        : journal(*journal::JournalStore::open(folder / "journal.sqlite")), recorder(shippedWorld().catalogue, clock),
          plan(session::plan(
              shippedWorld().catalogue, shippedWorld().rules, {}, {}, {{{"deltoid-side"}, Side::Left}, {{"deltoid-back"}, Side::Left}})
                   .plan),
          engine(plan)
    {
        EXPECT_TRUE(recorder.begin(plan, {{{"shoulder-side"}, Side::Left}}, "Left shoulder")(journal));
        take(engine.start(clock.now()));
    }

    void take(const std::vector<session::Event> &events)
    {
        for (const auto &event : events) {
            if (const auto write = recorder.record(event)) {
                EXPECT_TRUE((*write)(journal));
            }
        }
    }
    void give(const session::Input &input) { take(engine.handle(input, clock.now())); }
    void after(Milliseconds span)
    {
        clock.advance(span);
        take(engine.advance(clock.now()));
    }
    void toFirstHold()
    {
        give(in::Rate{6});
        give(in::Rate{7});
        give(in::Ready{});
        give(in::Located{5, session::Ache::Yes});
        after(plan.leadIn);
    }
    // As the next start would find it.
    practice::Unfinished reopened()
    {
        const auto record = journal.unfinished();
        EXPECT_TRUE(record && *record);
        return practice::unfinishedOf(**record, shippedWorld().catalogue.limits());
    }

    TempFolder folder;
    FixedClock clock{{std::chrono::sys_days{std::chrono::November / 22 / 2026} + 12h, 60min, "Europe/Berlin"}};
    journal::JournalStore journal;
    SessionRecorder recorder;
    session::Plan plan;
    session::SessionEngine engine;
};

TEST(SessionRecorder, readsBackThePlanAsItWas)
{
    Recording recording;
    const auto read = recording.reopened();
    session::Plan written = recording.plan;
    for (auto &point : written.points)
        point.beside.clear(); // the catalogue has it
    EXPECT_EQ(read.plan, written);
    EXPECT_EQ(read.title, "Left shoulder");
    EXPECT_FALSE(read.progress.ratedBefore);
    EXPECT_EQ(read.progress.holdsBegun, 0);
}

TEST(SessionRecorder, countsAHoldThatWasCutOffAsWhole)
{
    Recording recording;
    recording.toFirstHold();
    recording.after(4s);
    ASSERT_EQ(recording.engine.snapshot(recording.clock.now()).phase, Phase::Hold);
    const auto progress = recording.reopened().progress;
    EXPECT_TRUE(progress.ratedBefore);
    EXPECT_TRUE(progress.located);
    EXPECT_EQ(progress.holdsBegun, 1);
    EXPECT_EQ(progress.pressed, recording.plan.points[0].dose.hold);
    EXPECT_TRUE(progress.pressedAnything);
}

TEST(SessionRecorder, staysEasedOffAfterACrash)
{
    Recording recording;
    recording.toFirstHold();
    EXPECT_FALSE(recording.reopened().progress.easedOff);
    recording.give(in::Stronger{});
    EXPECT_TRUE(recording.reopened().progress.easedOff);
}

TEST(SessionRecorder, tooMuchHoldsForWhatIsLeftAfterACrash)
{
    using session::Felt;
    const Today today;
    const auto leftAfter = [&today](std::optional<Felt> felt) { // the second point is of the same muscle
        Recording recording;
        recording.toFirstHold();
        recording.after(4s);
        recording.give(in::TooMuch{});
        if (felt)
            recording.give(in::Felt{*felt});
        return today.goesOn(recording.reopened());
    };
    const auto &limits = shippedWorld().catalogue.limits();
    const auto strong = leftAfter(Felt::TooStrong);
    ASSERT_TRUE(strong);
    EXPECT_EQ(strong->points[1].dose.pressure, limits.pressure.min);
    EXPECT_EQ(strong->points[1].dose.hold, limits.hold.min);
    EXPECT_FALSE(leftAfter(Felt::NerveSign));
    EXPECT_FALSE(leftAfter(std::nullopt)) << "cut off while it was asked: the worse";

    Recording dying; // with the answer on the disk, and the end of the session not
    dying.toFirstHold();
    dying.give(in::TooMuch{});
    auto record = **dying.journal.unfinished();
    record.points[0].end = "too-much:unwell";
    EXPECT_FALSE(today.goesOn(practice::unfinishedOf(record, limits)));
}

TEST(SessionRecorder, goesOnWithThePointAfterTheLastThatEnded)
{
    Recording recording;
    recording.give(in::Rate{6});
    recording.give(in::Rate{std::nullopt});
    recording.give(in::Skip{}); // the first point is left out
    const auto progress = recording.reopened().progress;
    EXPECT_EQ(progress.point, 1U);
    EXPECT_EQ(progress.holdsBegun, 0);
    EXPECT_FALSE(progress.located);
}

TEST(SessionRecorder, keepsEveryRatingAndPressNumber)
{
    Recording recording;
    recording.toFirstHold();
    recording.after(20s);
    recording.give(in::Press{4});
    recording.give(in::Stop{});
    recording.give(in::Rate{3});
    recording.give(in::Rate{4});
    const auto record = recording.journal.session(recording.recorder.id());
    ASSERT_TRUE(record);
    using Rating = journal::RatingRecord;
    EXPECT_EQ(record->rating(Rating::Kind::AtRest, Rating::Moment::Before), 6);
    EXPECT_EQ(record->rating(Rating::Kind::OnMovement, Rating::Moment::Before), 7);
    EXPECT_EQ(record->rating(Rating::Kind::AtRest, Rating::Moment::After), 3);
    EXPECT_EQ(record->rating(Rating::Kind::OnMovement, Rating::Moment::After), 4);
    EXPECT_EQ(record->points[0].tender, 5);
    ASSERT_EQ(record->points[0].holds.size(), 1U);
    EXPECT_EQ(record->points[0].holds[0].press, 4);
    EXPECT_EQ(record->points[0].holds[0].pressed, Milliseconds{20s});
    EXPECT_NE(record->state, journal::SessionState::Running);
}

// The clock was wrong when it began, and was set right before it ended, or the other way round.
TEST(SessionRecorder, endsAfterItBeganWhateverTheClockSays)
{
    for (const auto jump : {-std::chrono::hours{24 * 3650}, -std::chrono::hours{1}, std::chrono::hours{24 * 3650}}) {
        Recording recording;
        const WallTime began = recording.clock.wall();
        recording.toFirstHold();
        WallTime wall = recording.clock.wall();
        wall.utc += jump;
        recording.clock.setWall(wall);
        recording.give(in::Stop{});
        recording.give(in::Stop{});
        recording.after(1s);
        recording.give(in::Rate{3});
        recording.give(in::Rate{3});
        const auto sessions = recording.journal.summaries();
        ASSERT_NE(sessions->front().state, journal::SessionState::Running);
        const auto ended = recording.journal.session(sessions->front().id)->ended;
        ASSERT_TRUE(ended);
        EXPECT_GE(ended->utc, began.utc) << jump.count();
        EXPECT_LE(ended->utc, began.utc + 1h) << jump.count();
    }
}

} // namespace

} // namespace unknot::test
