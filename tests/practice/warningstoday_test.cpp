// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer to a warning question stops, for whom, and until when.
#include "persontoday.h"
#include "practice/screening.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;
using practice::NoSession;
using Zones = std::vector<SidedZone>;

const QuestionId stroke{"q-face-arm-speech"}; // always asked
const QuestionId walking{"q-cramp-walking"}; // asked for thighs and calves, and can wait some days
const Zones shoulder{{{"shoulder-back"}, Side::Left}}, calf{{{"calf"}, Side::Left}};

class WarningsToday : public PersonToday
{
protected:
    WarningsToday() { readAll(); }

    void sayYes(const QuestionId &question) { write(practice::answered({{question.value, true}}, clock.wall())); }
    void sayNo(const QuestionId &question) { write(practice::answered({{question.value, false}}, clock.wall())); }
    [[nodiscard]] std::string stopsBy(const Zones &zones) const
    {
        const auto none = admission.noSession(zones);
        return none && none->kind == NoSession::Kind::WarningSign ? none->warned.question->id.value : std::string();
    }

    void write(practice::JournalQueue::Write write)
    {
        queue.write(std::move(write), {});
        readAll();
    }
};

} // namespace

TEST_F(WarningsToday, areNoneWhereNothingWasAnswered)
{
    EXPECT_EQ(admission.noSession(shoulder), std::nullopt);
    sayNo(stroke);
    EXPECT_EQ(admission.noSession(shoulder), std::nullopt);
}

TEST_F(WarningsToday, stopEverySessionWhereTheyAreAlwaysAsked)
{
    sayYes(stroke);
    for (const Zones &zones : {shoulder, calf, Zones{}})
        EXPECT_EQ(stopsBy(zones), stroke.value);
}

TEST_F(WarningsToday, stopOnlySessionsThatTheyAreAskedFor)
{
    sayYes(walking);
    EXPECT_EQ(stopsBy(calf), walking.value);
    EXPECT_EQ(stopsBy(shoulder), "");
    EXPECT_EQ(stopsBy({}), "");
}

// A no to all that is asked of a shoulder took it back.
TEST_F(WarningsToday, thatStopOtherPlacesAreNotAskedAgainHere)
{
    const QuestionId sore{"q-calf-newly-painful"}; // in a line that is asked everywhere
    sayYes(sore);
    const auto asks = [&](const practice::Asking &asking) {
        std::size_t found = 0;
        for (const auto &line : practice::screeningOf(shippedWorld(), queue.reader(), clock.wall().day(), asking).open)
            found += static_cast<std::size_t>(std::ranges::count(line.questions, sore, &catalogue::Question::id));
        return found;
    };
    EXPECT_EQ(asks({shoulder}), 0U);
    EXPECT_EQ(asks({calf}), 1U);
    EXPECT_EQ(asks({shoulder, true}), 1U) << "where all is gone through it can be taken back";
    EXPECT_EQ(stopsBy(shoulder), "");
    EXPECT_EQ(stopsBy(calf), sore.value);
}

TEST_F(WarningsToday, ofSeveralTheOneStopsThatCanWaitLeast)
{
    sayYes(walking);
    sayYes(stroke);
    EXPECT_EQ(stopsBy(calf), stroke.value);
}

TEST_F(WarningsToday, stopNothingAnyMoreOnceTakenBack)
{
    sayYes(stroke);
    sayNo(stroke);
    EXPECT_EQ(stopsBy(shoulder), "");
}

// A calf that was swollen yesterday was pressed today, and nothing remembered it.
TEST_F(WarningsToday, aYesStandsForAWeekUntilItIsTakenBackOnAnyDay)
{
    sayYes(stroke);
    clock.advance(24h);
    EXPECT_EQ(stopsBy(shoulder), stroke.value) << "midnight takes nothing back, read anew or not";
    readAll();
    EXPECT_EQ(stopsBy(shoulder), stroke.value);
    EXPECT_FALSE(warnings.anyAnswered()) << "today";
    const auto asks = [&] { return practice::screeningOf(shippedWorld(), queue.reader(), clock.wall().day(), {shoulder}); };
    ASSERT_EQ(asks().yes.size(), 1U);
    EXPECT_EQ(asks().yes.front()->id, stroke);
    clock.advance(6 * 24h);
    readAll();
    EXPECT_EQ(stopsBy(shoulder), stroke.value);
    sayNo(stroke);
    EXPECT_EQ(stopsBy(shoulder), "");
    clock.advance(24h);
    readAll();
    EXPECT_EQ(stopsBy(shoulder), "") << "the yes of before stays taken back";
    EXPECT_TRUE(asks().yes.empty());

    sayYes(walking);
    clock.advance(8 * 24h);
    readAll();
    EXPECT_EQ(stopsBy(calf), "") << "then it is asked like any other";
}

TEST_F(WarningsToday, aTickOfYesterdayOfWhichNobodySaidWhatStandsToo)
{
    write(practice::answered({{practice::tickName("l-chest"), true}}, clock.wall()));
    clock.advance(24h);
    readAll();
    EXPECT_NE(stopsBy(shoulder), "");
    EXPECT_EQ(
        practice::screeningOf(shippedWorld(), queue.reader(), clock.wall().day(), {shoulder}).ticked, std::vector<std::string>{"l-chest"});
}

// Else all would be asked before every session of a week.
TEST_F(WarningsToday, aDayBeforeThatCannotBeReadIsAskedForOnce)
{
    sayYes(stroke);
    {
        SQLite::Database db((folder / "journal.sqlite").string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA ignore_check_constraints = ON");
        ASSERT_GT(db.exec("UPDATE screening SET yes = 2"), 0);
    }
    clock.advance(48h);
    readAll();
    const auto unreadable
        = [&] { return practice::screeningOf(shippedWorld(), queue.reader(), clock.wall().day(), {shoulder}).unreadable.has_value(); };
    EXPECT_TRUE(unreadable());
    sayNo(stroke);
    EXPECT_FALSE(unreadable());
}

// The verdict is shown before anything that lasts is spoken of.
TEST_F(WarningsToday, goBeforeAHealthAnswerButNotBeforeAJournalThatCannotBeWritten)
{
    queue.write(health.setHolds(GateId{"G0"}, true), {});
    EXPECT_EQ(admission.noSession(shoulder)->kind, NoSession::Kind::HealthAnswer);
    sayYes(stroke);
    EXPECT_EQ(stopsBy(shoulder), stroke.value);
    practice::JournalQueue second(folder / "journal.sqlite", {});
    second.lookOnly();
    const practice::Admission looking(shippedWorld(), second, health, ledger, warnings);
    EXPECT_EQ(looking.noSession(shoulder)->kind, NoSession::Kind::OnlyLooking);
}

// They are asked before the session itself, so the answer may still change there.
TEST_F(WarningsToday, leaveThePointsAndThePlanAsTheyAre)
{
    sayYes(stroke);
    EXPECT_EQ(admission.noSession(), std::nullopt);
    EXPECT_EQ(admission.plan({{PointId{"deltoid-side"}, Side::Left}}, {}).plan.points.size(), 1U);
}

TEST_F(WarningsToday, agreeWithWhatTheSessionAsksAndShows)
{
    for (const QuestionId &question : {stroke, walking}) {
        sayYes(question);
        for (const Zones &zones : {shoulder, calf}) {
            const auto screening = practice::screeningOf(shippedWorld(), queue.reader(), clock.wall().day(), {zones});
            EXPECT_EQ(stopsBy(zones), screening.yes.empty() ? "" : screening.yes.front()->id.value);
        }
        sayNo(question);
    }
}

// As before a session: what can't be read is asked again there.
TEST_F(WarningsToday, thatCannotBeReadAreLeftToTheQuestions)
{
    sayYes(stroke);
    SQLite::Database database((folder / "journal.sqlite").string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA ignore_check_constraints = ON");
    database.exec("UPDATE screening SET yes = 2");
    readAll();
    EXPECT_EQ(admission.noSession(shoulder), std::nullopt);
}

} // namespace unknot::test
