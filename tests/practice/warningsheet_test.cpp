// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/warningsheet.h"

#include <gmock/gmock.h>

namespace unknot::practice
{
namespace
{

using catalogue::Urgency;
using testing::ElementsAre;
using testing::IsEmpty;

// A line of two signs, one of one, and one that can't wait.
class WarningSheetTest : public testing::Test
{
protected:
    void SetUp() override { lay({}); }
    void lay(std::vector<const catalogue::Question *> yes, std::optional<Error> unreadable = {})
    {
        sheet.lay(
            {{{&weeks, {&band, &night}}, {nullptr, {&calf}}, {&chest, {&pain}}}, std::move(yes), {}, {}, std::move(unreadable)}, false);
    }
    [[nodiscard]] std::vector<std::string> isTrue() const
    {
        std::vector<std::string> ids;
        for (const catalogue::Question *question : sheet.whatIsTrue())
            ids.push_back(question->id.value);
        return ids;
    }

    const catalogue::WarningLine weeks{{"weeks"}, "Slow signs", "Burning; pain at night.", false};
    const catalogue::WarningLine chest{{"chest"}, "Chest", "Pain.", true};
    const catalogue::Question band{{"band"}, "A band?", "R1", Urgency::Soon, {}}, night{{"night"}, "At night?", "R1", Urgency::Soon, {}},
        calf{{"calf"}, "A swollen calf?", "R2", Urgency::SameDay, {}}, pain{{"pain"}, "Chest pain?", "R3", Urgency::Emergency, {}};
    WarningSheet sheet;
};

TEST_F(WarningSheetTest, whoHasNoneOfItReadsItOnce)
{
    EXPECT_TRUE(sheet.read());
    EXPECT_EQ(sheet.advised(), nullptr);
    EXPECT_TRUE(sheet.leave());
}

TEST_F(WarningSheetTest, aLineOfSeveralSignsAsksWhichAndOneOfOneIsIt)
{
    sheet.pressLine("weeks");
    EXPECT_TRUE(sheet.undecided());
    EXPECT_FALSE(sheet.read());
    sheet.press({"night"});
    EXPECT_FALSE(sheet.undecided());
    sheet.pressLine("calf");
    EXPECT_THAT(isTrue(), ElementsAre("calf", "night")) << "what can wait least first";
    sheet.pressLine("calf");
    sheet.pressLine("weeks");
    EXPECT_THAT(isTrue(), IsEmpty()) << "none of these after all";
    EXPECT_TRUE(sheet.read());
}

TEST_F(WarningSheetTest, theRestIsReadAfterAYesUnlessItCantWait)
{
    sheet.pressLine("weeks");
    sheet.press({"band"});
    EXPECT_EQ(sheet.advised(), nullptr);
    sheet.pressLine("chest");
    EXPECT_EQ(sheet.advised(), &pain) << "no page is read to its end first";
    EXPECT_THAT(isTrue(), ElementsAre("pain", "band"));
}

TEST_F(WarningSheetTest, isNotLeftBeforeItsAdviceWasShown)
{
    sheet.pressLine("calf");
    EXPECT_FALSE(sheet.leave());
    EXPECT_EQ(sheet.advised(), &calf);
    EXPECT_TRUE(sheet.leave());
}

TEST_F(WarningSheetTest, clearedTheNextOfWhatIsTrueIsAdvisedAboutAndThenTheLinesAreRead)
{
    sheet.pressLine("calf");
    sheet.pressLine("weeks");
    sheet.press({"band"});
    EXPECT_FALSE(sheet.read());
    sheet.clear();
    EXPECT_EQ(sheet.advised(), &band);
    sheet.clear();
    EXPECT_EQ(sheet.advised(), nullptr);
    ASSERT_EQ(sheet.lines().size(), 2U);
    EXPECT_THAT(sheet.lines().front().open.questions, ElementsAre(&night));
}

// "I am calling for help" was undone by None, two clicks later.
TEST_F(WarningSheetTest, aYesStandsAfterItsAdviceUntilItIsWithdrawn)
{
    sheet.pressLine("chest");
    sheet.lookAgain();
    EXPECT_TRUE(sheet.stands());
    EXPECT_EQ(sheet.advised(), nullptr);
    EXPECT_THAT(isTrue(), ElementsAre("pain"));
    sheet.pressLine("chest");
    sheet.press({"pain"});
    sheet.withdraw("calf");
    EXPECT_THAT(isTrue(), ElementsAre("pain")) << "not by the way";
    EXPECT_FALSE(sheet.leave()) << "what to do is heard again";
    EXPECT_EQ(sheet.advised(), &pain);
    sheet.lookAgain();
    sheet.withdraw("chest");
    EXPECT_FALSE(sheet.stands());
    EXPECT_FALSE(sheet.anyTrue() || sheet.undecided());
    EXPECT_EQ(sheet.lines().size(), 3U) << "it is read again with the rest";
    EXPECT_TRUE(sheet.read());
}

TEST_F(WarningSheetTest, eachYesIsWithdrawnByItself)
{
    sheet.pressLine("calf");
    sheet.pressLine("chest");
    sheet.lookAgain();
    sheet.withdraw("chest");
    EXPECT_TRUE(sheet.stands());
    EXPECT_THAT(isTrue(), ElementsAre("calf"));
    EXPECT_FALSE(sheet.read()) << "else it could be read past";
    EXPECT_EQ(sheet.advised(), &calf);
}

TEST_F(WarningSheetTest, aLineOfWhichNobodySaidWhatStandsToo)
{
    sheet.pressLine("weeks");
    EXPECT_FALSE(sheet.leave());
    sheet.lookAgain();
    EXPECT_TRUE(sheet.stands() && sheet.undecided());
    sheet.withdraw("weeks");
    EXPECT_FALSE(sheet.stands() || sheet.undecided());
}

TEST_F(WarningSheetTest, whatWasTrueEarlierThatDayIsAdvisedAboutAtOnce)
{
    lay({&band, &calf});
    EXPECT_EQ(sheet.advised(), &calf);
    EXPECT_TRUE(sheet.isTrue(band));
}

TEST_F(WarningSheetTest, nothingUnknownIsPressed)
{
    sheet.pressLine("no such line");
    sheet.press({"no such question"});
    sheet.clear();
    EXPECT_TRUE(sheet.read());
    EXPECT_EQ(sheet.lines().size(), 3U);
}

} // namespace
} // namespace unknot::practice
