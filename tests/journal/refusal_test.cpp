// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/forbidden.h"
#include "support/journalsamples.h"
#include "support/specialfiles.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;

const WallTime evening = wall(november(22), 18h + 42min);

// Refused, for that reason, naming the file; and nothing in the folder is another byte.
void expectRefused(const TempFolder &folder, const std::string &name, Error::Kind kind)
{
    const auto before = folder.contents();
    const Result<JournalStore> store = JournalStore::open(folder / name);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, kind) << toString(store.error());
    EXPECT_EQ(store.error().file, (folder / name).string());
    EXPECT_FALSE(store.error().what.empty());
    EXPECT_TRUE(folder.contents() == before);
}

void makeJournal(const fs::path &file)
{
    JournalStore store = openStore(file);
    play(store, finished("s", evening));
}

// Leaves what it does in the -wal, as a killed program does.
void executeWithoutCheckpoint(const fs::path &file, const std::string &sql)
{
    SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    db.exec(sql);
}

void execute(const fs::path &file, const std::string &sql)
{
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

// As another process sees it.
bool isLockedByThisProcess(const fs::path &file)
{
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock lock {
        };
        lock.l_type = F_WRLCK;
        const int fd = ::open(file.c_str(), O_RDWR);
        ::_exit(fd >= 0 && ::fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 1;
    ::waitpid(child, &status, 0);
    return status == 0;
}

} // namespace

TEST(Refusal, aTextIsNoDatabase)
{
    const TempFolder folder;
    TempFolder::write(folder / "journal.db", "Dear diary,\n");
    expectRefused(folder, "journal.db", Error::Kind::NotADatabase);
    TempFolder::write(folder / "journal.db", std::string(100'000, 'x'));
    expectRefused(folder, "journal.db", Error::Kind::NotADatabase);
}

TEST(Refusal, aTornHeaderIsNoDatabase)
{
    const TempFolder folder;
    makeJournal(folder / "whole.db");
    TempFolder::write(folder / "journal.db", TempFolder::bytes(folder / "whole.db").substr(0, 100));
    expectRefused(folder, "journal.db", Error::Kind::NotADatabase);
}

TEST(Refusal, aFolderIsNoDatabase)
{
    const TempFolder folder;
    fs::create_directory(folder / "journal.db");
    expectRefused(folder, "journal.db", Error::Kind::NotADatabase);
}

TEST(Refusal, aPipeIsNoDatabaseAndIsNotWaitedFor)
{
    const TempFolder folder;
    ASSERT_EQ(::mkfifo((folder / "journal.db").c_str(), 0600), 0);
    expectRefused(folder, "journal.db", Error::Kind::NotADatabase);
}

// SQLite opens these by their names, and would wait, or read /dev/zero into memory.
TEST(Refusal, aPipeOrADeviceBesideTheJournalIsNamedAndLeftAlone)
{
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    for (const char *ending : {"-wal", "-shm", "-journal", "-lock"}) {
        const fs::path beside = folder / ("journal.db" + std::string(ending));
        for (const auto make : {makePipe, linkToZero, makeSocket}) {
            ASSERT_TRUE(make(beside));
            const Result<JournalStore> store = JournalStore::open(folder / "journal.db");
            ASSERT_FALSE(store) << ending;
            EXPECT_EQ(store.error().kind, Error::Kind::NotADatabase);
            EXPECT_EQ(store.error().file, beside.string());
            EXPECT_NE(store.error().what.find("in the place of"), std::string::npos) << store.error().what;
            EXPECT_EQ(ending == std::string("-lock"), static_cast<bool>(JournalReader::open(folder / "journal.db"))) << ending;
            EXPECT_FALSE(specialFile(beside).empty()) << "it is still what it was";
            fs::remove(beside);
        }
    }
    EXPECT_TRUE(JournalStore::open(folder / "journal.db"));
}

TEST(Refusal, anotherProgramsDatabaseIsLeftAlone)
{
    const TempFolder folder;
    execute(folder / "rollback.db", "CREATE TABLE places (url TEXT)");
    expectRefused(folder, "rollback.db", Error::Kind::NotADatabase);
    execute(folder / "wal.db", "PRAGMA journal_mode = WAL; CREATE TABLE places (url TEXT)");
    expectRefused(folder, "wal.db", Error::Kind::NotADatabase);
    execute(folder / "marked.db", "PRAGMA application_id = 252006673; PRAGMA user_version = 1");
    expectRefused(folder, "marked.db", Error::Kind::NotADatabase);
    execute(folder / "numbered.db", "PRAGMA user_version = 7");
    expectRefused(folder, "numbered.db", Error::Kind::NotADatabase);
}

TEST(Refusal, anotherProgramsDatabaseIsKnownByItsLogToo)
{
    const TempFolder folder;
    execute(folder / "journal.db", "PRAGMA journal_mode = WAL");
    executeWithoutCheckpoint(folder / "journal.db", "CREATE TABLE places (url TEXT)");
    ASSERT_TRUE(fs::exists(folder / "journal.db-wal"));
    expectRefused(folder, "journal.db", Error::Kind::NotADatabase);
}

TEST(Refusal, aNewerSchemaIsLeftAlone)
{
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    execute(folder / "journal.db", "PRAGMA user_version = 99");
    ASSERT_EQ(folder.contents().size(), 1U);
    expectRefused(folder, "journal.db", Error::Kind::TooNew);
}

TEST(Refusal, aNewerSchemaThatIsOnlyInTheLogIsLeftAlone)
{
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    executeWithoutCheckpoint(folder / "journal.db", "PRAGMA user_version = 99; CREATE TABLE newer (x)");
    ASSERT_TRUE(fs::exists(folder / "journal.db-wal"));
    expectRefused(folder, "journal.db", Error::Kind::TooNew);
    fs::remove(folder / "journal.db-shm"); // copies often come without it
    expectRefused(folder, "journal.db", Error::Kind::TooNew);
}

TEST(Refusal, aNewerSchemaInUseIsLeftAlone)
{
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    SQLite::Database newer((folder / "journal.db").string(), SQLite::OPEN_READWRITE);
    newer.exec("PRAGMA user_version = 99; BEGIN IMMEDIATE; CREATE TABLE newer (x)");
    expectRefused(folder, "journal.db", Error::Kind::TooNew);
}

// What is not a whole and sound commit is nothing to SQLite, and must be nothing to the check.
TEST(Refusal, anUnfinishedCommitInTheLogDoesNotCount)
{
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    executeWithoutCheckpoint(folder / "journal.db", "BEGIN; PRAGMA user_version = 99; CREATE TABLE newer (x); COMMIT");
    const std::string log = TempFolder::bytes(folder / "journal.db-wal");
    TempFolder::write(folder / "journal.db-wal", log.substr(0, log.size() - 1));
    fs::remove(folder / "journal.db-shm");
    EXPECT_EQ(value(openStore(folder / "journal.db").session("s")), finished("s", evening));
}

TEST(Refusal, aDamagedLogDoesNotCount)
{
    for (const std::size_t damaged : {24, 31, 48, 32 + 24 + 4000}) { // its own checksum, a frame's, a page
        const TempFolder folder;
        makeJournal(folder / "journal.db");
        executeWithoutCheckpoint(folder / "journal.db", "PRAGMA user_version = 99");
        std::string log = TempFolder::bytes(folder / "journal.db-wal");
        log.at(damaged) = static_cast<char>(log[damaged] ^ 1);
        TempFolder::write(folder / "journal.db-wal", log);
        fs::remove(folder / "journal.db-shm");
        EXPECT_EQ(value(openStore(folder / "journal.db").session("s")), finished("s", evening)) << "byte " << damaged;
    }
}

TEST(Refusal, aDamagedJournalIsLeftAlone)
{
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    std::string bytes = TempFolder::bytes(folder / "journal.db");
    std::fill(bytes.begin() + 4096, bytes.end(), 'x');
    TempFolder::write(folder / "journal.db", bytes);
    expectRefused(folder, "journal.db", Error::Kind::Malformed);
}

TEST(Refusal, aFileThatCannotBeWrittenIsReadOnly)
{
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    const Forbidden writing(folder, folder / "journal.db", 0444);
    expectRefused(folder, "journal.db", Error::Kind::ReadOnly);
}

TEST(Refusal, aFileThatCannotBeReadIsUnreadable)
{
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    const Forbidden reading(folder, folder / "journal.db", 0000);
    expectRefused(folder, "journal.db", Error::Kind::Unreadable);
}

// A journal in it can be looked at, and is not changed by that.
TEST(Refusal, aFolderThatCannotBeWrittenIsReadOnlyWhereItHasAJournal)
{
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    makeJournal(folder / "50 % #1?.db");
    const Forbidden writing(folder, folder.path(), 0555);
    for (const char *name : {"journal.db", "50 % #1?.db"}) {
        expectRefused(folder, name, Error::Kind::ReadOnly);
        const auto before = folder.contents();
        EXPECT_EQ(value(value(JournalReader::open(folder / name)).summaries()).size(), 1U) << name;
        EXPECT_TRUE(folder.contents() == before);
    }
    expectRefused(folder, "new.db", Error::Kind::Unreadable);
    expectRefused(folder, "sub/journal.db", Error::Kind::Unreadable);
}

TEST(Refusal, aFolderThatCannotBeEnteredIsUnreadable)
{
    const TempFolder folder;
    fs::create_directory(folder / "sub");
    makeJournal(folder / "sub/journal.db");
    const Forbidden entering(folder, folder / "sub", 0000);
    const Result<JournalStore> store = JournalStore::open(folder / "sub/journal.db");
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, Error::Kind::Unreadable);
}

TEST(Refusal, aFolderThatCannotBeMadeIsUnreadable)
{
    const TempFolder folder;
    TempFolder::write(folder / "sub", "a file");
    expectRefused(folder, "sub/journal.db", Error::Kind::Unreadable);
}

TEST(Opening, makesTheFolders)
{
    const TempFolder folder;
    makeJournal(folder / "a/b/journal.db");
    EXPECT_EQ(value(openStore(folder / "a/b/journal.db").session("s")), finished("s", evening));
}

// A journal is given its name when it is whole: what was in this one is gone.
TEST(Refusal, anEmptyFileIsNoNewJournal)
{
    const TempFolder folder;
    TempFolder::write(folder / "empty.db", "");
    expectRefused(folder, "empty.db", Error::Kind::Malformed);
    execute(folder / "bare.db", "PRAGMA journal_mode = WAL");
    ASSERT_GT(fs::file_size(folder / "bare.db"), 0U);
    expectRefused(folder, "bare.db", Error::Kind::Malformed);
}

TEST(Refusal, aLinkThatLeadsToNothingIsNoNewJournal)
{
    const TempFolder folder;
    fs::create_symlink(folder / "not mounted" / "journal.db", folder / "journal.db");
    expectRefused(folder, "journal.db", Error::Kind::Unreadable);
    EXPECT_TRUE(fs::is_symlink(folder / "journal.db"));
}

TEST(Opening, takesUpWhatAKilledProgramHadBegunToMake)
{
    const TempFolder folder;
    TempFolder::write(folder / "journal.db-new", "half of one");
    makeJournal(folder / "journal.db");
    EXPECT_FALSE(fs::exists(folder / "journal.db-new"));
}

TEST(Opening, takesNamesThatMeanSomethingToSqlite)
{
    const TempFolder folder;
    for (const char *name : {":memory:", "file:journal.db?mode=ro", "jo%20urnal.db", "j\u00f6urnal #1.db"}) {
        makeJournal(folder / name);
        EXPECT_TRUE(fs::exists(folder / name)) << name;
    }
}

TEST(Opening, anUpToDateJournalIsNotChanged)
{
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    const auto before = folder.contents();
    value(openStore(folder / "journal.db").summaries());
    EXPECT_TRUE(folder.contents() == before);
}

TEST(Opening, keepsTheLogOfAKilledProgram)
{
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    executeWithoutCheckpoint(folder / "journal.db", "UPDATE session SET title = 'from the log'");
    fs::remove(folder / "journal.db-shm");
    EXPECT_EQ(value(openStore(folder / "journal.db").session("s")).title, "from the log");
}

// A second look at the file must not drop the locks that the first store holds on it: another
// program would take the first one's log for left behind.
TEST(Opening, aSecondStoreLeavesTheFirstOnesLocks)
{
    const TempFolder folder;
    const JournalStore first = openStore(folder / "journal.db");
    ASSERT_TRUE(isLockedByThisProcess(folder / "journal.db"));
    EXPECT_FALSE(JournalStore::open(folder / "journal.db"));
    value(openReader(folder / "journal.db").summaries());
    EXPECT_TRUE(isLockedByThisProcess(folder / "journal.db"));
}

} // namespace unknot::test
