// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/diarytext.h"
#include "support/journalsamples.h"
#include "support/shippedworld.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using present::DiaryText;

const WallTime now = wall(november(24), 9h);

DiaryText textOf(const std::string &file)
{
    const auto table = exchange::readDiary(file, "diary.csv").value();
    practice::DiaryPlaces places(shippedWorld());
    const auto wish = practice::guessedWish(table);
    return present::diaryText(shippedWorld().catalogue, table, wish, practice::readDiary(table, wish, places, now), now);
}

QList<present::DiaryPlaceRow> placesOf(const std::string &file)
{
    const auto table = exchange::readDiary(file, "diary.csv").value();
    practice::DiaryPlaces places(shippedWorld());
    return present::diaryPlaces(shippedWorld().catalogue, practice::readDiary(table, practice::guessedWish(table), places, now));
}

} // namespace

TEST(DiaryText, saysWhatTheRowsComeToAndWhichAreLeftOut)
{
    const DiaryText text = textOf("Date,Where,Pain,\n2026-11-20 07:30,left calf,5,\n2026-11-20,the moon,5,\n2026-11-21,throat,\"6,5\",\n");
    EXPECT_EQ(text.told,
        QStringLiteral("2 of 3 rows become notes of pain. 1 of 3 rows is left out. 1 number was made whole, a half the higher."));
    EXPECT_EQ(text.columns, (QStringList{"Date", "Where", "Pain", "Column 4"}));
    EXPECT_EQ(text.chosen, (QList<int>{0, 1, 2, -1}));
    EXPECT_TRUE(text.forms.isEmpty()) << "there is nothing to choose";
    EXPECT_EQ(text.rows.value(0), QStringLiteral("Fri 20 Nov, 07:30 · Calf, left · 5 of 10"));
    EXPECT_EQ(text.left, QStringList{"Line 3: no place on the body is known by 'the moon'."});
}

TEST(DiaryText, eachWayOfNamingAPlaceIsARowThatCanBeSaidOtherwise)
{
    const auto rows
        = placesOf("Date,Where,Pain\n2026-11-20,left calf,5\n2026-11-20,neck pain,5\n2026-11-21,neck pain,6\n2026-11-21,calf,6\n");
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].told, QStringLiteral("'left calf' is taken for: Calf, left."));
    EXPECT_EQ(rows[0].keys, QStringList{"calf:left"});
    EXPECT_FALSE(rows[0].open);
    EXPECT_TRUE(rows[1].open);
    EXPECT_TRUE(rows[1].told.endsWith(QStringLiteral(" Its 2 rows are left out."))) << rows[1].told.toStdString();
    EXPECT_EQ(rows[2].told,
        QStringLiteral("'calf' (Calf) needs a side: 'left calf' or 'right calf', or a column named side. Its row is left out."));
}

TEST(DiaryText, whatIsToBeChosenFirstIsSaid)
{
    const DiaryText text = textOf("Date,Where,Pain\n3/4/2026,throat,5\n");
    EXPECT_TRUE(text.told.startsWith(QStringLiteral("Choose how its days are written")));
    EXPECT_EQ(text.forms, (QStringList{"day/month/year", "month/day/year"}));
    EXPECT_EQ(text.form, -1);
    EXPECT_TRUE(text.rows.isEmpty());
    EXPECT_TRUE(textOf("a,b\n1,2\n").told.startsWith(QStringLiteral("Choose the column")));
}

TEST(DiaryText, eachReasonForLeavingOutARowNamesWhatStandsThere)
{
    using practice::LeftRow;
    using Why = LeftRow::Why;
    const auto said = [](Why why) { return present::leftWords(shippedWorld().catalogue, {3, why, "  left\n knee ", {"calf"}}); };
    EXPECT_EQ(said(Why::NoDay), QStringLiteral("'left knee' is no day"));
    EXPECT_EQ(said(Why::Ahead), QStringLiteral("'left knee' lies in the future"));
    EXPECT_EQ(said(Why::NotANumber), QStringLiteral("'left knee' is no number from 0 to 10"));
    EXPECT_EQ(said(Why::UnknownPlace), QStringLiteral("no place on the body is known by 'left knee'"));
    EXPECT_EQ(said(Why::NoSide),
        QStringLiteral("'left knee' (Calf) needs a side: 'left left knee' or 'right left knee', or a column named side"));
    EXPECT_EQ(said(Why::Unclear), QStringLiteral("'left knee' names more than one place or side, and it is not clear which"));
    for (const Why nothing : {Why::NoNumber, Why::NoPlace})
        EXPECT_FALSE(said(nothing).contains(QStringLiteral("knee"))) << "there is nothing to name";
}

TEST(DiaryText, eachGapSaysWhatToChooseOrToDo)
{
    using practice::DiaryGap;
    const auto told = [](DiaryGap gap) {
        practice::DiaryReading reading;
        reading.gap = gap;
        reading.gapLine = 7;
        return present::diaryText(shippedWorld().catalogue, {{"a", "b"}, {}}, {}, reading, now).told;
    };
    EXPECT_TRUE(told(DiaryGap::NoDate).contains(QStringLiteral("has the day")));
    EXPECT_TRUE(told(DiaryGap::NoPlace).contains(QStringLiteral("has the place")));
    EXPECT_TRUE(told(DiaryGap::NoNumber).contains(QStringLiteral("has the number from 0 to 10")));
    EXPECT_TRUE(told(DiaryGap::NoDays).contains(QStringLiteral("Choose another column")));
    EXPECT_TRUE(told(DiaryGap::OtherForm).startsWith(QStringLiteral("In line 7 the day and the month stand the other way round")));
}

TEST(DiaryText, ofUnknotsOwnTableNothingIsToBeChosen)
{
    practice::DiaryReading reading;
    reading.gap = practice::DiaryGap::OwnTable;
    const DiaryText text = present::diaryText(shippedWorld().catalogue, {{"day", "kind"}, {}}, {}, reading, now);
    EXPECT_TRUE(text.told.contains(QStringLiteral("export of everything (JSON)")));
    EXPECT_TRUE(text.columns.isEmpty());
}

TEST(DiaryText, ofALongNoteTheBeginningIsShown)
{
    const DiaryText text
        = textOf("Date,Where,Pain,Note\n2026-11-20 07:30,throat,5," + std::string(100, 'x') + "\n2026-11-20 08:30,throat,5,hm\n");
    EXPECT_TRUE(text.rows.value(0).endsWith(QString(60, u'x') + QStringLiteral("…"))) << text.rows.value(0).toStdString();
    EXPECT_TRUE(text.rows.value(1).endsWith(QStringLiteral(" · hm")));
}

TEST(DiaryText, ofManyRowsTheFirstAreShownAndTheOthersCounted)
{
    std::string file = "date,place,number\n";
    for (int i = 0; i < 30; ++i)
        file += "2026-11-20,nowhere" + std::to_string(i) + ",5\n";
    const DiaryText text = textOf(file);
    EXPECT_EQ(text.left.size(), 21);
    EXPECT_EQ(text.left.last(), QStringLiteral("And 10 more."));
}

} // namespace unknot::test
