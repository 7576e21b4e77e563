// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ran.h"

#include "support/journalsamples.h"

namespace unknot::test
{

namespace
{

using testing::HasSubstr;
namespace fs = std::filesystem;

struct DiaryImport : CommandTest {
    Ran import(const std::string &text, std::vector<std::string> options = {})
    {
        TempFolder::write(other / "diary.csv", text);
        options.insert(options.begin(), {"import", (other / "diary.csv").string()});
        return run(options);
    }
    std::vector<EntryRecord> entries() { return value(openReader(data / "journal.sqlite").entries({})); }

    TempFolder other;
};

constexpr const char *diary = "Date,Where,Pain,Comment\n2026-11-20 07:30,left calf,5,after the run\n2026-11-21,throat,2,\n";

} // namespace

TEST_F(DiaryImport, eachRowBecomesANoteOfPain)
{
    const Ran preview = import(diary, {"--preview"});
    EXPECT_EQ(preview.code, 0) << preview.err;
    EXPECT_THAT(preview.out, HasSubstr("date: column 'Date'\nplace: column 'Where'\nnumber: column 'Pain'\nnote: column 'Comment'\n"));
    EXPECT_THAT(preview.out, HasSubstr("'left calf' is taken for: "));
    EXPECT_THAT(preview.out, HasSubstr("New here: 2 notes of pain."));
    EXPECT_FALSE(fs::exists(data / "journal.sqlite"));
    EXPECT_EQ(import(diary).code, 0);
    const auto all = entries();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].places[0].nrs, 2);
    EXPECT_EQ(all[1].places[0].zone, (SidedZone{{"calf"}, Side::Left}));
    EXPECT_EQ(all[1].note, "after the run");
    EXPECT_EQ(all[1].about.local().time_since_epoch() % std::chrono::hours{24}, std::chrono::hours{7} + std::chrono::minutes{30});
}

TEST_F(DiaryImport, theSameAgainChangesNothing)
{
    import(diary);
    EXPECT_THAT(import(diary).out, HasSubstr("There was nothing in"));
    EXPECT_EQ(entries().size(), 2U);
}

TEST_F(DiaryImport, aRowThatCantBeANoteIsLeftOutAndNamed)
{
    const Ran ran = import("date,place,number\n2026-11-20,calf,5\n2026-11-21,the moon,5\n2026-11-22,throat,often\n2026-11-22,throat,4\n");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("3 of 4 rows are left out."));
    EXPECT_THAT(ran.err, HasSubstr("diary.csv:2: 'calf' (Calf) needs a side"));
    EXPECT_THAT(ran.err, HasSubstr("diary.csv:3: no place on the body is known by 'the moon'"));
    EXPECT_THAT(ran.err, HasSubstr("diary.csv:4: 'often' is no number from 0 to 10"));
    EXPECT_EQ(entries().size(), 1U);
}

TEST_F(DiaryImport, aRowWithoutANumberStopsNothing)
{
    const Ran ran = import("date,place,number\n2026-11-20,throat,\n2026-11-21,throat,5\n");
    EXPECT_EQ(ran.code, 0) << "nothing was told there";
    EXPECT_THAT(ran.err, HasSubstr("diary.csv:2: it has no number"));
    EXPECT_EQ(entries().size(), 1U);
}

TEST_F(DiaryImport, eachOfTwoPlacesGetsTheNumber)
{
    const Ran ran = import("date;place;number\n2026-11-20;left calf and right heel;6,5\n2026-11-21;calf left shin;5\n");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.out, HasSubstr("'left calf and right heel' is taken for: Calf, left; Heel, right."));
    EXPECT_THAT(ran.out, HasSubstr("1 number was made whole"));
    EXPECT_THAT(ran.err, HasSubstr("diary.csv:3: 'calf left shin' names more than one place"));
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_THAT(entries()[0].places,
        testing::ElementsAre(EntryRecord::Place{{{"calf"}, Side::Left}, 7}, EntryRecord::Place{{{"heel"}, Side::Right}, 7}));
}

TEST_F(DiaryImport, columnsAndDaysCanBeSaid)
{
    const std::string text = "A,B,C\n3/4/2026,throat,5\n";
    EXPECT_THAT(import(text).err, HasSubstr("say which with --date COLUMN"));
    const std::vector<std::string> columns{"--date", "A", "--place", "B", "--number", "C"};
    EXPECT_THAT(import(text, columns).err, HasSubstr("--date-format d/m/y or --date-format m/d/y"));
    std::vector<std::string> all = columns;
    all.insert(all.end(), {"--date-format", "d/m/y"});
    EXPECT_EQ(import(text, all).code, 0);
    EXPECT_EQ(entries().at(0).about.day(), std::chrono::local_days{std::chrono::year{2026} / 4 / 3});
    EXPECT_THAT(import(text, {"--date", "Z"}).err, HasSubstr("there is no column 'Z'"));
    EXPECT_THAT(import("date,place,number\nsoon,throat,5\n").err, HasSubstr("column 'date' can be read; say another column with --date"));
    EXPECT_THAT(import(text, {"--date-format", "d.m.y"}).err, HasSubstr("d/m/y or m/d/y; not 'd.m.y'"));
}

TEST_F(DiaryImport, aDayOfAnotherFormStopsAll)
{
    const Ran ran = import("date,place,number\n20/11/2026,throat,5\n11/21/2026,throat,5\n", {"--date-format", "d/m/y"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("diary.csv:3: day and month stand the other way round than in d/m/y"));
    EXPECT_FALSE(fs::exists(data / "journal.sqlite"));
}

TEST_F(DiaryImport, aMomentInTheFutureIsNamedByItsLine)
{
    const Ran ran = import("date,place,number\n2126-11-20,throat,5\n");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("diary.csv:2: '2126-11-20' lies in the future"));
}

TEST_F(DiaryImport, aTableOfOurOwnIsNoDiary)
{
    EXPECT_THAT(import("day,kind,place,number,pressed_seconds,record\n2026-11-20,entry,throat,5,,e\n").err,
        HasSubstr("is a table that Unknot wrote"));
}

} // namespace unknot::test
