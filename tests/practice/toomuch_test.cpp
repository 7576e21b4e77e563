// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A point that the person ended because it was too much has ended for that day, and is begun lightly the next
// time. The same muscle stood first again minutes later, at full strength, without a word.
#include "persontoday.h"
#include "practice/offers.h"

#include <algorithm>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;
using practice::TooMuch;
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
    journal::Uuid press(const catalogue::Point &point, const char *end, bool held = true)
    {
        journal::SessionRecord session;
        session.id = journal::newUuid();
        session.started = clock.wall();
        session.points.resize(1);
        session.points[0].id = journal::newUuid();
        session.points[0].point = point.id.value;
        session.points[0].muscle = point.muscle.value;
        write([=](journal::JournalStore &store) { return store.beginSession(session); });
        journal::HoldRecord hold;
        hold.id = journal::newUuid();
        hold.planned = 30s;
        hold.began = clock.wall();
        if (held)
            write([=](journal::JournalStore &store) { return store.beginHold(session.points[0].id, hold); });
        write([=](journal::JournalStore &store) { return store.endPoint(session.points[0].id, end); });
        write([=, now = clock.wall()](
                  journal::JournalStore &store) { return store.endSession(session.id, journal::SessionState::Completed, now); });
        return session.id;
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
            [this](const catalogue::Point &point, Side side) { return admission.tooMuch(point, side); });
    }

    const catalogue::Limits &limits = shippedWorld().catalogue.limits();
    const safety::Wishes usual = safety::usual(limits);
};

} // namespace

TEST_F(TooMuchToday, endsThePointForTheDay)
{
    for (const bool held : {true, false}) {
        const catalogue::Point &point = held ? outer() : pointNamed("teres-minor-outer-edge");
        press(point, "too-much", held);
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

TEST_F(TooMuchToday, isToldByTheHoldWhereThePointHasNoEnd)
{
    press(outer(), "", true);
    const auto session = queue.reader()->summaries()->front().id;
    const auto hold = queue.reader()->session(session)->points.front().holds.front().id;
    write([=](journal::JournalStore &store) { return store.endHold(hold, 8s, "too-much"); });
    EXPECT_EQ(admission.wait(outer(), Side::Left), (Wait{Wait::Kind::TooMuch, {}, clock.wall()}));
}

TEST_F(TooMuchToday, theNextTimeBeginsLightlyAndAGoodOneEndsThat)
{
    const safety::Dose full = doseOf(outer());
    press(outer(), "too-much");
    const WallTime at = clock.wall();
    wait(24h);
    EXPECT_EQ(admission.tooMuch(outer(), Side::Left), (TooMuch{at, 1, false}));
    const safety::Dose light = doseOf(outer());
    EXPECT_EQ(light.pressure, limits.pressure.min);
    EXPECT_EQ(light.hold, limits.hold.min);
    EXPECT_LT(light.pressure, full.pressure);
    EXPECT_LT(light.hold, full.hold);
    EXPECT_EQ(admission.plan({{outer().id, Side::Left}}, usual).plan.points.front().lighter, session::Lighter{})
        << "nobody asked for it: the next plan is made by what holds then";
    press(outer(), "finished");
    wait(24h);
    EXPECT_FALSE(admission.tooMuch(outer(), Side::Left));
    EXPECT_EQ(doseOf(outer()), full);
}

TEST_F(TooMuchToday, neverAsksForMoreThanWasWished)
{
    press(outer(), "too-much");
    wait(24h);
    const auto planned = admission.plan({{outer().id, Side::Left, {3, 20s, 1}}}, usual).plan.points;
    ASSERT_EQ(planned.size(), 1U);
    EXPECT_EQ(planned[0].dose.reps, 1);
    EXPECT_EQ(planned[0].lighter, (session::Lighter{3, 20s, 1}));
}

TEST_F(TooMuchToday, isForgottenWhenTheSpotHasLongSettled)
{
    press(outer(), "too-much");
    wait(practice::DoseLedger::remembers + 1h);
    EXPECT_FALSE(admission.tooMuch(outer(), Side::Left));
}

TEST_F(TooMuchToday, otherSpotsOfThatMuscleAreBegunLightlyThatDay)
{
    press(outer(), "too-much");
    wait(10min);
    EXPECT_EQ(admission.tooMuch(inner(), Side::Left)->elsewhere, true);
    EXPECT_EQ(doseOf(inner()).pressure, limits.pressure.min);
    EXPECT_FALSE(admission.tooMuch(inner(), Side::Right));
    EXPECT_FALSE(admission.tooMuch(pointNamed("teres-minor-outer-edge"), Side::Left));
    wait(24h);
    EXPECT_FALSE(admission.tooMuch(inner(), Side::Left));
}

TEST_F(TooMuchToday, thatMuscleIsNotTheFirstSuggestionForTheRestOfTheDay)
{
    const auto before = offers();
    const catalogue::Point &point = pointNamed(before.front().pressable()->point.value.c_str());
    press(point, "too-much");
    wait(10min);
    const auto after = offers();
    EXPECT_NE(after.front().candidate.muscle, point.muscle);
    const auto again = std::find_if(after.begin(), after.end(), [&](const auto &one) { return one.candidate.muscle == point.muscle; });
    ASSERT_NE(again, after.end()) << "it is there, and says why";
    EXPECT_TRUE(again->tooMuch || again->blocked());
    for (auto later = again + 1; later != after.end(); ++later)
        EXPECT_TRUE(later->blocked()) << "all that may be pressed stands before it";
    wait(24h);
    EXPECT_EQ(offers().front().candidate.muscle, before.front().candidate.muscle);
}

// What is told of a session later makes nothing easier that follows from it, as long as the session is there.
TEST_F(TooMuchToday, staysWhenAnotherSessionIsTakenOut)
{
    press(outer(), "too-much");
    wait(24h);
    const journal::Uuid good = press(outer(), "finished");
    write([=, now = clock.wall()](journal::JournalStore &store) { return store.remove(good, now); });
    EXPECT_TRUE(admission.tooMuch(outer(), Side::Left));
}

} // namespace unknot::test
