// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing fails open: whatever of the journal can't be read is taken for the worse, and no session starts
// until it is mended or answered again.
#include "persontoday.h"
#include "practice/screening.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <gtest/gtest.h>

#include <fstream>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;
using practice::NoSession;

const catalogue::Point &somePoint()
{
    return *shippedWorld().catalogue.point({"infraspinatus-under-ridge-outer"});
}

class FailsClosed : public PersonToday
{
protected:
    void write(const practice::JournalQueue::Write &write)
    {
        bool saved = false;
        queue.write(write, [&](bool it) { saved = it; });
        ASSERT_TRUE(saved);
    }
    // From outside, past every check of the schema.
    void damage(const char *sql)
    {
        SQLite::Database db((folder / "journal.sqlite").string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
        ASSERT_GT(db.exec(sql), 0) << sql;
    }
    [[nodiscard]] practice::Screening screening(const std::vector<SidedZone> &zones)
    {
        return practice::screeningOf(shippedWorld(), queue.reader(), clock.wall().day(), {zones});
    }
    void press()
    {
        journal::SessionRecord session;
        session.id = journal::newUuid();
        session.title = "Left shoulder";
        session.started = clock.wall();
        session.points.resize(1);
        session.points[0].id = journal::newUuid();
        session.points[0].point = somePoint().id.value;
        journal::HoldRecord hold;
        hold.id = journal::newUuid();
        hold.planned = 30s;
        hold.began = clock.wall();
        write([=](journal::JournalStore &store) { return store.beginSession(session); });
        write([=](journal::JournalStore &store) { return store.beginHold(session.points[0].id, hold); });
    }
};

// Each kind of row that says what was pressed, or how it did, damaged in a journal that is sound else.
class FailsClosedBy : public FailsClosed, public testing::WithParamInterface<const char *>
{
};

TEST_P(FailsClosedBy, nothingIsPressedWhileItCannotBeRead)
{
    press();
    write(health.setHolds({"G4"}, true));
    readAll();
    damage(GetParam());
    readAll();
    EXPECT_TRUE(admission.noSession() || admission.plan({{somePoint().id, Side::Right}}, {}).plan.points.empty());
}

INSTANTIATE_TEST_SUITE_P(EachKindOfRow, FailsClosedBy,
    testing::Values("UPDATE point SET side = 'upside'", "UPDATE point SET ending = 'as-never-before'",
        "UPDATE session SET started_utc = -5", "UPDATE hold SET ending = 'as-never-before', pressed = 9",
        "INSERT INTO rating (session, position, id, kind, moment, nrs, at_utc, at_offset, at_zone) "
        "SELECT key, 0, 'r', 'at-rest', 'some-day', 4, started_utc, 0, '' FROM session",
        "INSERT INTO pressed (session, point, side, started_utc, started_offset, started_zone, held_utc, held_offset, held_zone) "
        "SELECT 's', 'p', 'upside', started_utc, 0, '', started_utc, 0, '' FROM session",
        "INSERT INTO sore (point, side, at_utc, at_offset, at_zone) SELECT 'p', 'upside', started_utc, 0, '' FROM session",
        "INSERT INTO health_zone (gate, position, zone, side) VALUES ('G4', 0, 'calf', 'upside')",
        "INSERT INTO next_day (session, answer, at_utc, at_offset, at_zone) SELECT key, 'sore', -5, 0, '' FROM session"));

// Of a pack that was taken out, say.
TEST_F(FailsClosed, sorenessOfAPointThatIsGoneRestsItsMuscleAndWithoutOneTheSide)
{
    press();
    const std::string session = queue.reader()->summaries()->front().id;
    write([=, this](journal::JournalStore &store) {
        return store.addNextDay({session, journal::NextDayRecord::Answer::Sore, clock.wall()});
    });
    const auto &other = *shippedWorld().catalogue.point({"deltoid-side"});
    damage("UPDATE point SET point = 'gone', muscle = 'infraspinatus'");
    readAll();
    ASSERT_TRUE(admission.wait(somePoint(), Side::Left));
    EXPECT_EQ(admission.wait(somePoint(), Side::Left)->kind, safety::Wait::Kind::Sore);
    EXPECT_EQ(admission.wait(other, Side::Left), std::nullopt);
    damage("UPDATE point SET muscle = ''");
    readAll();
    for (const catalogue::Point *point : {&somePoint(), &other}) {
        ASSERT_TRUE(admission.wait(*point, Side::Left));
        EXPECT_EQ(admission.wait(*point, Side::Left)->kind, safety::Wait::Kind::Sore);
        EXPECT_EQ(admission.wait(*point, Side::Right), std::nullopt);
    }
}

// Nobody could be asked whether it is sore.
TEST_F(FailsClosed, aSessionThatCannotBeAskedAboutStopsEverything)
{
    press();
    write([=, this](journal::JournalStore &store) {
        return store.endSession(store.summaries()->front().id, journal::SessionState::Completed, clock.wall());
    });
    damage("UPDATE session SET state = 'as-never-before'");
    clock.advance(24h);
    readAll();
    EXPECT_TRUE(admission.noSession() || admission.plan({{somePoint().id, Side::Right}}, {}).plan.points.empty());
}

TEST_F(FailsClosed, aDamagedSettingOfTheDoseStopsEverythingUntilItWasReadOrChosenAgain)
{
    practice::StoredSettings stored;
    stored.entries["dose/hold"] = "as always";
    practice::KeptSettings kept(stored, shippedWorld().catalogue.limits());
    admission.heed(kept);
    readAll();
    EXPECT_EQ(admission.noSession(), NoSession{NoSession::Kind::DamagedSettings});
    kept.damageRead();
    EXPECT_EQ(admission.noSession(), std::nullopt);
    EXPECT_EQ(kept.now().wishes.hold, shippedWorld().catalogue.limits().hold.min) << "the lightest";

    practice::StoredSettings look;
    look.entries["look/textScale"] = "huge";
    const practice::KeptSettings harmless(look, shippedWorld().catalogue.limits());
    admission.heed(harmless);
    EXPECT_EQ(admission.noSession(), std::nullopt);
}

TEST_F(FailsClosed, aSoundJournalLetsASessionStart)
{
    readAll();
    EXPECT_EQ(admission.noSession(), std::nullopt);
    EXPECT_EQ(admission.against(somePoint(), Side::Left), std::nullopt);
    EXPECT_FALSE(admission.plan({{somePoint().id, Side::Left}}, {}).plan.points.empty());
}

// Sessions ran as always then, whatever had been pressed or too much an hour before.
TEST_F(FailsClosed, withoutAJournalEverythingIsPressedLightly)
{
    std::ofstream(folder / "letter.sqlite") << "a letter to my aunt, which is no database at all";
    practice::JournalQueue none(folder / "letter.sqlite", {});
    none.runWithoutSaving();
    ASSERT_TRUE(none.state().forgetful);
    health.read(none.reader());
    ledger.read(none.reader());
    warnings.read(none.reader());
    const practice::Admission without(shippedWorld(), none, health, ledger, warnings);
    const auto plan = without.plan({{somePoint().id, Side::Left}}, {}).plan;
    ASSERT_EQ(plan.points.size(), 1U);
    EXPECT_EQ(plan.points.front().dose.pressure, shippedWorld().catalogue.limits().pressure.min);
    EXPECT_EQ(plan.points.front().dose.hold, shippedWorld().catalogue.limits().hold.min);
    readAll();
    EXPECT_GT(admission.plan({{somePoint().id, Side::Left}}, {}).plan.points.front().dose.pressure, plan.points.front().dose.pressure);
}

TEST_F(FailsClosed, aHealthAnswerThatCannotBeReadStopsEverythingUntilAllAreAnsweredAgain)
{
    write(health.setHolds({"G11-veins"}, true));
    damage("UPDATE health SET side = 'upside'");
    readAll();
    EXPECT_EQ(admission.noSession(), NoSession{NoSession::Kind::UnreadableHealth});
    EXPECT_NE(admission.against(somePoint(), Side::Left), std::nullopt);
    EXPECT_TRUE(admission.plan({{somePoint().id, Side::Left}}, {}).plan.points.empty());

    write(health.setHolds({"G11-veins"}, true));
    write(health.answeredAnew());
    readAll();
    EXPECT_EQ(admission.noSession(), std::nullopt);
    ASSERT_NE(health.answer({"G11-veins"}), nullptr);
}

TEST_F(FailsClosed, aNoThatCannotBeReadIsNone)
{
    write(health.sayNo({{"G4"}, {"G8"}}));
    readAll();
    EXPECT_FALSE(health.isOpen({"G4"}));
    damage("UPDATE health_no SET at_utc = -5 WHERE gate = 'G8'");
    readAll();
    EXPECT_EQ(admission.noSession(), NoSession{NoSession::Kind::UnreadableHealth});
    EXPECT_TRUE(health.isOpen({"G4"})) << "asked again, as all of them are";
    write(health.sayNo({{"G4"}}));
    write(health.answeredAnew());
    readAll();
    EXPECT_EQ(admission.noSession(), std::nullopt);
    EXPECT_FALSE(health.isOpen({"G4"}));
    EXPECT_TRUE(health.isOpen({"G8"}));
}

TEST_F(FailsClosed, aHealthAnswerThatNobodyKnowsStopsEverything)
{
    write(health.setHolds({"G11-veins"}, true));
    damage("UPDATE health SET gate = 'G99-of-a-later-version'");
    readAll();
    ASSERT_TRUE(admission.noSession());
    EXPECT_EQ(admission.noSession()->kind, NoSession::Kind::HealthAnswer);
    EXPECT_TRUE(admission.plan({{somePoint().id, Side::Left}}, {}).plan.points.empty());
}

TEST_F(FailsClosed, aSwitchThatCannotBeReadStopsEverythingUntilItIsAnsweredAgain)
{
    write(health.switchOn({"scalenes"}));
    damage("UPDATE switched_on SET is_on = 7");
    readAll();
    EXPECT_EQ(admission.noSession(), NoSession{NoSession::Kind::UnreadableHealth});
    write(health.answeredAnew());
    readAll();
    EXPECT_EQ(admission.noSession(), std::nullopt);
}

TEST_F(FailsClosed, noJournalIsNoHealth)
{
    health.read(nullptr);
    ledger.read(nullptr);
    EXPECT_EQ(admission.noSession(), NoSession{NoSession::Kind::UnreadableHealth});
    EXPECT_NE(ledger.tooSoon(somePoint(), Side::Left), std::nullopt);
}

TEST_F(FailsClosed, aHoldThatCannotBeReadMakesEveryPointWait)
{
    press();
    damage("UPDATE hold SET began_utc = -5");
    readAll();
    EXPECT_EQ(ledger.tooSoon(somePoint(), Side::Right), safety::Wait{safety::Wait::Kind::Unreadable});
    EXPECT_TRUE(admission.plan({{somePoint().id, Side::Right}}, {}).plan.points.empty());
}

TEST_F(FailsClosed, aSorenessThatCannotBeReadMakesEveryPointWait)
{
    press();
    write([&](journal::JournalStore &store) {
        const auto sessions = store.summaries();
        return store.addNextDay({sessions->front().id, journal::NextDayRecord::Answer::Sore, clock.wall()});
    });
    damage("UPDATE next_day SET answer = 'it tingles'");
    readAll();
    EXPECT_EQ(ledger.tooSoon(somePoint(), Side::Right), safety::Wait{safety::Wait::Kind::Unreadable});
}

TEST_F(FailsClosed, screeningsThatCannotBeReadAreAskedAgainAndThenReplaced)
{
    const std::vector<SidedZone> zones{{{"shoulder-back"}, Side::Left}};
    const auto asked = screening(zones);
    ASSERT_FALSE(asked.open.empty());
    std::vector<journal::JournalReader::Screening> all;
    for (const auto &line : asked.open) {
        for (const auto *question : line.questions)
            all.push_back({question->id.value, false});
    }
    all.push_back({practice::readName(asked.parts.front()), false});
    write(practice::answered(all, clock.wall()));
    EXPECT_TRUE(screening(zones).open.empty());

    damage("UPDATE screening SET yes = 2");
    const auto now = screening(zones);
    EXPECT_EQ(now.open.size(), asked.open.size());
    EXPECT_TRUE(now.unreadable);
    write(practice::answered(all, clock.wall(), true));
    EXPECT_TRUE(screening(zones).open.empty());
}

TEST_F(FailsClosed, aJournalThatIsOnlyLookedAtStartsNoSession)
{
    practice::JournalQueue second(folder / "journal.sqlite", {});
    second.lookOnly();
    readAll();
    EXPECT_EQ(practice::Admission(shippedWorld(), second, health, ledger, warnings).noSession(), NoSession{NoSession::Kind::OnlyLooking});
}

// A clock that was years ahead when a point was pressed: the point does not wait for those years. Up to a
// day it may be right, and is the safer reading.
TEST_F(FailsClosed, aClockThatWasWrongOnceBlocksNoPointForYears)
{
    const WallTime right = clock.wall();
    for (const auto &[ahead, waits] : {std::pair{std::chrono::hours{5}, true}, std::pair{std::chrono::hours{24 * 365 * 9}, false}}) {
        WallTime wrong = right;
        wrong.utc += ahead;
        clock.setWall(wrong);
        press();
        clock.setWall(right);
        readAll();
        EXPECT_EQ(admission.wait(somePoint(), Side::Left).has_value(), waits) << ahead.count();
        WallTime later = right;
        later.utc += std::chrono::days{2};
        clock.setWall(later);
        readAll();
        EXPECT_FALSE(admission.wait(somePoint(), Side::Left)) << ahead.count();
        clock.setWall(right);
        const auto sessions = queue.reader()->summaries();
        write([id = sessions->front().id, right](journal::JournalStore &store) { return store.remove(id, right); });
    }
}

} // namespace

} // namespace unknot::test
