// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/resuming.h"
#include "practice/sessionrun.h"
#include "support/fixedclock.h"
#include "support/mailbox.h"
#include "support/sessiondrive.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

#include <future>

namespace unknot::practice
{
namespace
{

using namespace test;
using session::Phase;
using testing::ElementsAre;
using testing::IsEmpty;
using Lines = std::vector<std::string>;

// A run with a journal that is written before each call returns, and a log of what it says, beside the
// journal's own "saved".
class SessionRunTest : public testing::Test
{
protected:
    [[nodiscard]] SessionRun::Listener listener()
    {
        return {[this](const out::CueDue &cue) { log.push_back("cue " + nameOf(cue.cue)); },
            [this] { log.push_back("step " + nameOf(run.now().phase)); }, [this] { log.emplace_back("entered"); },
            [this] { ++timesPassed; }, [this](const journal::Uuid &id) { ended.push_back(id); },
            [this](std::optional<Milliseconds> in) { wait = in; }};
    }

    void begin(std::size_t points = 1) { run.begin(usualPlan(points), {{{"shoulder-back"}, Side::Left}}, "Left shoulder"); }
    void toLeadIn()
    {
        begin();
        run.answer(in::Rate{6});
        run.answer(in::Rate{7});
        clock.advance(SessionRun::soonest);
        run.answer(in::Ready{});
        run.answer(in::Located{5, session::Ache::Yes});
    }
    void after(Milliseconds span)
    {
        clock.advance(span);
        run.tick();
    }
    // At each of its moments, as its timer would.
    void live(Milliseconds span)
    {
        for (Milliseconds gone{0}; gone < span; gone += 250ms)
            after(250ms);
    }
    Lines said() { return std::exchange(log, {}); }
    [[nodiscard]] journal::SessionRecord record() const { return **queue.reader()->unfinished(); }

    const TempFolder folder;
    FixedClock clock{{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h, 60min, {}}};
    const catalogue::Catalogue nothing{catalogue::CatalogueData{}};
    Lines log;
    int timesPassed = 0;
    std::vector<journal::Uuid> ended;
    std::optional<Milliseconds> wait;
    JournalQueue queue{folder / "journal.sqlite", {{}, [this] { log.emplace_back("saved"); }, {}, {}}};
    SessionRun run{nothing, queue, clock, listener()};
};

TEST_F(SessionRunTest, beginsWithTheFirstQuestionOnceItIsInTheJournal)
{
    begin();
    EXPECT_THAT(said(), ElementsAre("saved", "step RateBefore", "entered"));
    EXPECT_EQ(record().title, "Left shoulder");
    EXPECT_EQ(record().id, run.id());
}

TEST_F(SessionRunTest, theSoundComesFirstThenTheWriteThenTheStep)
{
    toLeadIn();
    live(4750ms);
    said();
    after(250ms);
    EXPECT_THAT(said(), ElementsAre("cue HoldBegins", "saved", "step Hold", "entered"));
    run.handle(in::TooMuch{});
    EXPECT_THAT(said(), ElementsAre("cue LetGo", "saved", "saved", "step LetGo", "entered"));
}

TEST_F(SessionRunTest, withinAStepOnlyTimePasses)
{
    toLeadIn();
    live(5s);
    said();
    timesPassed = 0;
    after(250ms);
    after(250ms);
    EXPECT_EQ(timesPassed, 2);
    EXPECT_THAT(said(), IsEmpty());
    EXPECT_EQ(run.now().left, 29500ms);
}

TEST_F(SessionRunTest, atHalfTimeTheStepAsksForMoreWithoutBeingEnteredAgain)
{
    toLeadIn();
    live(5s);
    said();
    live(15s);
    EXPECT_THAT(said(), ElementsAre("cue HalfTime", "step Hold"));
}

TEST_F(SessionRunTest, countsDownToAHold)
{
    toLeadIn();
    said();
    live(5s);
    EXPECT_THAT(
        said(), ElementsAre("cue LeadInSecond", "cue LeadInSecond", "cue LeadInSecond", "cue HoldBegins", "saved", "step Hold", "entered"));
}

// The window's thread stood still: the sounds of that time were all played at once, and its holds were
// counted as pressed.
TEST_F(SessionRunTest, aStallPausesAndSaysSoAndNothingOfItIsPressed)
{
    toLeadIn();
    live(15s);
    said();
    after(75s);
    EXPECT_THAT(said(), ElementsAre("cue HoldEnds", "saved", "step Hold", "entered"));
    EXPECT_TRUE(run.now().paused && run.now().stalled);
    ASSERT_EQ(record().points[0].holds.size(), 1U);
    EXPECT_EQ(record().points[0].holds[0].pressed, 10s);
}

TEST_F(SessionRunTest, aMachineThatSleptFindsItPaused)
{
    toLeadIn();
    live(15s);
    clock.advanceWall(8h);
    after(250ms);
    EXPECT_TRUE(run.now().paused && run.now().stalled);
    EXPECT_EQ(record().points[0].holds[0].pressed, 10s);
    run.handle(in::Resume{});
    live(6s);
    EXPECT_EQ(run.now().phase, Phase::Hold) << "it is paused once";
}

// Told before it does: nothing after that counts.
TEST_F(SessionRunTest, aMachineThatIsAboutToSleepPausesTheHold)
{
    run.sleeps(); // without a session it is nothing
    toLeadIn();
    live(15s);
    said();
    clock.advance(100ms);
    run.sleeps();
    EXPECT_THAT(said(), ElementsAre("cue HoldEnds", "saved", "step Hold", "entered"));
    EXPECT_TRUE(run.now().paused && run.now().stalled);
    EXPECT_EQ(record().points[0].holds[0].pressed, 10100ms) << "up to here it was";
    EXPECT_EQ(wait, std::nullopt);
    clock.advanceWall(8h);
    clock.advance(100ms);
    run.sleeps(); // once more
    run.tick();
    EXPECT_TRUE(run.now().paused);
    EXPECT_EQ(record().points[0].holds.size(), 1U);
    run.handle(in::Resume{});
    live(25s);
    EXPECT_EQ(run.now().phase, Phase::Rest) << "not 20 s were left";
}

TEST_F(SessionRunTest, aMachineThatIsAboutToSleepTakesNoChoiceForAnAnswer)
{
    begin();
    run.answer(in::Choose{6, {}});
    run.sleeps();
    EXPECT_EQ(run.now().chosen, 6);
    clock.advanceWall(8h);
    after(250ms);
    EXPECT_EQ(run.now().pain, session::Pain::AtRest) << "it can be corrected first";
}

TEST_F(SessionRunTest, aKeyAfterAStallFindsItPaused)
{
    toLeadIn();
    live(15s);
    clock.advance(75s);
    run.handle(in::Skip{});
    EXPECT_TRUE(run.now().paused);
    EXPECT_EQ(run.now().phase, Phase::Hold);
    EXPECT_EQ(record().points[0].holds[0].pressed, 10s);
}

TEST_F(SessionRunTest, isWrittenAsItGoes)
{
    toLeadIn();
    live(21s);
    run.handle(in::Press{4});
    const auto point = record().points.at(0);
    EXPECT_EQ(record().ratings.size(), 2U);
    EXPECT_EQ(point.tender, 5);
    ASSERT_EQ(point.holds.size(), 1U);
    EXPECT_EQ(point.holds[0].press, 4);
}

TEST_F(SessionRunTest, tellsWhichSessionEndedOnceItIsInTheJournal)
{
    toLeadIn();
    live(6s);
    EXPECT_THAT(ended, IsEmpty());
    run.handle(in::Stop{});
    run.handle(in::Stop{});
    EXPECT_THAT(ended, ElementsAre(run.id()));
    EXPECT_TRUE(run.exists());
    EXPECT_FALSE(run.runs());
}

// The ring moves four times a second; seconds and what comes next are met exactly.
TEST_F(SessionRunTest, saysWhenItHasToBeWoken)
{
    begin();
    EXPECT_EQ(wait, std::nullopt) << "it waits for the person";
    toLeadIn();
    EXPECT_EQ(wait, 1ms) << "4999 ms are 5 s";
    after(1ms);
    EXPECT_EQ(wait, 250ms);
    after(900ms);
    EXPECT_EQ(wait, 100ms) << "the countdown's next second";
    run.handle(in::Pause{});
    EXPECT_EQ(wait, std::nullopt);
    run.handle(in::Resume{});
    EXPECT_NE(wait, std::nullopt);
    run.close();
    EXPECT_EQ(wait, std::nullopt);
}

TEST_F(SessionRunTest, acceptsWhatIsChosenAndNothingElse)
{
    begin();
    run.accept();
    EXPECT_EQ(run.now().pain, session::Pain::AtRest);
    run.answer(in::Choose{6, {}});
    run.accept();
    EXPECT_EQ(run.now().pain, session::Pain::OnMovement);
    run.answer(in::Rate{7});
    clock.advance(SessionRun::soonest);
    run.answer(in::Ready{});
    run.answer(in::Choose{{}, session::Ache::Yes});
    run.accept();
    EXPECT_EQ(run.now().phase, Phase::Locate) << "no number is chosen";
    run.answer(in::Choose{4, {}});
    run.accept();
    EXPECT_EQ(run.now().phase, Phase::LeadIn);
    EXPECT_EQ(record().points.at(0).tender, 4);
    EXPECT_EQ(record().points.at(0).ache, "yes");
}

TEST_F(SessionRunTest, whatWasFeltIsOnTheDiskAndASlipIsTakenBackThereToo)
{
    toLeadIn();
    live(9s);
    run.handle(in::TooMuch{});
    EXPECT_EQ(record().points.at(0).end, "too-much") << "before anything is answered: the program may die now";
    run.answer(in::Felt{session::Felt::TooStrong});
    EXPECT_EQ(run.now().phase, Phase::LetGo) << "the second of a double click";
    clock.advance(SessionRun::soonest);
    run.handle(in::Back{});
    EXPECT_EQ(record().points.at(0).end, "");
    EXPECT_EQ(record().points.at(0).holds.at(0).end, "stepped-back");
    EXPECT_EQ(record().points.at(0).holds.at(0).pressed, 4s);
    run.handle(in::TooMuch{});
    clock.advance(SessionRun::soonest);
    run.answer(in::Felt{session::Felt::NerveSign});
    EXPECT_EQ(record().points.at(0).end, "too-much:nerve-sign");
}

// The second of a double click went past the page that came in between.
TEST_F(SessionRunTest, whatComesBeforeAPageWasSeenDoesNotLeaveIt)
{
    begin();
    const auto skipsTooSoon = [this] {
        const session::Snapshot before = run.now();
        clock.advance(SessionRun::soonest - 1ms);
        run.handle(in::Skip{});
        run.answer(in::Rate{});
        run.answer(in::Ready{});
        run.answer(in::Located{});
        return run.now().phase == before.phase && run.now().pain == before.pain;
    };
    EXPECT_TRUE(skipsTooSoon());
    run.answer(in::Choose{6, {}});
    run.accept();
    EXPECT_EQ(run.now().pain, session::Pain::OnMovement) << "a number is one however soon";
    EXPECT_TRUE(skipsTooSoon());
    clock.advance(1ms);
    run.answer(in::Rate{});
    ASSERT_EQ(run.now().phase, Phase::Prepare);
    EXPECT_TRUE(skipsTooSoon());
    clock.advance(1ms);
    run.answer(in::Ready{});
    ASSERT_EQ(run.now().phase, Phase::Locate);
    EXPECT_TRUE(skipsTooSoon());
    clock.advance(1ms);
    run.handle(in::Skip{});
    EXPECT_FALSE(run.runs());
}

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
