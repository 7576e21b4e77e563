// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/correction.h"

#include "practice/doseledger.h"
#include "practice/nextday.h"
#include "support/fixedclock.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;
using practice::Correction;
using Kind = Correction::Kind;
using Moment = Correction::Moment;

const WallTime now{std::chrono::sys_days{std::chrono::November / 22 / 2026} + 19h, 60min, "Europe/Berlin"};

WallTime ago(Milliseconds span)
{
    return {now.utc - span, now.offset, now.zone};
}

journal::PointRecord pressed(const char *id, const char *point, Side side, const WallTime &at)
{
    journal::PointRecord record;
    record.id = id;
    record.point = point;
    record.side = side;
    record.end = "finished";
    for (int hold = 1; hold <= 2; ++hold) {
        WallTime began = at;
        began.utc += hold * 1min;
        record.holds.push_back({std::string(id) + std::to_string(hold), hold, 5, 30s, 30s, "time", 5, began});
    }
    return record;
}

// Two points, pressed then for ten minutes.
journal::SessionRecord session(const WallTime &started)
{
    journal::SessionRecord session;
    session.id = "s";
    session.title = "Left shoulder";
    session.started = started;
    session.ended = started;
    session.ended->utc += 10min;
    session.state = journal::SessionState::Completed;
    session.zones = {{{"shoulder-back"}, Side::Left}};
    session.points
        = {pressed("a", "infraspinatus-under-ridge-outer", Side::Left, started), pressed("b", "deltoid-side", Side::Left, started)};
    session.ratings = {{"r", Kind::AtRest, Moment::Before, 6, started}};
    return session;
}

Correction ofEarlier()
{
    return Correction(session(ago(2h)));
}

} // namespace

TEST(CorrectionOf, nothingIsNoChange)
{
    Correction correction = ofEarlier();
    correction.rate(Kind::AtRest, Moment::Before, 6, now);
    correction.rate(Kind::AtRest, Moment::After, std::nullopt, now);
    correction.setPress("a", 1, 5);
    correction.setPress("nobody", 1, 3);
    correction.leaveOut("a", true);
    correction.leaveOut("a", false);
    EXPECT_FALSE(correction.isChanged());
    EXPECT_EQ(correction.fault(now), std::nullopt);
}

TEST(CorrectionOf, numbersTakesThePlaceOfThoseThatHeld)
{
    Correction correction = ofEarlier();
    correction.rate(Kind::AtRest, Moment::Before, 3, now);
    correction.rate(Kind::OnMovement, Moment::After, 4, now);
    correction.rate(Kind::AtRest, Moment::After, 11, now);
    correction.setPress("a", 2, std::nullopt);
    correction.setPress("b", 1, 9);
    const auto corrected = correction.corrected();
    EXPECT_EQ(corrected.rating(Kind::AtRest, Moment::Before), 3);
    EXPECT_EQ(corrected.rating(Kind::OnMovement, Moment::After), 4);
    EXPECT_EQ(corrected.rating(Kind::AtRest, Moment::After), std::nullopt);
    EXPECT_EQ(corrected.ratings[0].at, now);
    EXPECT_EQ(corrected.ratings[1].at, now);
    EXPECT_EQ(corrected.ratings.size(), 2U);
    EXPECT_EQ(corrected.points[0].holds[0].press, 5);
    EXPECT_EQ(corrected.points[0].holds[1].press, std::nullopt);
    EXPECT_EQ(corrected.points[1].holds[0].press, 9);
}

TEST(CorrectionOf, aHoldThatWasBegunAgainIsOfItsLastNumber)
{
    auto record = session(ago(2h));
    record.points[0].holds[1].hold = 1;
    Correction correction(record);
    correction.setPress("a", 1, std::nullopt);
    EXPECT_EQ(correction.corrected().points[0].holds[0].press, std::nullopt);
    correction.setPress("a", 1, 2);
    EXPECT_EQ(correction.corrected().points[0].holds[0].press, std::nullopt);
    EXPECT_EQ(correction.corrected().points[0].holds[1].press, 2);
}

TEST(CorrectionOf, theStartMovesAllThatWasInIt)
{
    Correction correction = ofEarlier();
    WallTime summer = ago(std::chrono::days{100});
    summer.offset = 120min;
    correction.begin(summer);
    const auto corrected = correction.corrected();
    EXPECT_EQ(corrected.started, summer);
    EXPECT_EQ(corrected.ended->utc - corrected.started.utc, 10min);
    EXPECT_EQ(corrected.ended->offset, 120min);
    EXPECT_EQ(corrected.points[1].holds[1].began.utc - corrected.started.utc, 2min);
    EXPECT_EQ(corrected.ratings[0].at, summer);
}

TEST(CorrectionOf, neverEndsInTheFutureNorBeforeItsStart)
{
    Correction correction = ofEarlier();
    correction.begin(ago(10min));
    EXPECT_EQ(correction.fault(now), std::nullopt);
    correction.begin(ago(9min));
    EXPECT_EQ(correction.fault(now), Correction::Fault::InTheFuture);

    auto setBack = session(ago(2h));
    setBack.ended = ago(3h); // the clock was set back meanwhile
    Correction mended(setBack);
    mended.rate(Kind::AtRest, Moment::Before, 5, now);
    EXPECT_EQ(mended.corrected().ended, mended.corrected().started);
    EXPECT_EQ(mended.fault(now), std::nullopt);
}

// It was dated to the session, and told as if it had been said then.
TEST(CorrectionOf, aNumberThatIsAddedLaterIsFromMemoryWhereverTheSessionIsMoved)
{
    journal::SessionRecord said = session(ago(26h));
    said.ratings.push_back({"later", Kind::OnMovement, Moment::After, 3, ago(1h)}); // on the day after
    Correction correction(said);
    correction.rate(Kind::AtRest, Moment::After, 4, now);
    correction.begin(ago(50h));
    const auto corrected = correction.corrected();
    EXPECT_EQ(corrected.ratings[0].at, ago(50h)) << "it was said then";
    EXPECT_EQ(corrected.ratings[1].at, ago(1h));
    EXPECT_EQ(corrected.ratings[2].at, now);
    EXPECT_FALSE(practice::isFromMemory(corrected, corrected.ratings[0]));
    EXPECT_TRUE(practice::isFromMemory(corrected, corrected.ratings[1]));
    EXPECT_TRUE(practice::isFromMemory(corrected, corrected.ratings[2]));
}

TEST(CorrectionOf, aNumberThatIsTakenBackIsAsItWas)
{
    Correction correction = ofEarlier();
    correction.rate(Kind::AtRest, Moment::Before, 3, now);
    correction.rate(Kind::AtRest, Moment::After, 3, now);
    EXPECT_TRUE(correction.isChanged());
    correction.rate(Kind::AtRest, Moment::Before, 6, now);
    correction.rate(Kind::AtRest, Moment::After, std::nullopt, now);
    EXPECT_FALSE(correction.isChanged());
}

TEST(CorrectionOf, aSessionThatRunsIsNone)
{
    auto running = session(ago(5min));
    running.state = journal::SessionState::Running;
    running.ended.reset();
    EXPECT_EQ(Correction(running).fault(now), Correction::Fault::NotEnded);
}

TEST(CorrectionOf, placesLeavesOneAtLeast)
{
    Correction correction = ofEarlier();
    correction.removePlace("shoulder-back:left");
    EXPECT_EQ(correction.fault(now), Correction::Fault::NoPlace);
    correction.addPlaces({{{"neck-side"}, Side::Right}, {{"neck-side"}, Side::Right}});
    EXPECT_EQ(correction.fault(now), std::nullopt);
    EXPECT_EQ(correction.corrected().zones, (std::vector<SidedZone>{{{"neck-side"}, Side::Right}}));
}

TEST(CorrectionOf, aTitleThatWasMadeOfThePlacesFollowsThem)
{
    const Correction::TitleOf titleOf
        = [](const std::vector<SidedZone> &zones) { return zones.front().zone.value == "neck-side" ? "Neck" : "Left shoulder"; };
    Correction of(session(ago(2h)), titleOf);
    of.addPlaces({{{"neck-side"}, Side::Right}});
    of.removePlace("shoulder-back:left");
    EXPECT_EQ(of.corrected().title, "Neck");
    auto routine = session(ago(2h));
    routine.title = "Evening";
    Correction other(routine, titleOf);
    other.addPlaces({{{"neck-side"}, Side::Right}});
    EXPECT_EQ(other.corrected().title, "Evening");
}

TEST(CorrectionOf, whatLiesInTheMiddleHasNoOtherSide)
{
    auto record = session(ago(2h));
    record.points[1].side = Side::Middle;
    Correction correction(record);
    for (const char *id : {"a", "b", "nothing"})
        correction.turnSide(id);
    EXPECT_EQ(correction.said().points[0].side, Side::Right);
    EXPECT_EQ(correction.said().points[1].side, Side::Middle);
    correction.turnSide("a");
    EXPECT_FALSE(correction.isChanged());
}

TEST(CorrectionOf, aSessionIsThereOnceAllOfItIs)
{
    auto store = *journal::JournalStore::inMemory();
    const auto recorded = session(ago(2h));
    ASSERT_TRUE(store.beginSession(recorded));
    for (const auto &point : recorded.points) {
        for (const auto &hold : point.holds)
            ASSERT_TRUE(store.beginHold(point.id, hold));
    }
    ASSERT_TRUE(store.endSession(recorded.id, recorded.state, *recorded.ended));
    Correction correction(*store.session("s"));
    correction.rate(Kind::AtRest, Moment::After, 2, now);
    EXPECT_FALSE(correction.isWritten(nullptr));
    EXPECT_FALSE(correction.isWritten(&store));
    ASSERT_TRUE(store.batch(correction.write(now)));
    EXPECT_TRUE(correction.isWritten(&store));
}

// ---- what has to rest

namespace
{

// What the ledger says of every point that any of these sessions can be of, at some moments from now on.
std::set<std::string> resting(const journal::JournalStore &store)
{
    std::set<std::string> all;
    for (const auto later : {0min, 90min, 4h + 0min, 6h + 0min, 24h + 0min}) {
        const FixedClock clock({now.utc + later, now.offset, now.zone});
        practice::DoseLedger ledger(shippedWorld().catalogue, clock);
        ledger.read(&store);
        for (const char *id : {"infraspinatus-under-ridge-outer", "deltoid-side"}) {
            for (const Side side : {Side::Left, Side::Right}) {
                if (ledger.tooSoon(*shippedWorld().catalogue.point({id}), side))
                    all.insert(std::string(id) + std::string(toString(side)) + std::to_string(later.count()));
            }
        }
    }
    return all;
}

void record(journal::JournalStore &store, const journal::SessionRecord &session)
{
    RC_ASSERT(store.beginSession(session).has_value());
    for (const auto &point : session.points) {
        for (const auto &hold : point.holds)
            RC_ASSERT(store.beginHold(point.id, hold).has_value());
    }
    RC_ASSERT(store.endSession(session.id, session.state, *session.ended).has_value());
}

} // namespace

// Whatever is said of a session later, deleting it included: no point may be pressed earlier than without.
RC_GTEST_PROP(CorrectionOf, aSessionNeverFreesWhatItsPointsOweToday, ())
{
    auto store = *journal::JournalStore::inMemory();
    record(store, session(ago(std::chrono::minutes{*rc::gen::inRange(10, 3000)})));
    const auto before = resting(store);
    const int steps = *rc::gen::inRange(1, 5);
    for (int step = 0; step < steps; ++step) {
        Correction correction(*store.session("s"));
        correction.leaveOut("a", *rc::gen::arbitrary<bool>());
        correction.leaveOut("b", *rc::gen::arbitrary<bool>());
        correction.setSide("a", *rc::gen::element(Side::Left, Side::Right));
        correction.begin(ago(std::chrono::minutes{*rc::gen::inRange(10, 9000)}));
        RC_ASSERT(store.batch(correction.write(now)).has_value());
    }
    if (*rc::gen::arbitrary<bool>())
        RC_ASSERT(store.remove("s", now).has_value());
    const auto after = resting(store);
    RC_ASSERT(std::includes(after.begin(), after.end(), before.begin(), before.end()));
}

} // namespace unknot::test
