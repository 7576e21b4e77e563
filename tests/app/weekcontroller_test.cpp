// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The question of once a week, to the journal and back.
#include "app/own/weekcontroller.h"

#include "historyfixture.h"
#include "support/damage.h"

namespace unknot::app
{
namespace
{

using journal::WeeklyRecord;

class WeekControllerTest : public HistoryTest
{
protected:
    WeekControllerTest() { add(days{8}, {6, 4}); }

    [[nodiscard]] std::vector<WeeklyRecord> written() const { return *keeper.reader()->weeklies(); }

    WeekController week{keeper, clock};
};

TEST_F(WeekControllerTest, isAskedAndWhatIsSaidIsSavedAndToldOnlyThen)
{
    ASSERT_TRUE(week.text().due);
    week.rate(0, 5);
    week.rate(2, 0);
    week.choose(2);
    EXPECT_TRUE(written().empty());
    EXPECT_EQ(week.text().told, QString());
    week.save();
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].pain, 5);
    EXPECT_FALSE(written()[0].enjoyment);
    EXPECT_EQ(written()[0].activity, 0);
    EXPECT_EQ(written()[0].impression, journal::Impression::ALittleBetter);
    EXPECT_EQ(written()[0].at, clock.wall());
    EXPECT_FALSE(week.text().due);
    EXPECT_EQ(week.text().told, QStringLiteral("Saved what you said of the week."));
    EXPECT_EQ(week.weeks()->rowCount(), 1);
}

TEST_F(WeekControllerTest, nothingSaidIsNotSaved)
{
    week.save();
    week.rate(0, 5);
    week.rate(0, 5);
    week.choose(3);
    week.choose(3);
    week.rate(0, 11);
    week.rate(3, 1);
    week.choose(7);
    EXPECT_FALSE(week.text().canSave) << "the same again takes it back";
    week.save();
    EXPECT_TRUE(written().empty());
}

TEST_F(WeekControllerTest, notNowKeepsItAwayForTheDay)
{
    week.rate(0, 5);
    week.putOff();
    EXPECT_FALSE(week.text().due);
    WeekController restarted(keeper, clock);
    EXPECT_FALSE(restarted.text().due) << "nor after a start of the program";
    clock.go(days{1});
    week.reload();
    EXPECT_TRUE(week.text().due);
    EXPECT_EQ(week.text().numbers.value(0), -1);
    week.rate(0, 4);
    week.save();
    ASSERT_EQ(written().size(), 1U) << "what was put off is gone";
    EXPECT_EQ(written()[0].pain, 4);
}

TEST_F(WeekControllerTest, whatWasSavedCanBeSaidOtherwise)
{
    week.rate(0, 5);
    week.save();
    week.undo();
    EXPECT_TRUE(written().empty());
    EXPECT_TRUE(week.text().due);
    EXPECT_EQ(week.text().numbers.value(0), 5) << "as it was said";
    EXPECT_EQ(week.text().told, QString());
    week.undo();
    week.rate(0, 6);
    week.save();
    EXPECT_EQ(written().at(0).pain, 6);
    week.forgetTold();
    EXPECT_EQ(week.text().told, QString());
}

TEST_F(WeekControllerTest, whatCantBeReadIsSaidAndNothingIsAsked)
{
    week.rate(0, 5);
    week.save();
    test::damage(folder / "journal.sqlite", "UPDATE weekly SET impression = 'lift'");
    clock.go(days{8});
    week.reload();
    EXPECT_TRUE(week.text().unreadable.startsWith(QStringLiteral("What you said of your weeks can't be read:")));
    EXPECT_FALSE(week.text().due);
}

TEST_F(WeekControllerTest, inAJournalThatAnotherWritesNothingIsAsked)
{
    JournalKeeper held{folder / "journal.sqlite"};
    ASSERT_TRUE(held.heldByAnother());
    EXPECT_TRUE(held.text().refusal.contains(QStringLiteral("process %1").arg(QCoreApplication::applicationPid()))) << "who has it";
    WeekController looking(held, clock);
    EXPECT_FALSE(looking.text().due) << "it can't be written";
}

} // namespace
} // namespace unknot::app
