// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/diaryreading.h"
#include "support/journalsamples.h"
#include "support/shippedworld.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using practice::DiaryGap;
using practice::DiaryReading;
using practice::DiaryWish;
using practice::LeftRow;
using testing::ElementsAre;
using testing::IsEmpty;
using Why = LeftRow::Why;

const WallTime now = wall(november(24), 9h);

exchange::DiaryTable tableOf(const std::string &text)
{
    return exchange::readDiary(text, "diary.csv").value();
}

DiaryReading read(const exchange::DiaryTable &table, const DiaryWish &wish)
{
    practice::DiaryPlaces places(shippedWorld());
    return practice::readDiary(table, wish, places, now);
}

DiaryReading read(const std::string &text)
{
    const auto table = tableOf(text);
    return read(table, practice::guessedWish(table));
}

std::vector<std::pair<int, Why>> leftOf(const DiaryReading &reading)
{
    std::vector<std::pair<int, Why>> all;
    for (const LeftRow &row : reading.left)
        all.emplace_back(row.line, row.why);
    return all;
}

} // namespace

TEST(DiaryReading, eachRowIsANoteOrLeftOutWithItsReason)
{
    const DiaryReading reading
        = read("date,place,number,note\n2026-11-20 07:30,left calf,5,after the run\nsoon,throat,5,\n2026-12-20,throat,5,\n"
               "2026-11-20,throat,,\n2026-11-20,throat,lots,\n2026-11-20,,5,\n2026-11-20,the moon,5,\n"
               "2026-11-20,calf,5,\n2026-11-20,neck left calf,5,\n");
    EXPECT_FALSE(reading.gap);
    ASSERT_EQ(reading.document.entries.size(), 1U);
    const EntryRecord &entry = reading.document.entries[0];
    EXPECT_EQ(entry.note, "after the run");
    EXPECT_THAT(entry.places, ElementsAre(EntryRecord::Place{{{"calf"}, Side::Left}, 5}));
    EXPECT_EQ(entry.about.local(), std::chrono::local_days{november(20)} + 7h + 30min);
    EXPECT_THAT(leftOf(reading),
        ElementsAre(std::pair(3, Why::NoDay), std::pair(4, Why::Ahead), std::pair(5, Why::NoNumber), std::pair(6, Why::NotANumber),
            std::pair(7, Why::NoPlace), std::pair(8, Why::UnknownPlace), std::pair(9, Why::NoSide), std::pair(10, Why::Unclear)));
    EXPECT_EQ(reading.left[6].sideless, ZoneId{"calf"});
}

TEST(DiaryReading, whatIsNotKnownIsAskedFirst)
{
    EXPECT_EQ(read("a,place,number\n2026-11-20,throat,5\n").gap, DiaryGap::NoDate);
    EXPECT_EQ(read("date,a,number\n2026-11-20,throat,5\n").gap, DiaryGap::NoPlace);
    EXPECT_EQ(read("date,place,a\n2026-11-20,throat,5\n").gap, DiaryGap::NoNumber);
    EXPECT_EQ(read("day,kind,place,number,pressed_seconds,record\n2026-11-20,entry,throat,5,,e\n").gap, DiaryGap::OwnTable);
    EXPECT_EQ(read("date,place,number\nsoon,throat,5\n").gap, DiaryGap::NoDays);
    const DiaryReading unsure = read("date,place,number\n3/4/2026,throat,5\n");
    EXPECT_EQ(unsure.gap, DiaryGap::SeveralForms);
    EXPECT_THAT(unsure.forms, ElementsAre("d/m/y", "m/d/y"));
    EXPECT_THAT(unsure.document.entries, IsEmpty());
}

// Were it left out, the others may be read with day and month the wrong way round.
TEST(DiaryReading, aDayThatIsWrittenOtherwiseStopsAll)
{
    const auto table = tableOf("date,place,number\n3/4/2026,throat,5\n13/4/2026,throat,5\n");
    const DiaryReading reading = read(table, {practice::guessedWish(table).columns, "m/d/y"});
    EXPECT_EQ(reading.gap, DiaryGap::OtherForm);
    EXPECT_EQ(reading.gapLine, 3);
    EXPECT_THAT(reading.document.entries, IsEmpty());
}

// Of one form each, no day of theirs can be taken for another.
TEST(DiaryReading, aDayThatIsPlainByItsLooksStopsNothing)
{
    const auto reading = read("date,place,number\n2026-11-20,throat,5\n21.11.2026,throat,4\n31/11,throat,3\n11/22/2026,throat,2\n");
    EXPECT_EQ(reading.gap, std::nullopt);
    EXPECT_EQ(reading.format, "m/d/y");
    EXPECT_EQ(reading.document.entries.size(), 3U);
    EXPECT_THAT(leftOf(reading), ElementsAre(std::pair(4, Why::NoDay)));
}

TEST(DiaryReading, aTimeMayHaveAColumnOfItsOwn)
{
    const auto reading = read("date;time;place;pain\n20.11.26;08:30;throat;5\n20.11.2026;;throat;4\n20.11.2026;25:00;throat;3\n");
    ASSERT_EQ(reading.document.entries.size(), 2U);
    EXPECT_EQ(reading.document.entries[0].about.local(), std::chrono::local_days{november(20)} + 8h + 30min);
    EXPECT_EQ(reading.document.entries[1].about.local(), std::chrono::local_days{november(20)} + 12h);
    EXPECT_THAT(leftOf(reading), ElementsAre(std::pair(4, Why::NoDay)));
}

TEST(DiaryReading, aSideMayHaveAColumnOfItsOwn)
{
    const DiaryReading reading = read("date,place,side,pain\n2026-11-20,calf,L,5\n2026-11-21,calf,both,4\n2026-11-22,throat,-,3\n"
                                      "2026-11-23,calf,?,3\n2026-11-24,,left,3\n");
    ASSERT_EQ(reading.document.entries.size(), 3U);
    EXPECT_EQ(reading.document.entries[0].places[0].zone, (SidedZone{{"calf"}, Side::Left}));
    EXPECT_EQ(reading.document.entries[1].places.size(), 2U);
    EXPECT_EQ(reading.document.entries[2].places[0].zone, (SidedZone{{"throat"}, Side::Middle})) << "it has none";
    EXPECT_THAT(leftOf(reading), ElementsAre(std::pair{5, Why::NoSide}, std::pair{6, Why::NoPlace}));
}

TEST(DiaryReading, daysOfBothOrdersAreToldByTheRowThatShowsIt)
{
    const auto reading = read("date,place,number\n13/4/2026,throat,5\n4/14/2026,throat,5\n");
    EXPECT_EQ(reading.gap, DiaryGap::OtherForm);
    EXPECT_EQ(reading.gapLine, 3);
}

TEST(DiaryReading, theSameRowIsTheSameNoteWheneverItIsRead)
{
    const std::string text = "date,place,number\n2026-11-20,throat,5\n2026-11-20,throat,5\n2026-11-21,throat,5\n";
    const DiaryReading reading = read(text);
    EXPECT_EQ(reading.document.entries.size(), 2U);
    EXPECT_EQ(reading.twice, 1);
    EXPECT_EQ(read(text).document, reading.document);
    EXPECT_NE(reading.document.entries[0].id, reading.document.entries[1].id);
}

TEST(DiaryReading, readByOtherColumnsItIsAnotherNote)
{
    const auto table = tableOf("date,place,number,worst\n2026-11-20,throat,5,8\n");
    DiaryWish wish = practice::guessedWish(table);
    const auto guessed = read(table, wish);
    wish.columns.number = 3;
    const auto chosen = read(table, wish);
    EXPECT_EQ(chosen.document.entries.at(0).places.at(0).nrs, 8);
    EXPECT_NE(chosen.document.entries.at(0).id, guessed.document.entries.at(0).id);
}

TEST(DiaryReading, eachOfTwoPlacesGetsTheNumber)
{
    const DiaryReading reading = read("date;place;number\n2026-11-20;left calf and right heel;6,5\n");
    EXPECT_THAT(reading.document.entries.at(0).places,
        ElementsAre(EntryRecord::Place{{{"calf"}, Side::Left}, 7}, EntryRecord::Place{{{"heel"}, Side::Right}, 7}));
    EXPECT_EQ(reading.rounded, 1);
    EXPECT_THAT(reading.places,
        ElementsAre(DiaryReading::Place{"left calf and right heel", {{{"calf"}, Side::Left}, {{"heel"}, Side::Right}}, {}, {}, 1}));
}

// "neck" is four places: only the person knows which was meant.
TEST(DiaryReading, whatThePersonSaysAPlaceIsHoldsForAllItsRows)
{
    const auto table
        = exchange::readDiary("date;place;number\n2026-11-20;my spot;6\n2026-11-21;my spot;5\n2026-11-21;left calf;5\n", "d.csv").value();
    practice::DiaryPlaces places(shippedWorld());
    const auto read = [&] { return practice::readDiary(table, practice::guessedWish(table), places, now); };
    const DiaryReading before = read();
    EXPECT_EQ(before.left.size(), 2U);
    EXPECT_THAT(before.places,
        ElementsAre(DiaryReading::Place{"my spot", {}, Why::UnknownPlace, {}, 2},
            DiaryReading::Place{"left calf", {{{"calf"}, Side::Left}}, {}, {}, 1}));
    places.tell("my spot", {{{"heel"}, Side::Right}});
    places.tell("left calf", {{{"knee-back"}, Side::Left}});
    const DiaryReading after = read();
    EXPECT_TRUE(after.left.empty());
    ASSERT_EQ(after.document.entries.size(), 3U);
    EXPECT_THAT(after.document.entries[0].places, ElementsAre(EntryRecord::Place{{{"heel"}, Side::Right}, 6}));
    EXPECT_NE(after.document.entries[2].id, before.document.entries[0].id) << "it says another thing now";
    EXPECT_EQ(after.document, read().document) << "taken in twice it is there once";
    places.tell("my spot", {});
    EXPECT_EQ(read().left.size(), 2U) << "taken back";
}

TEST(DiaryReading, anotherColumnOfDaysIsReadAnew)
{
    DiaryWish wish{{0, 1, 2, std::nullopt}, "d/m/y"};
    EXPECT_FALSE(practice::choose(wish, 0, 0, 4)) << "it is that already";
    EXPECT_FALSE(practice::choose(wish, 0, 4, 4));
    EXPECT_FALSE(practice::choose(wish, 4, 0, 4));
    EXPECT_TRUE(practice::choose(wish, 3, 3, 4));
    EXPECT_EQ(wish.format, "d/m/y");
    EXPECT_TRUE(practice::choose(wish, 3, -1, 4));
    EXPECT_TRUE(practice::choose(wish, 0, 3, 4));
    EXPECT_EQ(wish, (DiaryWish{{3, 1, 2, std::nullopt}, {}}));
}

} // namespace unknot::test
