// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ownroutines.h"

#include "practice/packshelf.h"
#include "practice/plantoday.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace unknot::test
{

namespace
{

using catalogue::RoutineSide;
using catalogue::RoutineStep;
using practice::OwnRoutines;
using practice::Points;

const PointId calf{"gastrocnemius-inner-belly"}, foot{"abductor-hallucis-inner-edge"}, neck{"levator-scapulae-neck-angle"};
const Points legs{{calf, Side::Left, {}}, {calf, Side::Right, {4, Seconds{20}, 0}}, {foot, Side::Left, {}}, {foot, Side::Right, {}}};

struct OwnRoutinesTest : testing::Test {
    [[nodiscard]] std::string names() const
    {
        std::string all;
        const OwnRoutines again(folder.path()); // as another start reads them
        for (const auto &routine : again.list())
            all += routine.name + '|';
        return all;
    }
    [[nodiscard]] std::filesystem::path file() const { return folder / std::string(OwnRoutines::fileName); }

    const TempFolder folder;
    OwnRoutines own{folder.path()};
};

} // namespace

TEST_F(OwnRoutinesTest, areNoneWhereNoneWasKept)
{
    EXPECT_TRUE(own.list().empty());
    EXPECT_TRUE(own.errors().empty());
    EXPECT_FALSE(own.canTakeBack());
    EXPECT_TRUE(folder.contents().empty());
}

TEST_F(OwnRoutinesTest, oneThatIsKeptIsThereAtTheNextStart)
{
    const auto id = own.keep("  Legs \n", legs);
    ASSERT_TRUE(id);
    const OwnRoutines again(folder.path());
    EXPECT_TRUE(again.errors().empty());
    ASSERT_NE(again.find(*id), nullptr);
    EXPECT_EQ(*again.find(*id), *own.find(*id));
    EXPECT_EQ(again.named("Legs"), again.find(*id));
    EXPECT_THAT(again.find(*id)->steps,
        testing::ElementsAre(RoutineStep{calf, RoutineSide::Left, 0, Seconds{0}, 0},
            RoutineStep{calf, RoutineSide::Right, 4, Seconds{20}, 0}, RoutineStep{foot, RoutineSide::Both, 0, Seconds{0}, 0}));
}

TEST_F(OwnRoutinesTest, theSameNameTakesOnOtherPointsAndKeepsItsId)
{
    const auto id = own.keep("Legs", legs), other = own.keep("Neck", {{neck, Side::Left, {}}});
    ASSERT_TRUE(id && other);
    EXPECT_NE(*id, *other);
    EXPECT_EQ(own.keep("Legs", {{foot, Side::Left, {}}}).value(), *id);
    EXPECT_EQ(names(), "Legs|Neck|");
    EXPECT_EQ(own.find(*id)->steps.size(), 1U);
}

TEST_F(OwnRoutinesTest, refusesWhatIsNoNameOrHasNoPointAndWritesNothing)
{
    const std::string longest(OwnRoutines::longestName, 'x'), umlauts = [] {
        std::string text;
        for (std::size_t i = 0; i < OwnRoutines::longestName; ++i)
            text += "\u00fc";
        return text;
    }();
    for (const std::string &name : {std::string(), std::string(" \t\n"), longest + "x"})
        EXPECT_EQ(own.keep(name, legs).error().kind, Error::Kind::Invalid) << name;
    EXPECT_EQ(own.keep("Legs", {}).error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(folder.contents().empty());
    EXPECT_TRUE(own.keep(longest, legs));
    EXPECT_TRUE(own.keep(umlauts, legs)) << "characters are counted, not bytes";
}

TEST_F(OwnRoutinesTest, anotherNameStaysTheSameRoutine)
{
    const auto id = own.keep("Legs", legs);
    ASSERT_TRUE(own.keep("Neck", {{neck, Side::Left, {}}}));
    EXPECT_TRUE(own.rename(*id, " Evening "));
    EXPECT_EQ(names(), "Evening|Neck|");
    EXPECT_EQ(own.find(*id)->name, "Evening");
    EXPECT_EQ(own.rename(*id, "Neck").error().kind, Error::Kind::Invalid) << "another one has it";
    EXPECT_EQ(own.rename(*id, " ").error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(own.rename(*id, "Evening"));
    EXPECT_EQ(names(), "Evening|Neck|");
}

TEST_F(OwnRoutinesTest, everyChangeCanBeTakenBackToTheFirst)
{
    const auto id = own.keep("Legs", legs);
    ASSERT_TRUE(own.keep("Legs", {{foot, Side::Left, {}}}));
    ASSERT_TRUE(own.rename(*id, "Feet"));
    ASSERT_TRUE(own.remove(*id));
    EXPECT_EQ(names(), "");
    ASSERT_TRUE(own.takeBack());
    EXPECT_EQ(names(), "Feet|");
    ASSERT_TRUE(own.takeBack());
    ASSERT_TRUE(own.takeBack());
    EXPECT_EQ(OwnRoutines(folder.path()).find(*id)->steps.size(), 3U);
    ASSERT_TRUE(own.takeBack());
    EXPECT_EQ(names(), "");
    EXPECT_FALSE(own.canTakeBack());
    EXPECT_TRUE(own.takeBack()) << "nothing to take back is no fault";
}

TEST_F(OwnRoutinesTest, whatCanNotBeWrittenIsNotKeptAndSaysSo)
{
    ASSERT_TRUE(own.keep("Legs", legs));
    std::filesystem::remove(file());
    std::filesystem::create_directory(file()); // not even root writes over a folder
    EXPECT_FALSE(own.keep("Neck", {{neck, Side::Left, {}}}));
    EXPECT_FALSE(own.remove(own.list().front().id));
    EXPECT_FALSE(own.takeBack());
    EXPECT_EQ(own.list().size(), 1U);
    EXPECT_EQ(own.list().front().name, "Legs");
}

// Nothing that a person kept is lost by what one byte of it has become.
TEST_F(OwnRoutinesTest, whatCanNotBeReadIsSetAsideBeforeAnythingIsWritten)
{
    ASSERT_TRUE(own.keep("Legs", legs));
    ASSERT_TRUE(own.keep("Neck", {{neck, Side::Left, {}}}));
    std::string text = TempFolder::bytes(file());
    text.replace(text.find("\"both\""), 6, "\"BOTH\"");
    TempFolder::write(file(), text);
    OwnRoutines damaged(folder.path());
    ASSERT_EQ(damaged.errors().size(), 1U);
    EXPECT_GT(damaged.errors().front().line, 0);
    EXPECT_EQ(damaged.list().size(), 1U) << "the other one is there";
    EXPECT_EQ(TempFolder::bytes(file()), text) << "reading changes nothing";
    ASSERT_TRUE(damaged.keep("Feet", {{foot, Side::Left, {}}}));
    EXPECT_EQ(TempFolder::bytes(folder / std::string(OwnRoutines::unreadName)), text);
    EXPECT_EQ(names(), "Neck|Feet|");
    TempFolder::write(file(), "no JSON at all");
    OwnRoutines none(folder.path());
    EXPECT_TRUE(none.list().empty());
    ASSERT_TRUE(none.keep("Legs", legs));
    EXPECT_EQ(TempFolder::bytes(folder / "routines-unread-2.json"), "no JSON at all") << "what was set aside before stays";
    EXPECT_EQ(TempFolder::bytes(folder / std::string(OwnRoutines::unreadName)), text);
}

TEST_F(OwnRoutinesTest, haveAnEnd)
{
    for (std::size_t i = 0; i < OwnRoutines::most; ++i)
        ASSERT_TRUE(own.keep("Routine " + std::to_string(i), legs));
    EXPECT_EQ(own.keep("One more", legs).error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(own.keep("Routine 7", legs)) << "in the place of one";
}

// What is kept comes back as it was put together.
RC_GTEST_FIXTURE_PROP(OwnRoutinesTest, keepEveryPointOnItsSideInItsOrder, ())
{
    const auto &all = shippedWorld().catalogue.all().points;
    Points points;
    for (int left = *rc::gen::inRange(1, 9); left > 0; --left) {
        const auto &point = all[*rc::gen::inRange<std::size_t>(0, 4)];
        points = practice::with(points,
            {point.id, *rc::gen::element(Side::Left, Side::Right),
                {*rc::gen::inRange(0, 2), Seconds{*rc::gen::inRange(0, 2)}, *rc::gen::inRange(0, 2)}});
    }
    catalogue::Routine routine;
    routine.steps = practice::stepsOf(points);
    RC_ASSERT(practice::same(practice::wantedOf(routine, {}), points));
    // For others each point stands once, and never with more than was asked for on a side.
    const auto given = practice::forOthers(shippedWorld().catalogue, routine);
    for (const session::Wanted &one : practice::wantedOf(given, {})) {
        const auto at = practice::placeOf(points, one.point, one.side);
        RC_ASSERT(at.has_value());
        const auto &asked = points[*at].lighter;
        RC_ASSERT(asked.reps == 0 || one.lighter.reps <= asked.reps);
    }
}

// A stranger's program takes it in, by the checks that hold for every pack.
TEST_F(OwnRoutinesTest, givenAwayTheyAreAPackThatPassesEveryCheck)
{
    const std::filesystem::path resources = UNKNOT_SOURCE_DIR "/data";
    const auto id
        = own.keep("Legs \u00fc \"quoted\"", {{calf, Side::Left, {1, Seconds{3}, 9}}, {{"gone"}, Side::Left, {}}, {neck, Side::Right, {}}});
    auto given = practice::forOthers(shippedWorld().catalogue, *own.find(*id));
    ASSERT_EQ(given.steps.size(), 2U) << "a point that nobody has is left out";
    given.purpose = given.forWhom = given.notFor = "Said.";
    const catalogue::PackInfo info{id->value, given.name, "Ada", "1", "2026-11-30", "For tests.", "CC-BY-4.0"};
    const TempFolder elsewhere, data;
    const auto written = practice::giveAway(given, info, elsewhere.path());
    ASSERT_TRUE(written);
    practice::PackShelf shelf(shippedWorld(), resources, data.path());
    const auto looked = shelf.look(*written);
    ASSERT_TRUE(looked);
    EXPECT_TRUE(looked->errors.empty()) << toString(looked->errors.front());
    ASSERT_EQ(looked->changes.size(), 1U);
    EXPECT_EQ(looked->changes.front().label, given.name);
    EXPECT_TRUE(shelf.mayTakeIn());
    ASSERT_TRUE(practice::giveAway(given, info, elsewhere.path())) << "again, in the place of the older one";
}

TEST_F(OwnRoutinesTest, noMoreIsGivenAwayThanASessionHolds)
{
    catalogue::Routine routine;
    for (const auto &point : shippedWorld().catalogue.all().points)
        routine.steps.push_back({point.id, RoutineSide::Both, 0, Seconds{0}, 0});
    const auto given = practice::forOthers(shippedWorld().catalogue, routine);
    EXPECT_EQ(2 * int(given.steps.size()), shippedWorld().catalogue.limits().points.max);
    for (const auto &step : given.steps)
        EXPECT_TRUE(shippedWorld().catalogue.point(step.point)->defaultOn);
}

} // namespace unknot::test
