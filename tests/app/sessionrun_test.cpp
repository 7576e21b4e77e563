// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/journalkeeper.h"
#include "app/session/sessionrun.h"
#include "practice/resuming.h"
#include "support/fixedclock.h"
#include "support/sessiondrive.h"
#include "support/tempfolder.h"

#include <QCoreApplication>

#include <gmock/gmock.h>

#include <future>

namespace unknot::app
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
    SessionRunTest()
    {
        QObject::connect(&run, &SessionRun::cueDue, [this](out::Cue cue) { log.push_back("cue " + nameOf(cue)); });
        QObject::connect(&run, &SessionRun::stepChanged, [this] { log.push_back("step " + nameOf(run.now().phase)); });
        QObject::connect(&run, &SessionRun::stepEntered, [this] { log.emplace_back("entered"); });
        QObject::connect(&keeper, &JournalKeeper::saved, [this] { log.emplace_back("saved"); });
    }

    void begin(std::size_t points = 1)
    {
        run.begin({usualPlan(points), {{{"shoulder-back"}, Side::Left}}, QStringLiteral("Left shoulder")});
    }
    void toLeadIn()
    {
        begin();
        run.answer(in::Rate{6});
        run.answer(in::Rate{7});
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
    [[nodiscard]] journal::SessionRecord record() const { return **keeper.reader()->unfinished(); }

    const TempFolder folder;
    FixedClock clock{{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h, 60min, {}}};
    const catalogue::Catalogue nothing{catalogue::CatalogueData{}};
    JournalKeeper keeper{folder / "journal.sqlite"};
    SessionRun run{nothing, keeper, clock};
    Lines log;
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
    EXPECT_THAT(said(), ElementsAre("cue HoldEnds", "saved", "saved", "step BetweenPoints", "entered"));
}

TEST_F(SessionRunTest, withinAStepOnlyTimePasses)
{
    toLeadIn();
    live(5s);
    said();
    int passed = 0;
    QObject::connect(&run, &SessionRun::timePassed, [&passed] { ++passed; });
    after(250ms);
    after(250ms);
    EXPECT_EQ(passed, 2);
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

TEST_F(SessionRunTest, tellsTheJournalWhichSessionEnded)
{
    QStringList ended;
    QObject::connect(&keeper, &JournalKeeper::sessionChanged, [&ended](const QString &id) { ended << id; });
    toLeadIn();
    live(6s);
    EXPECT_TRUE(ended.isEmpty());
    run.handle(in::Stop{});
    run.handle(in::Stop{});
    EXPECT_EQ(ended, QStringList{QString::fromStdString(run.id())});
    EXPECT_TRUE(run.exists());
    EXPECT_FALSE(run.runs());
}

TEST_F(SessionRunTest, goesOnUnderTheIdOfTheOneThatWasCutOff)
{
    toLeadIn();
    live(6s);
    const auto cutOff = record();
    SessionRun again(nothing, keeper, clock);
    const auto unfinished = practice::unfinishedOf(cutOff, catalogue::Limits{});
    again.goOn(unfinished.plan, cutOff, unfinished.progress);
    EXPECT_EQ(again.id(), cutOff.id);
    EXPECT_EQ(again.now().phase, Phase::Prepare);
    again.handle(in::Stop{});
    again.answer(in::Rate{3});
    EXPECT_EQ(record().ratings.size(), 3U);
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
    JournalKeeper keeper(folder / "journal.sqlite", JournalKeeper::Threads::Own);
    SessionRun run(nothing, keeper, clock);
    const present::SessionOutline outline{usualPlan(), {}, QStringLiteral("Left shoulder")};
    const auto until = [](const auto &done) {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    int steps = 0;
    int saved = 0;
    QObject::connect(&run, &SessionRun::stepChanged, [&steps] { ++steps; });
    QObject::connect(&keeper, &JournalKeeper::saved, [&saved] { ++saved; });
    std::promise<void> disk;

    run.begin(outline);
    run.close();
    keeper.write([slow = disk.get_future().share()](journal::JournalStore &) { return slow.wait(), Status{}; });
    run.begin(outline);
    until([&saved] { return saved == 1; });
    EXPECT_EQ(steps, 0) << "the next one is not on the disk";
    disk.set_value();
    until([&steps] { return steps > 0; });
    EXPECT_TRUE(keeper.reader()->session(run.id()));
}

} // namespace
} // namespace unknot::app
