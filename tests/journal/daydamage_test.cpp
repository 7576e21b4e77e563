// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was said of days and weeks, damaged: reading fails and says which row, and what is salvaged has the others.
#include "support/damage.h"
#include "support/daysamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

#include <functional>

namespace unknot::test
{

namespace
{

using testing::IsEmpty;
using testing::SizeIs;

const WallTime evening = wall(november(22), 18h + 42min);
const WallTime morning = wall(november(23), 8h);

using Read = std::function<std::optional<Error>(const JournalReader &)>;

template<class T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

const Read tags = [](const JournalReader &j) { return errorOf(j.tags()); };
const Read days = [](const JournalReader &j) { return errorOf(j.days(firstDay, lastDay)); };
const Read weeklies = [](const JournalReader &j) { return errorOf(j.weeklies()); };
const Read exportJson = [](const JournalReader &j) { return errorOf(j.exportJson(evening)); };

std::filesystem::path makeDamaged(const TempFolder &folder, const std::string &sql)
{
    std::filesystem::path file = folder / "journal.db";
    {
        JournalStore store = openStore(file);
        value(store.addTag(tagMade("drive", "long drive", evening)));
        value(store.setDay(dayTold(evening, 3, 4, {"drive"})));
        value(store.setDay(dayTold(morning, 5)));
        value(store.setWeekly(weekTold("w", evening)));
        value(store.setWeekly(weekTold("v", morning)));
    }
    damage(file, sql);
    return file;
}

void expectMalformed(const std::string &sql, const Read &read, const std::string &pointer)
{
    SCOPED_TRACE(sql);
    const TempFolder folder;
    const JournalReader reader = openReader(makeDamaged(folder, sql));
    for (const Read &reading : {read, exportJson}) {
        const std::optional<Error> error = reading(reader);
        ASSERT_TRUE(error);
        EXPECT_EQ(error->kind, Error::Kind::Malformed) << error->what;
        EXPECT_EQ(error->pointer, pointer) << error->what;
    }
}

} // namespace

TEST(DayDamage, ofATagIsAnError)
{
    for (const char *set : {"name = ''", "name = x'00'", "made_utc = 'then'", "made_offset = 99999", "renamed_offset = 60"})
        expectMalformed(std::string("UPDATE tag SET ") + set, tags, "/tag/drive");
}

TEST(DayDamage, ofADayIsAnError)
{
    for (const char *set : {"sleep = 11", "stress = 'low'", "sleep = 4.5", "at_utc = NULL", "at_zone = 7"})
        expectMalformed(std::string("UPDATE day SET ") + set + " WHERE sleep = 3", days, "/day/2026-11-22");
    expectMalformed("UPDATE day SET day = 99999999 WHERE sleep = 5", exportJson, "/day/");
}

TEST(DayDamage, ofAWeekIsAnError)
{
    for (const char *set : {"pain = 11", "enjoyment = -1", "activity = 'low'", "impression = 'lift'", "impression = 7", "at_utc = NULL"})
        expectMalformed(std::string("UPDATE weekly SET ") + set + " WHERE id = 'w'", weeklies, "/weekly/w");
}

TEST(DayDamage, whatIsSalvagedHasTheOthers)
{
    const TempFolder folder;
    const auto left = JournalStore::salvaged(makeDamaged(folder,
        "UPDATE weekly SET impression = 'lift' WHERE id = 'w'; UPDATE day SET at_zone = x'00' WHERE sleep = 5; UPDATE tag SET name = ''"));
    ASSERT_TRUE(left);
    EXPECT_THAT(value(left->weeklies()), SizeIs(1));
    EXPECT_THAT(value(left->tags()), IsEmpty());
    EXPECT_THAT(value(left->days(firstDay, lastDay)), testing::ElementsAre(dayTold(evening, 3, 4)));
    EXPECT_TRUE(left->exportJson(evening));
}

} // namespace unknot::test
