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
    const auto table = value(exchange::readDiary(file, "diary.csv"));
    practice::DiaryPlaces places(shippedWorld());
    const auto wish = practice::guessedWish(table);
    return present::diaryText(shippedWorld().catalogue, table, wish, practice::readDiary(table, wish, places, now), now);
}

QList<present::DiaryPlaceRow> placesOf(const std::string &file)
{
    const auto table = value(exchange::readDiary(file, "diary.csv"));
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
    EXPECT_EQ(rows[2].told, QStringLiteral("'calf' (Calf) needs a side: left or right. Its row is left out."));
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
