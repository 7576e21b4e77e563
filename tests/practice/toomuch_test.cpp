// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A point that the person ended because it was too much has ended for that day, and is begun lightly the next
// time; lightly too after a session that brought more pain. The same muscle stood first again minutes later, at full strength, without a
// word.
#include "persontoday.h"
#include "practice/correction.h"
#include "practice/offers.h"

#include <algorithm>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;
using practice::LightStart;
using Why = LightStart::Why;
using safety::Wait;

const catalogue::Point &pointNamed(const char *id)
{
    return *shippedWorld().catalogue.point({id});
}

const catalogue::Point &outer()
{
    return pointNamed("infraspinatus-under-ridge-outer");
}

const catalogue::Point &inner() // of the same muscle
{
    return pointNamed("infraspinatus-under-ridge-inner");
}

const catalogue::Point &otherOfItsZone() // and of another muscle
{
    const auto &points = shippedWorld().catalogue.all().points;
    return *std::ranges::find_if(points, [](const auto &point) {
        return point.zone == outer().zone && point.muscle != outer().muscle && point.defaultOn
            && point.selfTreatment != catalogue::SelfTreatment::Refer;
    });
}

class TooMuchToday : public PersonToday
{
protected:
    TooMuchToday() { readAll(); }

    void write(const practice::JournalQueue::Write &write)
    {
        bool saved = false;
        queue.write(write, [&](bool it) { saved = it; });
        ASSERT_TRUE(saved);
        readAll();
    }
    void wait(std::chrono::minutes span)
    {
        WallTime later = clock.wall();
        later.utc += span;
        clock.setWall(later);
        readAll();
    }
    // A session of that point, in which it ended so; of a hold, or while it was looked for.
    journal::Uuid press(const catalogue::Point &point, const char *end, bool held = true, std::vector<int> numbers = {})
    {
        journal::SessionRecord session;
        session.id = journal::newUuid();
        session.started = clock.wall();
        session.points.resize(1);
        session.points[0].id = journal::newUuid();
        session.points[0].point = point.id.value;
        session.points[0].muscle = point.muscle.value;
        session.points[0].zone = point.zone.value;
        write([=](journal::JournalStore &store) { return store.beginSession(session); });
        journal::HoldRecord hold;
        hold.id = journal::newUuid();
        hold.planned = 30s;
        hold.began = clock.wall();
        if (held)
            write([=](journal::JournalStore &store) { return store.beginHold(session.points[0].id, hold); });
        write([=](journal::JournalStore &store) { return store.endPoint(session.points[0].id, end); });
        for (const int &nrs : numbers) {
            const auto moment = &nrs == &numbers.front() ? journal::RatingRecord::Moment::Before : journal::RatingRecord::Moment::After;
            const journal::RatingRecord rating{journal::newUuid(), journal::RatingRecord::Kind::AtRest, moment, nrs, clock.wall()};
            write([=](journal::JournalStore &store) { return store.addRating(session.id, rating); });
        }
        write([=, now = clock.wall()](
                  journal::JournalStore &store) { return store.endSession(session.id, journal::SessionState::Completed, now); });
        return session.id;
    }
    void takeOut(const journal::Uuid &session)
    {
        write([=, now = clock.wall()](journal::JournalStore &store) { return store.remove(session, now); });
    }
    void takeOutThePoints(const journal::Uuid &session)
    {
        auto corrected = *queue.reader()->session(session);
        corrected.points.clear();
        write([=, now = clock.wall()](journal::JournalStore &store) { return store.correct(corrected, now); });
    }
    [[nodiscard]] safety::Dose doseOf(const catalogue::Point &point) const
    {
        const auto planned = admission.plan({{point.id, Side::Left}}, usual).plan;
        return planned.points.empty() ? safety::Dose{} : planned.points.front().dose;
    }
    [[nodiscard]] std::vector<practice::Offer> offers() const
    {
        const auto &catalogue = shippedWorld().catalogue;
        return practice::offersOf(
            catalogue, finder::rankMuscles(catalogue, {{{"shoulder-back"}, Side::Left}}),
            [this](const catalogue::Point &point, Side side) { return admission.against(point, side); },
            [this](const catalogue::Point &point, Side side) { return admission.lightStart(point, side); });
    }

    const catalogue::Limits &limits = shippedWorld().catalogue.limits();
    const safety::Wishes usual = safety::usual(limits);
};

} // namespace

TEST_F(TooMuchToday, endsThePointForTheDay)
{
    for (const bool held : {true, false}) {
        const catalogue::Point &point = held ? outer() : pointNamed("teres-minor-outer-edge");
        press(point, "too-much:strong", held);
        const WallTime at = clock.wall();
        wait(10h); // nine in the evening, long after what is usual between two sessions
        EXPECT_EQ(admission.wait(point, Side::Left), (Wait{Wait::Kind::TooMuch, {}, at}));
        EXPECT_TRUE(admission.plan({{point.id, Side::Left}}, usual).plan.points.empty());
        EXPECT_FALSE(admission.wait(point, Side::Right)) << "the other side is another spot";
        wait(-10h);
    }
    wait(24h);
    EXPECT_FALSE(admission.wait(outer(), Side::Left));
}

TEST_F(TooMuchToday, aSignOfANerveIsOfAllThatLiesByTheSameOne)
{
    const catalogue::Point &armpit = pointNamed("subscapularis-armpit-wall");
    press(pointNamed("teres-minor-outer-edge"), "too-much:nerve-sign");
    EXPECT_EQ(admission.wait(armpit, Side::Left), (Wait{Wait::Kind::NerveSign, {}, clock.wall()}));
    EXPECT_FALSE(admission.wait(armpit, Side::Right));
    EXPECT_FALSE(admission.wait(outer(), Side::Left)) << "it lies by none";
    wait(24h);
    EXPECT_FALSE(admission.wait(armpit, Side::Left));
}

TEST_F(TooMuchToday, isToldByTheHoldWhereThePointHasNoEnd)
{
    press(outer(), "", true);
    const auto session = queue.reader()->summaries()->front().id;
    const auto hold = queue.reader()->session(session)->points.front().holds.front().id;
    write([=](journal::JournalStore &store) { return store.endHold(hold, 8s, "too-much"); });
    EXPECT_EQ(admission.wait(outer(), Side::Left), (Wait{Wait::Kind::NerveSign, {}, clock.wall()})) << "not said: the worse";
}

TEST_F(TooMuchToday, theNextTimeBeginsLightlyAndAGoodOneEndsThat)
{
    const safety::Dose full = doseOf(outer());
    press(outer(), "too-much:strong");
    const WallTime at = clock.wall();
    wait(24h);
    EXPECT_EQ(admission.lightStart(outer(), Side::Left), (LightStart{Why::TooMuch, at, 1}));
    EXPECT_FALSE(admission.mayBeTried(outer(), Side::Left)) << "no trial is proposed of it";
    EXPECT_TRUE(admission.mayBeTried(outer(), Side::Right));
    const safety::Dose light = doseOf(outer());
    EXPECT_EQ(light.pressure, limits.pressure.min);
    EXPECT_EQ(light.hold, limits.hold.min);
    EXPECT_LT(light.pressure, full.pressure);
    EXPECT_LT(light.hold, full.hold);
    EXPECT_EQ(admission.plan({{outer().id, Side::Left}}, usual).plan.points.front().lighter, session::Lighter{})
        << "nobody asked for it: the next plan is made by what holds then";
    press(outer(), "finished");
    wait(24h);
    EXPECT_FALSE(admission.lightStart(outer(), Side::Left));
    EXPECT_TRUE(admission.mayBeTried(outer(), Side::Left));
    EXPECT_EQ(doseOf(outer()), full);
}

TEST_F(TooMuchToday, neverAsksForMoreThanWasWished)
{
    press(outer(), "too-much:strong");
    wait(24h);
    const auto planned = admission.plan({{outer().id, Side::Left, {3, 20s, 1}}}, usual).plan.points;
    ASSERT_EQ(planned.size(), 1U);
    EXPECT_EQ(planned[0].dose.reps, 1);
    EXPECT_EQ(planned[0].lighter, (session::Lighter{3, 20s, 1}));
}

TEST_F(TooMuchToday, isForgottenWhenTheSpotHasLongSettled)
{
    press(outer(), "too-much:strong");
    wait(practice::DoseLedger::remembers + 1h);
    EXPECT_FALSE(admission.lightStart(outer(), Side::Left));
}

TEST_F(TooMuchToday, otherSpotsOfThatMuscleAreBegunLightlyThatDay)
{
    press(outer(), "too-much:strong");
    wait(10min);
    EXPECT_EQ(admission.lightStart(inner(), Side::Left)->why, Why::OfItsMuscle);
    EXPECT_EQ(doseOf(inner()).pressure, limits.pressure.min);
    EXPECT_EQ(admission.lightStart(inner(), Side::Right)->why, Why::ElsewhereToday);
    EXPECT_EQ(admission.lightStart(pointNamed("tibialis-anterior-upper-third"), Side::Right)->why, Why::ElsewhereToday)
        << "and so is all else";
    EXPECT_EQ(doseOf(pointNamed("teres-minor-outer-edge")).pressure, limits.pressure.min);
    wait(24h);
    EXPECT_FALSE(admission.lightStart(inner(), Side::Left));
}

TEST_F(TooMuchToday, thatMuscleIsNotTheFirstSuggestionForTheRestOfTheDay)
{
    const auto before = offers();
    const catalogue::Point &point = pointNamed(before.front().pressable()->point.value.c_str());
    press(point, "too-much:strong");
    wait(10min);
    const auto after = offers();
    EXPECT_NE(after.front().candidate.muscle, point.muscle);
    const auto again = std::find_if(after.begin(), after.end(), [&](const auto &one) { return one.candidate.muscle == point.muscle; });
    ASSERT_NE(again, after.end()) << "it is there, and says why";
    EXPECT_TRUE(again->lightStart || again->blocked());
    for (auto later = again + 1; later != after.end(); ++later)
        EXPECT_TRUE(later->blocked()) << "all that may be pressed stands before it";
    wait(24h);
    EXPECT_EQ(offers().front().candidate.muscle, before.front().candidate.muscle);
}

TEST_F(TooMuchToday, aSignOfANerveClosesTheMuscleOfThatSideForTheDay)
{
    for (const char *end : {"too-much:nerve-sign", "too-much"}) { // not said what was felt: the worse
        press(outer(), end, false);
        const WallTime at = clock.wall();
        wait(5h);
        EXPECT_EQ(admission.wait(outer(), Side::Left), (Wait{Wait::Kind::NerveSign, {}, at})) << end;
        EXPECT_EQ(admission.wait(inner(), Side::Left), (Wait{Wait::Kind::NerveSign, {}, at})) << end;
        EXPECT_FALSE(admission.wait(inner(), Side::Right)) << end;
        EXPECT_EQ(admission.wait(otherOfItsZone(), Side::Left), (Wait{Wait::Kind::NerveSign, {}, at})) << end;
        EXPECT_FALSE(admission.wait(pointNamed("tibialis-anterior-upper-third"), Side::Left)) << end;
        EXPECT_TRUE(admission.plan({{inner().id, Side::Left}}, usual).plan.points.empty()) << end;
        wait(19h);
        EXPECT_FALSE(admission.wait(inner(), Side::Left)) << end;
        EXPECT_EQ(admission.lightStart(outer(), Side::Left)->why, Why::TooMuch) << end;
        wait(24h);
    }
}

TEST_F(TooMuchToday, whoFeltUnwellPressesNothingMoreThatDay)
{
    for (const bool isTakenOut : {false, true}) {
        const journal::Uuid session = press(outer(), "too-much:unwell");
        const WallTime at = clock.wall();
        if (isTakenOut)
            takeOut(session);
        wait(5h);
        ASSERT_TRUE(admission.noSession()) << isTakenOut;
        EXPECT_EQ(*admission.noSession(), (practice::NoSession{practice::NoSession::Kind::FeltUnwell, {}, {}, at})) << isTakenOut;
        wait(24h);
        EXPECT_FALSE(admission.noSession()) << isTakenOut;
        wait(24h);
    }
}

TEST_F(TooMuchToday, feelingUnwellByMistakeLeavesWhatWasFeltUnsaid)
{
    const journal::Uuid session = press(outer(), "too-much:unwell");
    ASSERT_TRUE(admission.noSession());
    write(practice::withoutUnwell(*queue.reader()->session(session)));
    EXPECT_FALSE(admission.noSession());
    EXPECT_EQ(admission.wait(outer(), Side::Left), (Wait{Wait::Kind::NerveSign, {}, clock.wall()})) << "the worse of what is left";
    EXPECT_EQ(queue.reader()->session(session)->points.front().end, "too-much");
}

// What is told of a session later makes nothing easier that follows from it.
TEST_F(TooMuchToday, staysWhenAnotherSessionIsTakenOut)
{
    press(outer(), "too-much:strong");
    wait(24h);
    const journal::Uuid good = press(outer(), "finished");
    takeOut(good);
    EXPECT_TRUE(admission.lightStart(outer(), Side::Left));
}

// The whole session, or that point of it: the spot rested for four hours then, and began at full strength.
TEST_F(TooMuchToday, outlivesWhatIsTakenOutOfTheJournal)
{
    for (const bool held : {true, false}) {
        for (const bool isWhole : {true, false}) {
            const auto &point = pointNamed(held ? "infraspinatus-under-ridge-outer" : "teres-minor-outer-edge");
            const WallTime at = clock.wall();
            const journal::Uuid session = press(point, "too-much:strong", held);
            if (isWhole)
                takeOut(session);
            else
                takeOutThePoints(session);
            const std::string what = std::string(held ? "held" : "looked for") + (isWhole ? ", session" : ", point");
            wait(8h);
            EXPECT_EQ(admission.wait(point, Side::Left), (Wait{Wait::Kind::TooMuch, {}, at})) << what;
            wait(16h);
            EXPECT_EQ(admission.lightStart(point, Side::Left), (LightStart{Why::TooMuch, at, 1})) << what;
            EXPECT_EQ(doseOf(point).pressure, limits.pressure.min) << what;
            press(point, "finished");
            wait(24h);
            EXPECT_FALSE(admission.lightStart(point, Side::Left)) << what << ": a good session ends it as ever";
        }
    }
}

TEST_F(TooMuchToday, leavesWithTheLastOfWhatWasDeletedWhenItHasLongSettled)
{
    takeOut(press(outer(), "too-much:strong"));
    write([](journal::JournalStore &store) { return store.purgeRemoved(); });
    wait(10min);
    EXPECT_TRUE(admission.wait(outer(), Side::Left));
    EXPECT_EQ(admission.lightStart(inner(), Side::Left)->why, Why::OfItsMuscle);
    wait(24h * 9);
    press(inner(), "finished"); // when what has rested is swept
    EXPECT_TRUE(admission.lightStart(outer(), Side::Left));
    wait(24h * 6);
    EXPECT_FALSE(admission.lightStart(outer(), Side::Left));
}

TEST_F(TooMuchToday, morePainAfterASessionBeginsLightlyTheNextTimeAndTakesNothingElse)
{
    const journal::Uuid session = press(outer(), "finished", true, {4, 6});
    const WallTime at = clock.wall();
    EXPECT_EQ(admission.wait(outer(), Side::Left)->kind, Wait::Kind::Lately) << "it rests as any";
    wait(24h);
    EXPECT_FALSE(admission.wait(outer(), Side::Left));
    EXPECT_EQ(admission.lightStart(outer(), Side::Left), (LightStart{Why::MorePain, at, 1}));
    EXPECT_FALSE(admission.lightStart(inner(), Side::Left));
    takeOut(session);
    EXPECT_EQ(admission.lightStart(outer(), Side::Left), (LightStart{Why::MorePain, at, 1})) << "deleted";
    EXPECT_EQ(doseOf(outer()).hold, limits.hold.min);
    takeOut(press(outer(), "finished", true, {5, 3}));
    wait(24h);
    EXPECT_TRUE(admission.lightStart(outer(), Side::Left)) << "a good one that was taken back makes nothing good";
    press(outer(), "finished", true, {5, 6});
    wait(24h);
    EXPECT_FALSE(admission.lightStart(outer(), Side::Left)) << "one more is the usual wobble";
}

} // namespace unknot::test
