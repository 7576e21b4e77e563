// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/diarytable.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using exchange::diaryMoment;
using exchange::diaryNumber;
using exchange::DiaryNumber;
using exchange::DiaryTable;
using testing::ElementsAre;
using testing::IsEmpty;

DiaryTable tableOf(std::string_view text)
{
    const auto read = exchange::readDiary(text, "diary.csv");
    if (!read)
        throw std::runtime_error(toString(exchange::errorOf(read.error())));
    return *read;
}

} // namespace

TEST(DiaryTable, whateverStandsBetweenTheColumns)
{
    for (const char *text : {"Date,Place,Pain\n2026-11-20,neck,5\n", "Date;Place;Pain\r\n2026-11-20;neck;5\r\n",
             "\xef\xbb\xbf"
             "Date\tPlace\tPain\n2026-11-20\tneck\t5"}) {
        const DiaryTable table = tableOf(text);
        EXPECT_THAT(table.columns, ElementsAre("Date", "Place", "Pain"));
        ASSERT_EQ(table.rows.size(), 1U);
        EXPECT_THAT(table.rows[0].cells, ElementsAre("2026-11-20", "neck", "5"));
    }
}

TEST(DiaryTable, aQuotedTextKeepsItsCommasLinesAndQuotes)
{
    const DiaryTable table = tableOf("a,b\n\"one, \"\"two\"\"\n three\",4\n,\n5,6\n");
    ASSERT_EQ(table.rows.size(), 2U) << "an empty row is none";
    EXPECT_THAT(table.rows[0].cells, ElementsAre("one, \"two\"\n three", "4"));
    EXPECT_EQ(table.rows[1].line, 5);
}

TEST(DiaryTable, aRowOfAnotherLengthIsNamedByItsLine)
{
    const auto read = exchange::readDiary("a,b\n1,2\n1,2,3\n", "diary.csv");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().line, 3);
    EXPECT_FALSE(exchange::readDiary("", "diary.csv"));
    EXPECT_FALSE(exchange::readDiary("a,b\n\"1,2\n", "diary.csv"));
}

TEST(DiaryTable, columnsAreGuessedByTheirNames)
{
    const auto columns = exchange::guessColumns({"Notes", "Pain level", "Body location", "Date and time"});
    EXPECT_EQ(columns, (exchange::DiaryColumns{3, 2, 1, 0}));
    EXPECT_EQ(exchange::guessColumns({"date", "time", "place", "pain"}), (exchange::DiaryColumns{0, 2, 3, std::nullopt, 1}));
    EXPECT_EQ(exchange::guessColumns({"date", "place", "side", "pain"}).side, 2U);
    EXPECT_EQ(exchange::guessColumns({"Datum", "Ort", "Schmerz"}), (exchange::DiaryColumns{0, 1, 2, std::nullopt}));
}

TEST(DiaryTable, aDayIsReadAsItIsWritten)
{
    using namespace std::chrono;
    const local_days day{year{2026} / 11 / 2};
    for (const char *text : {"2026-11-02", "2026/11/02", "2.11.2026", "02.11.26"})
        EXPECT_EQ(diaryMoment(text, "m/d/y"), day + hours{12}) << text;
    EXPECT_EQ(diaryMoment("2.11.2026 07:05", "d/m/y"), day + hours{7} + minutes{5});
    EXPECT_EQ(diaryMoment("11/2/2026 19:30:59", "m/d/y"), day + hours{19} + minutes{30});
    EXPECT_EQ(diaryMoment("2/11/2026", "d/m/y"), day + hours{12});
    EXPECT_EQ(diaryMoment("2026-11-02T07:05:00+01:00", "d/m/y"), day + hours{7} + minutes{5});
    for (const char *text :
        {"2026-13-02", "2026-11-31", "", "soon", "2026-11-02 25:00", "2026-11-02 x", "1969-01-01", "-026-11-02", "13/14/2026"})
        EXPECT_FALSE(diaryMoment(text, "d/m/y")) << text;
}

TEST(DiaryTable, aMonthMayHaveItsName)
{
    using namespace std::chrono;
    const local_days day{year{2026} / 11 / 3};
    for (const char *text : {"3 Nov 2026", "3. November 2026", "Nov 3, 2026", "Tue, November 3rd, 2026", "Di., 3. Nov 26", "3-Nov-2026"})
        EXPECT_EQ(diaryMoment(text, "m/d/y"), day + hours{12}) << text;
    EXPECT_EQ(diaryMoment("3 Nov 2026 18:40", "m/d/y"), day + hours{18} + minutes{40});
    EXPECT_EQ(diaryMoment("1 M\u00E4rz 2026", "m/d/y"), local_days{year{2026} / 3 / 1} + hours{12});
    for (const char *text : {"3 No 2026", "Nov 2026", "31 Nov 2026", "Nov Nov 3 2026", "about 3 Nov 2026", "2026 Nov 3", "3 Nov"})
        EXPECT_FALSE(diaryMoment(text, "m/d/y")) << text;
}

// The 3rd of April or the 4th of March: nobody but the person knows.
TEST(DiaryTable, theOrderOfDayAndMonthIsGuessedFromAllTheDaysThatAreDays)
{
    const auto orders = [](const std::string &rows) { return exchange::dayOrders(tableOf("d,n\n" + rows), 0); };
    EXPECT_THAT(orders("3/4/2026,5\n").forms, ElementsAre("d/m/y", "m/d/y"));
    EXPECT_EQ(orders("2026-11-02,5\n3/4/2026,5\n").differLine, 3);
    EXPECT_THAT(orders("3/4/2026,5\n13/4/2026,5\nsoon,5\n").forms, ElementsAre("d/m/y"));
    EXPECT_EQ(orders("2026-11-02,5\n3.4.2026,5\nsoon,5\n").differLine, 0) << "each tells by its looks";
    EXPECT_EQ(orders("5/5/2026,5\n").differLine, 0);
    EXPECT_FALSE(orders("soon,5\n").areDays);
    const auto both = orders("13/4/2026,5\n4/14/2026,5\n4/15/2026,5\n");
    EXPECT_THAT(both.forms, IsEmpty());
    EXPECT_EQ(both.conflictLine, 3);
}

TEST(DiaryTable, aNumberIsFromNoneToTen)
{
    for (const char *text : {"7", " 7 ", "7/10", "7 / 10", "7.0", "7,0"})
        EXPECT_EQ(diaryNumber(text), (DiaryNumber{7})) << text;
    for (const char *text : {"", "11", "-1", "seven", "7/5", "7,", "7.x", "10.5", "7 8"})
        EXPECT_FALSE(diaryNumber(text)) << text;
}

TEST(DiaryTable, whatStandsBetweenTwoNumbersIsTheNearest)
{
    EXPECT_EQ(diaryNumber("6,5"), (DiaryNumber{7, true}));
    EXPECT_EQ(diaryNumber("6.49/10"), (DiaryNumber{6, true}));
    EXPECT_EQ(diaryNumber("9.9"), (DiaryNumber{10, true}));
    const DiaryTable table = tableOf("Datum;Ort;Schmerz\n2026-11-20;Nacken;6,5\n");
    EXPECT_EQ(diaryNumber(table.rows.at(0).cells.at(2)), (DiaryNumber{7, true}));
}

} // namespace unknot::test
