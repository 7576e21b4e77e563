// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema.h"

#include "journal/historyfilter.h"
#include "journal/pressedplace.h"

#include "support/daysamples.h"
#include "support/tempfolder.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <gmock/gmock.h>

#include <array>
#include <sstream>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;

const WallTime evening = wall(november(22), 18h + 42min);

std::string squeezed(const std::string &text)
{
    std::istringstream words(text);
    std::string result, word;
    while (words >> word)
        result += word + ' ';
    return result;
}

// Every table and index as SQLite keeps it, without regard to spaces.
std::vector<std::string> schemaOf(const fs::path &file)
{
    SQLite::Database db(file.string());
    SQLite::Statement query(db, "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || COALESCE(sql, '') FROM sqlite_schema ORDER BY 1");
    std::vector<std::string> lines;
    while (query.executeStep())
        lines.push_back(squeezed(query.getColumn(0).getString()));
    return lines;
}

// A journal as the program that released that version left it: schemas/<version>.sql is frozen.
void makeOld(const fs::path &file, int version)
{
    const fs::path sql = fs::path{UNKNOT_SOURCE_DIR} / "tests/journal/schemas" / (std::to_string(version) + ".sql");
    ASSERT_TRUE(fs::exists(sql)) << sql << ": a released version has a frozen schema and some rows";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("BEGIN;" + TempFolder::bytes(sql) + "COMMIT");
}

int pragma(SQLite::Database &db, const std::string &name)
{
    return db.execAndGet("PRAGMA " + name).getInt();
}

void addThing(SQLite::Database &db)
{
    db.exec("CREATE TABLE thing (x INTEGER) STRICT");
}

void addSecondThing(SQLite::Database &db)
{
    db.exec("CREATE TABLE second (x INTEGER) STRICT");
}

void failHalfWay(SQLite::Database &db)
{
    db.exec("CREATE TABLE half (x INTEGER) STRICT");
    db.exec("INSERT INTO nowhere VALUES (1)");
}

} // namespace

TEST(Schema, anyOldSchemaAndItsMigrationsGiveTheFreshOne)
{
    const TempFolder folder;
    value(JournalStore::open(folder / "fresh.db"));
    const auto fresh = schemaOf(folder / "fresh.db");
    EXPECT_FALSE(fresh.empty());
    for (int version = 1; version <= schemaVersion(); ++version) {
        const fs::path old = folder / (std::to_string(version) + ".db");
        makeOld(old, version);
        const auto summaries = value(openStore(old).summaries());
        EXPECT_EQ(schemaOf(old), fresh) << "from version " << version;
        ASSERT_EQ(summaries.size(), 1U);
        EXPECT_EQ(summaries[0].title, "Left shoulder");
        EXPECT_EQ(summaries[0].before, 6);
        EXPECT_EQ(summaries[0].pointsDone, 1);
    }
}

TEST(Schema, ofAnyOldSchemaWhatWasPressedIsReadWithoutMigratingIt)
{
    const TempFolder folder;
    for (int version = 1; version <= schemaVersion(); ++version) {
        const fs::path old = folder / (std::to_string(version) + ".db");
        makeOld(old, version);
        const auto pressed = value(value(JournalReader::open(old)).pressedSince(JournalReader::Instant{}));
        ASSERT_EQ(pressed.size(), 1U) << version;
        EXPECT_EQ(pressed[0].point, "upper-trapezius-top");
        EXPECT_EQ(pressed[0].muscle, "upper-trapezius");
        using TooMuch = JournalReader::TooMuch;
        EXPECT_EQ(pressed[0].tooMuch,
            version >= 7       ? TooMuch::Unwell
                : version == 6 ? TooMuch::NerveSign
                               : TooMuch::No)
            << version << ": as it is kept beside, and the worse where it was not asked";
    }
}

TEST(Schema, ofAnyOldSchemaEntriesAreReadWithoutMigratingIt)
{
    const TempFolder folder;
    for (int version = 1; version <= schemaVersion(); ++version) {
        const fs::path old = folder / (std::to_string(version) + ".db");
        makeOld(old, version);
        const JournalReader reader = openReader(old);
        EXPECT_EQ(value(reader.entries({})).size(), version < 10 ? 0U : 1U) << version;
        EXPECT_EQ(value(reader.exportJson(evening)).find("after the long drive") != std::string::npos, version >= 10) << version;
        EXPECT_TRUE(JournalStore::salvaged(old)) << version;
    }
}

TEST(Schema, ofAnyOldSchemaDaysAndWeeksAreReadWithoutMigratingIt)
{
    const TempFolder folder;
    for (int version = 1; version <= schemaVersion(); ++version) {
        const fs::path old = folder / (std::to_string(version) + ".db");
        makeOld(old, version);
        const JournalReader reader = openReader(old);
        const std::size_t count = version < 11 ? 0 : 1;
        EXPECT_EQ(value(reader.tags()).size(), count) << version;
        EXPECT_EQ(value(reader.days(firstDay, lastDay)).size(), count) << version;
        EXPECT_EQ(value(reader.weeklies()).size(), count) << version;
        EXPECT_TRUE(value(reader.firstOfAll())) << version;
    }
}

TEST(Schema, anyOldSchemaIsFilteredWithoutMigratingIt)
{
    const TempFolder folder;
    HistoryFilter pressed, words, tagged;
    pressed.point = HistoryFilter::Point{"upper-trapezius-top", Side::Left};
    words.words = "drive";
    tagged.tag = "nobody's";
    for (int version = 1; version <= schemaVersion(); ++version) {
        const fs::path old = folder / (std::to_string(version) + ".db");
        makeOld(old, version);
        const JournalReader reader = openReader(old);
        const auto places = value(reader.pressedPlaces({}, JournalReader::Instant::max()));
        ASSERT_EQ(places.size(), 1U) << version;
        pressed.way = places[0].places[0].way;
        EXPECT_EQ(pressed.way->empty(), version < 9) << version << ": all was steady";
        EXPECT_EQ(value(reader.matching(pressed)).sessions, std::set<Uuid>{places[0].session}) << version;
        EXPECT_EQ(value(reader.matching(words)).entries.size(), version < 10 ? 0U : 1U) << version;
        EXPECT_TRUE(value(reader.matching(tagged)).sessions.empty()) << version;
    }
}

// What it does not know would not be read when the whole is checked.
TEST(Schema, everyTableIsLookedAtWhenTheJournalIsChecked)
{
    const TempFolder folder;
    value(JournalStore::open(folder / "fresh.db"));
    const std::string bytes = TempFolder::bytes(folder / "fresh.db");
    for (const std::string &line : schemaOf(folder / "fresh.db")) {
        if (!line.starts_with("table "))
            continue;
        const std::string table = line.substr(6, line.find(' ', 6) - 6);
        const fs::path file = folder / (table + ".db");
        TempFolder::write(file, bytes);
        SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA foreign_keys = OFF; DROP TABLE " + table);
        const auto store = JournalStore::open(file);
        const Status whole = store ? store->check() : Status{tl::unexpected(store.error())};
        EXPECT_EQ(kindOf(whole), Error::Kind::Malformed) << table;
    }
}

// It was migrated first, and looked at then.
TEST(Schema, aDamagedOldJournalIsNotMigrated)
{
    const TempFolder folder;
    const fs::path old = folder / "old.db";
    makeOld(old, schemaVersion() - 1);
    SQLite::Database(old.string(), SQLite::OPEN_READWRITE)
        .exec("WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 999) "
              "INSERT INTO screening SELECT i, 'id' || i, 'fever', 0, 1795369327123, 60, 'Europe/Berlin' FROM n");
    std::string bytes = TempFolder::bytes(old);
    ASSERT_GT(bytes.size(), 8U * 4096);
    bytes.replace(bytes.size() - 4096, 4096, 4096, '\0');
    TempFolder::write(old, bytes);
    const auto opened = JournalStore::open(old);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::Malformed);
    EXPECT_EQ(TempFolder::bytes(old), bytes);
}

TEST(Schema, theFileSaysWhoseItIsAndWhichVersion)
{
    const TempFolder folder;
    value(JournalStore::open(folder / "journal.db"));
    SQLite::Database db((folder / "journal.db").string());
    EXPECT_EQ(pragma(db, "application_id"), static_cast<int>(applicationId));
    EXPECT_EQ(pragma(db, "user_version"), schemaVersion());
    EXPECT_EQ(db.execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(db.execAndGet("PRAGMA integrity_check").getString(), "ok");
    EXPECT_EQ(TempFolder::bytes(folder / "journal.db").substr(68, 4), "UNKT");
}

TEST(Schema, everyTableIsStrict)
{
    const TempFolder folder;
    value(JournalStore::open(folder / "journal.db"));
    for (const std::string &line : schemaOf(folder / "journal.db")) {
        EXPECT_THAT(line, testing::AnyOf(testing::StartsWith("index"), testing::HasSubstr(") STRICT")));
    }
}

TEST(Migration, takesTheMissingStepsOnce)
{
    const std::array steps{Migration{1, addThing}, Migration{2, addSecondThing}};
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    migrate(db, std::span(steps).first(1));
    EXPECT_EQ(userVersion(db), 1);
    EXPECT_FALSE(db.tableExists("second"));
    migrate(db, steps);
    migrate(db, steps);
    EXPECT_EQ(userVersion(db), 2);
    EXPECT_TRUE(db.tableExists("second"));
}

TEST(Migration, aStepThatFailsLeavesTheVersionBefore)
{
    const std::array steps{Migration{1, addThing}, Migration{2, failHalfWay}, Migration{3, addSecondThing}};
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    EXPECT_THROW(migrate(db, steps), SQLite::Exception);
    EXPECT_EQ(userVersion(db), 1);
    EXPECT_TRUE(db.tableExists("thing"));
    EXPECT_FALSE(db.tableExists("half"));
    EXPECT_FALSE(db.tableExists("second"));
}

} // namespace unknot::test
