// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ran.h"

#include "base/files.h"
#include "support/journalsamples.h"
#include "support/specialfiles.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <future>

namespace unknot::test
{

namespace
{

using testing::HasSubstr;
namespace fs = std::filesystem;

struct ExportCommand : CommandTest {
    void SetUp() override
    {
        JournalStore store = openStore(data / "journal.sqlite");
        play(store, finished("s", wall(november(22), 18h)));
    }
    Ran exportTo(const std::string &file, const std::vector<std::string> &more = {})
    {
        std::vector<std::string> words{"export", "--format", "json", "-o", file};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
};

bool isDevice(const fs::path &path)
{
    struct stat status {
    };
    return ::stat(path.c_str(), &status) == 0 && S_ISCHR(status.st_mode);
}

} // namespace

TEST_F(ExportCommand, writesTheWholeJournal)
{
    const Ran printed = exportTo("-");
    EXPECT_EQ(printed.code, 0) << printed.err;
    EXPECT_EQ(printed.json()["sessions"].size(), 1U);
    const fs::path file = data / "out.json";
    EXPECT_EQ(exportTo(file.string()).code, 0);
    const auto sessions = nlohmann::json::parse(TempFolder::bytes(file))["sessions"];
    EXPECT_EQ(sessions, printed.json()["sessions"]);
}

// It would have taken the journal's place.
TEST_F(ExportCommand, neverWritesOverWhatIsItsOwn)
{
    const std::string before = TempFolder::bytes(data / "journal.sqlite");
    fs::create_symlink(data / "journal.sqlite", data / "link.json");
    for (const char *name : {"journal.sqlite", "JOURNAL.SQLITE", "journal.sqlite-wal", "settings.ini", "packs/x.json", "link.json"}) {
        const Ran ran = exportTo((data / name).string(), {"--replace"});
        EXPECT_EQ(ran.code, 1) << name;
        EXPECT_THAT(ran.err, HasSubstr("belongs to Unknot itself")) << name;
    }
    EXPECT_EQ(TempFolder::bytes(data / "journal.sqlite"), before);
}

TEST_F(ExportCommand, replacesAnEarlierFileOnlyWhereThatIsAgreedToAndLeavesNothingBeside)
{
    fs::create_directory(data / "out");
    TempFolder::write(data / "out" / "a.json", "what was there");
    const Ran refused = exportTo((data / "out" / "a.json").string());
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err, HasSubstr((data / "out" / "a.json").string()));
    EXPECT_THAT(refused.err, HasSubstr("--replace"));
    EXPECT_EQ(TempFolder::bytes(data / "out" / "a.json"), "what was there");
    EXPECT_EQ(exportTo((data / "out" / "a.json").string(), {"--replace"}).code, 0);
    EXPECT_EQ(std::distance(fs::directory_iterator(data / "out"), {}), 1);
    EXPECT_THAT(TempFolder::bytes(data / "out" / "a.json"), testing::StartsWith("{"));
}

// It used to be replaced by a file: as root, /dev/null for everybody.
TEST_F(ExportCommand, writesToADeviceAndLeavesItOne)
{
    fs::create_symlink("/dev/null", data / "null");
    EXPECT_EQ(exportTo((data / "null").string()).code, 0);
    EXPECT_TRUE(fs::is_symlink(data / "null"));
    EXPECT_TRUE(isDevice("/dev/null"));
    EXPECT_EQ(exportTo("/dev/null").code, 0);
    EXPECT_TRUE(isDevice("/dev/null"));
}

TEST_F(ExportCommand, writesToAPipeAndLeavesItOne)
{
    const fs::path pipe = data / "pipe";
    ASSERT_TRUE(makePipe(pipe));
    auto reader = std::async(std::launch::async, [&pipe] { return TempFolder::bytes(pipe); });
    EXPECT_EQ(exportTo(pipe.string()).code, 0);
    EXPECT_EQ(nlohmann::json::parse(reader.get())["sessions"].size(), 1U);
    EXPECT_EQ(specialFile(pipe), "a named pipe");
}

// It waited without end, and said nothing.
TEST_F(ExportCommand, aPipeThatNobodyReadsIsAFaultWithItsReason)
{
    const fs::path pipe = data / "pipe";
    ASSERT_TRUE(makePipe(pipe));
    const Ran ran = exportTo(pipe.string());
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err, "unknot: " + pipe.string() + ": can't be written: nobody reads from this pipe\n");
    EXPECT_EQ(specialFile(pipe), "a named pipe");
}

TEST_F(ExportCommand, aFullDeviceIsAFaultWithItsReason)
{
    const Ran ran = exportTo("/dev/full");
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err, "unknot: /dev/full: can't be written: No space left on device\n");
}

TEST_F(ExportCommand, aFolderThatIsNotThereOrAFolderItselfIsAFault)
{
    for (const fs::path &path : {data / "none" / "out.json", data.path()}) {
        const Ran ran = exportTo(path.string());
        EXPECT_EQ(ran.code, 1);
        EXPECT_THAT(ran.err, HasSubstr(path.string() + ": can't be written: "));
    }
}

TEST_F(ExportCommand, aTableIsWrittenAsItIs)
{
    const Ran printed = run({"export", "--format", "csv", "-o", "-"});
    EXPECT_EQ(printed.code, 0) << printed.err;
    EXPECT_THAT(printed.out, testing::StartsWith("\xff\xfe"));
    const fs::path file = data / "out.csv";
    EXPECT_EQ(run({"export", "--format", "csv", "-o", file.string()}).code, 0);
    EXPECT_EQ(TempFolder::bytes(file), printed.out);
}

TEST_F(ExportCommand, aBundleCallsPlacesByTheirNames)
{
    const Ran ran = run({"export", "--format", "fhir", "-o", "-"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    const auto bundle = ran.json();
    EXPECT_EQ(bundle["type"], "collection");
    EXPECT_EQ(bundle["entry"][1]["resource"]["bodySite"]["text"], "Top of shoulder, left; Forehead");
    EXPECT_EQ(bundle["entry"][1]["resource"]["code"]["text"], "Pain at rest, before a session");
    EXPECT_EQ(bundle["entry"][0]["resource"]["version"][0]["value"], "0.1.0");
}

TEST_F(ExportCommand, aRangeOfDaysAndSomePartsCanBeChosen)
{
    EXPECT_EQ(exportTo("-", {"--from", "2026-11-22", "--to", "2026-11-22"}).json()["sessions"].size(), 1U);
    EXPECT_EQ(exportTo("-", {"--from", "2026-11-23"}).json()["sessions"].size(), 0U);
    EXPECT_EQ(exportTo("-", {"--to", "2026-11-21"}).json()["sessions"].size(), 0U);
    EXPECT_EQ(exportTo("-", {"--only", "entries,answers"}).json()["sessions"].size(), 0U);
    EXPECT_EQ(exportTo("-", {"--only", "sessions"}).json()["sessions"].size(), 1U);
    expectWrongUsage({"export", "--from", "yesterday", "-o", "-"}, "--from takes a day as 2026-11-22, and 'yesterday' is none");
    expectWrongUsage({"export", "--to", "", "-o", "-"}, "--to takes a day");
    expectWrongUsage({"export", "--from", "2026-11-22", "--to", "2026-11-21", "-o", "-"}, "--to names a day before --from");
    expectWrongUsage({"export", "--only", "sessions,more", "-o", "-"}, "There is no part 'more'");
}

TEST_F(ExportCommand, needsAFormatThatThereIsAndAFile)
{
    expectWrongUsage({"export", "--format", "pdf", "-o", "-"}, "no format 'pdf'");
    expectWrongUsage({"export", "--format", "json"}, "export needs -o FILE");
    expectWrongUsage({"export", "-o", "-", "more"}, "export needs -o FILE");
    expectWrongUsage({"export", "-o", ""}, "-o names no file");
}

// Of the journal's faults it is said what is safe and what to do, in no words of SQLite's.
TEST_F(ExportCommand, whatIsNoJournalIsLeftAloneAndSaid)
{
    TempFolder other;
    TempFolder::write(other / "journal.sqlite", std::string(2000, 'x'));
    const auto before = other.contents();
    const Ran ran = run({"--data-dir", other.path().string(), "export", "-o", "-"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, "");
    EXPECT_THAT(ran.err, HasSubstr("is not an Unknot journal. It has been left as it is."));
    EXPECT_EQ(other.contents(), before);
    EXPECT_THAT(run({"--data-dir", (other / "none").string(), "export", "-o", "-"}).err, HasSubstr("there is no journal here yet"));
}

TEST_F(ExportCommand, aPipeBesideTheJournalIsNotWaitedFor)
{
    ASSERT_TRUE(makePipe(data / "journal.sqlite-wal"));
    const Ran ran = exportTo("-");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("journal.sqlite-wal is not an Unknot journal"));
}

} // namespace unknot::test
