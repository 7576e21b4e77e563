// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/healthsheet.h"

#include "support/fixedclock.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::practice
{
namespace
{

using namespace std::chrono_literals;

// Before a session, with the shipped statements.
class HealthSheetTest : public testing::Test
{
protected:
    HealthSheetTest() { sheet.read(); }

    [[nodiscard]] const HealthProfile &answers() const { return sheet.answers(); }
    void sayYes(const char *gate) { sheet.keep(sheet.answers().setHolds({gate}, true)); }

    const test::TempFolder folder;
    test::FixedClock clock{{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h, 60min, {}}};
    JournalQueue queue{folder / "journal.sqlite", {}};
    int told = 0;
    HealthSheet sheet{test::shippedWorld().catalogue, clock, queue, [this] { ++told; }};
};

TEST_F(HealthSheetTest, whatIsAskedAndNotTrueIsKeptAsANo)
{
    sheet.ask({{"G4"}, {"G8"}, {"G11-veins"}});
    sayYes("G8");
    bool written = false;
    sheet.sayNoToTheRest([&](bool saved) { written = saved; });
    EXPECT_TRUE(written);
    HealthSheet again(test::shippedWorld().catalogue, clock, queue, {});
    again.read();
    EXPECT_EQ(again.answers().saidNo({"G4"}), clock.wall());
    EXPECT_NE(again.answers().answer({"G8"}), nullptr);
    EXPECT_EQ(again.answers().saidNo({"G8"}), std::nullopt);
    EXPECT_TRUE(again.answers().isOpen({"G7"}));
}

TEST_F(HealthSheetTest, aGroupIsUnfoldedByAYesAndTakenBackWithAllOfIt)
{
    sheet.ask({{"G8"}, {"G22"}, {"G4"}});
    sheet.pressGroup("bones-joints");
    EXPECT_TRUE(sheet.undecided());
    sayYes("G8");
    EXPECT_FALSE(sheet.undecided());
    EXPECT_TRUE(sheet.anyAskedHolds());
    sheet.pressGroup("bones-joints");
    EXPECT_FALSE(sheet.undecided());
    EXPECT_EQ(answers().answer({"G8"}), nullptr);
    sheet.pressGroup("blood");
    EXPECT_NE(answers().answer({"G4"}), nullptr) << "the only one of its line";
}

TEST_F(HealthSheetTest, askedAnewNothingIsUnfolded)
{
    sheet.ask({{"G8"}, {"G22"}});
    sheet.pressGroup("bones-joints");
    sheet.ask({{"G8"}, {"G22"}});
    EXPECT_FALSE(sheet.undecided());
}

TEST_F(HealthSheetTest, ofAGroupAtAQuietMomentWhatIsNotTickedIsANo)
{
    sheet.lookInto("pregnancy");
    EXPECT_TRUE(sheet.lookedInto().contains("pregnancy"));
    sheet.sayNo("pregnancy");
    EXPECT_FALSE(sheet.lookedInto().contains("pregnancy"));
    EXPECT_FALSE(answers().isOpen({"G7"}));
    EXPECT_TRUE(answers().isOpen({"G8"}));
}

TEST_F(HealthSheetTest, tellsOfEachChangeOnce)
{
    told = 0;
    sayYes("G8");
    EXPECT_EQ(told, 1);
    sheet.keep(sheet.answers().setCleared({"G4"}, true));
    EXPECT_EQ(told, 1) << "it does not hold, so nothing was changed";
    sheet.startDay();
    EXPECT_EQ(told, 1) << "it is the same day";
    clock.advance(24h);
    sheet.startDay();
    EXPECT_EQ(told, 2);
}

TEST_F(HealthSheetTest, aPlaceNamedTwiceCountsOnce)
{
    const SidedZone neck{{"neck-base"}, Side::Left};
    sayYes("G8");
    sheet.keep(sheet.answers().addZones({"G8"}, {neck, neck}));
    sheet.keep(sheet.answers().addZones({"G8"}, {neck}));
    EXPECT_EQ(answers().answer({"G8"})->zones, std::vector{neck});
    sheet.keep(sheet.answers().removeZone({"G8"}, "neck-base:right"));
    EXPECT_EQ(answers().answer({"G8"})->zones, std::vector{neck});
    sheet.keep(sheet.answers().removeZone({"G8"}, "neck-base:left"));
    EXPECT_TRUE(answers().answer({"G8"})->zones.empty());
    EXPECT_FALSE(sheet.answers().addZones({"G4"}, {neck})) << "it does not hold";
}

} // namespace
} // namespace unknot::practice
