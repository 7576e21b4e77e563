// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include "exchangesamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::SizeIs;

// UTF-16 without what lies past U+FFFF, as the table is for a reader of its own.
std::u16string unitsOf(const std::string &bytes)
{
    std::u16string units;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        units += static_cast<char16_t>(static_cast<unsigned char>(bytes[i]) | static_cast<unsigned char>(bytes[i + 1]) << 8);
    return units;
}

using Table = std::vector<std::vector<std::u16string>>;

// As RFC 4180 has it, with tabs for commas.
Table cellsOf(const std::u16string &text)
{
    Table table{{u""}};
    bool isQuoted = false;
    for (std::size_t i = 1; i < text.size(); ++i) { // after the mark
        const char16_t c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            table.back().back() += text[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == u'\t')
            table.back().emplace_back();
        else if (!isQuoted && c == u'\r' && text[i + 1] == u'\n')
            table.push_back({u""}), ++i;
        else
            table.back().back() += c;
    }
    table.pop_back(); // after the last line's end
    return table;
}

Table tableOf(const JournalReader &journal)
{
    return cellsOf(unitsOf(csvOf(journal)));
}

// The first of that kind.
std::vector<std::u16string> rowOf(const Table &table, const std::u16string &kind)
{
    for (const auto &row : table) {
        if (row.at(3) == kind)
            return row;
    }
    throw std::runtime_error("no such row");
}

std::u16string noteOf(const std::string &note)
{
    JournalStore store = memoryStore();
    EntryRecord entry = painTold("e", wall(november(21), 8h));
    entry.places.resize(1);
    entry.note = note;
    value(store.addEntry(entry));
    return tableOf(store).at(1).at(11);
}

} // namespace

TEST(Csv, isUtf16WithItsMarkAndTabs)
{
    const std::string bytes = csvOf(memoryStore());
    EXPECT_EQ(bytes.substr(0, 2), "\xff\xfe");
    EXPECT_EQ(unitsOf(bytes).substr(1),
        u"day\ttime\toffset\tkind\tplace\tzone\tside\tnumber\tfeels\tpressed\tpressed_seconds\tnote\trecord\trating\r\n");
}

TEST(Csv, hasARowForEachRating)
{
    const Table table = tableOf(sampleStore());
    ASSERT_THAT(table, SizeIs(1 + 2 + 3 + 2 + 2 + 3));
    for (const auto &row : table)
        EXPECT_THAT(row, SizeIs(14));
    EXPECT_THAT(table[1],
        ElementsAre(u"2026-11-21", u"08:00:00", u"UTC+01:00", u"entry", u"low-back (left)", u"low-back", u"left", u"0", u"2 words", u"",
            u"", u"after the drive", u"e", u""));
    EXPECT_THAT(rowOf(table, u"before"),
        ElementsAre(u"2026-11-22", u"18:42:00", u"UTC+01:00", u"before", u"shoulder-top (left); forehead (middle)",
            u"shoulder-top forehead", u"left middle", u"6", u"", u"Top of the shoulder, front edge", u"30", u"better \u00e4fter", u"s",
            u"s-b"));
}

TEST(Csv, aNumberThatWasNotSaidIsEmpty)
{
    const Table table = tableOf(sampleStore());
    const auto row = rowOf(table, u"after-on-movement");
    EXPECT_EQ(row[7], u"");
    EXPECT_EQ(row[2], u"UTC+00:00") << "there and then";
    EXPECT_EQ(rowOf(table, u"week-enjoyment")[7], u"");
}

TEST(Csv, aNumberOfADayIsOfNoTimeAndNamesItsTags)
{
    const Table table = tableOf(sampleStore());
    EXPECT_THAT(rowOf(table, u"sleep"),
        ElementsAre(u"2026-11-22", u"", u"", u"sleep", u"", u"", u"", u"3", u"", u"", u"", u"long drive; new chair", u"", u""));
    EXPECT_EQ(rowOf(table, u"stress")[0], u"2026-11-23");
}

TEST(Csv, aDayOfTagsAloneAndAWeekThatWasPutOffHaveNoNumber)
{
    JournalStore store = memoryStore();
    value(store.addTag({"t", "long drive", wall(november(20), 8h)}));
    value(store.setDay(dayTold(wall(november(22), 8h), {}, {}, {"t"})));
    value(store.setWeekly({"w", wall(november(22), 9h)}));
    const Table table = tableOf(store);
    ASSERT_THAT(table, SizeIs(2));
    EXPECT_EQ(table[1][3], u"day");
    EXPECT_EQ(table[1][7], u"");
    EXPECT_EQ(table[1][11], u"long drive");
}

TEST(Csv, aWeekIsThreeNumbers)
{
    const Table table = tableOf(sampleStore());
    EXPECT_THAT(rowOf(table, u"week-pain"),
        ElementsAre(u"2026-11-22", u"18:42:00", u"UTC+01:00", u"week-pain", u"", u"", u"", u"5", u"", u"", u"", u"", u"w", u""));
    EXPECT_EQ(rowOf(table, u"week-activity")[7], u"0");
}

TEST(Csv, aSessionThatNobodyRatedIsThereWithoutANumber)
{
    JournalStore store = memoryStore();
    SessionRecord session = finished("s", wall(november(22), 18h));
    session.ratings.clear();
    play(store, session);
    const Table table = tableOf(store);
    ASSERT_THAT(table, SizeIs(2));
    EXPECT_EQ(table[1][3], u"session");
    EXPECT_EQ(table[1][7], u"");
    EXPECT_EQ(table[1][10], u"30");
}

TEST(Csv, noCellIsAFormula)
{
    EXPECT_EQ(noteOf("=1+1"), u"'=1+1");
    EXPECT_EQ(noteOf("+49 30"), u"'+49 30");
    EXPECT_EQ(noteOf("-2 since yesterday"), u"'-2 since yesterday");
    EXPECT_EQ(noteOf("@SUM(A1)"), u"'@SUM(A1)");
    EXPECT_EQ(noteOf("＝1"), u"'＝1");
    EXPECT_EQ(noteOf("\t=1"), u"\\u0009=1");
    EXPECT_EQ(noteOf("\r=1"), u"\\u000d=1");
    EXPECT_EQ(noteOf("1=1"), u"1=1");
}

TEST(Csv, aTextIsOneCellWhateverIsInIt)
{
    EXPECT_EQ(noteOf("a \"b\"; c,\td"), u"a \"b\"; c,\\u0009d");
    EXPECT_EQ(noteOf("two\nlines"), u"two\nlines");
    EXPECT_EQ(noteOf("\x1b[31m"), u"\\u001b[31m");
    EXPECT_EQ(noteOf("\U0001F642"), u"\U0001F642");
}

} // namespace unknot::test
