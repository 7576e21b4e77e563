// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a run ends, goes on after it was cut off, and is led by one key.
#include "practice/resuming.h"
#include "practice/sessionruns.h"
#include "support/mailbox.h"

#include <gmock/gmock.h>

#include <future>

namespace unknot::practice
{
namespace
{

using session::Phase;
using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(SessionRunTest, stoppedAtOnceItEndsWithWhatWasPressed)
{
    toLeadIn();
    live(15s);
    run.stopAtOnce();
    EXPECT_FALSE(run.runs());
    EXPECT_THAT(ended, ElementsAre(run.id()));
    const auto kept = queue.reader()->session(run.id());
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->state, journal::SessionState::Stopped);
    EXPECT_EQ(kept->points[0].holds[0].pressed, 10s);
}

TEST_F(SessionRunTest, stoppedAtOnceInTheQuestionsItKeepsTheNumberThatWasChosen)
{
    toLeadIn();
    live(15s);
    run.handle(in::Stop{});
    run.answer(in::Choose{4, {}});
    run.stopAtOnce();
    EXPECT_EQ(queue.reader()->session(run.id())->rating(journal::RatingRecord::Kind::AtRest, journal::RatingRecord::Moment::After), 4);
}

TEST_F(SessionRunTest, onePressPausesGoesOnOrTakesAStopBack)
{
    toLeadIn();
    live(6s);
    run.pauseOrGoOn();
    EXPECT_TRUE(run.now().paused);
    run.pauseOrGoOn();
    EXPECT_FALSE(run.now().paused);
    run.handle(in::AskToStop{});
    EXPECT_TRUE(run.now().stopsIn);
    run.pauseOrGoOn();
    EXPECT_FALSE(run.now().stopsIn);
    EXPECT_TRUE(run.runs());
}

TEST_F(SessionRunTest, goesOnUnderTheIdOfTheOneThatWasCutOff)
{
    toLeadIn();
    live(6s);
    const auto cutOff = record();
    run.close();
    SessionRun again(nothing, queue, clock, listener());
    const auto unfinished = unfinishedOf(cutOff, catalogue::Limits{});
    ASSERT_EQ(unfinished.progress.held.size(), cutOff.points.size());
    EXPECT_EQ(unfinished.progress.held.front(), std::vector{0.0}) << "how long one was held that was cut off is not known";
    again.goOn(unfinished.plan, cutOff, unfinished.progress);
    EXPECT_EQ(again.id(), cutOff.id);
    EXPECT_EQ(again.now().phase, Phase::Prepare);
    again.handle(in::Stop{});
    again.answer(in::Rate{3});
    EXPECT_EQ(record().ratings.size(), 3U);
}

TEST_F(SessionRunTest, whatWasHeldBeforeItWasCutOffIsKnownAfterwards)
{
    toLeadIn();
    live(20s); // 15 s of 30
    run.handle(in::Skip{});
    run.handle(in::Skip{});
    EXPECT_EQ(unfinishedOf(record(), catalogue::Limits{}).progress.held.front(), std::vector{0.5});
}

TEST_F(SessionRunTest, closedItHearsNothing)
{
    toLeadIn();
    run.close();
    said();
    after(60s);
    run.handle(in::Ready{});
    run.answer(in::Rate{3});
    EXPECT_THAT(said(), IsEmpty());
    EXPECT_FALSE(run.exists());
    EXPECT_EQ(run.now(), session::Snapshot());
}

// Its last write may be told when another one waits for its own.
TEST(SessionRunWithAThread, aClosedOnesWriteIsNotTakenForThatOfTheNext)
{
    const TempFolder folder;
    FixedClock clock{{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h, 60min, {}}};
    const catalogue::Catalogue nothing{catalogue::CatalogueData{}};
    int steps = 0;
    int saved = 0;
    Mailbox mail;
    JournalQueue queue(folder / "journal.sqlite", {{}, [&saved] { ++saved; }, {}, {}}, mail.post());
    SessionRun run(nothing, queue, clock, {[](auto) {}, [&steps] { ++steps; }, [] {}, [] {}, [](const auto &) {}, [](auto) {}});
    std::promise<void> disk;

    run.begin(usualPlan(), {}, "Left shoulder");
    run.close();
    queue.write([slow = disk.get_future().share()](journal::JournalStore &) { return slow.wait(), Status{}; });
    run.begin(usualPlan(), {}, "Left shoulder");
    mail.readUntil([&saved] { return saved == 1; });
    EXPECT_EQ(steps, 0) << "the next one is not on the disk";
    disk.set_value();
    mail.readUntil([&steps] { return steps > 0; });
    EXPECT_TRUE(queue.reader()->session(run.id()));
}

TEST_F(SessionRunTest, theOneKeyCountsUpFromOneAndAfterTenComesZero)
{
    run.one();
    EXPECT_THAT(said(), IsEmpty()) << "there is none";
    begin();
    run.one();
    EXPECT_EQ(run.now().chosen, 1);
    for (int times = 0; times < 10; ++times)
        run.one();
    EXPECT_EQ(run.now().chosen, 0);
}

TEST_F(SessionRunTest, theOneKeyPausesWhatRunsAndGoesOn)
{
    toLeadIn();
    EXPECT_FALSE(run.now().paused);
    run.one();
    EXPECT_TRUE(run.now().paused);
    run.one();
    EXPECT_FALSE(run.now().paused);
}

} // namespace
} // namespace unknot::practice
