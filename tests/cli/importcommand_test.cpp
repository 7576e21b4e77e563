// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ran.h"

#include "support/journalsamples.h"
#include "support/specialfiles.h"

namespace unknot::test
{

namespace
{

using testing::HasSubstr;
namespace fs = std::filesystem;

const WallTime evening = wall(november(22), 18h);

struct ImportCommand : CommandTest {
    void SetUp() override
    {
        JournalStore store = memoryStore();
        play(store, finished("s", evening));
        value(store.addEntry(painTold("e", evening)));
        value(store.addScreening("fever", true, evening));
        value(store.addScreening("swollen", false, evening));
        file = (other / "there.json").string();
        TempFolder::write(file, value(store.exportJson(evening)));
    }
    fs::path journal() const { return data / "journal.sqlite"; }
    std::string exportedHere() { return value(openReader(journal()).exportJson(evening)); }

    TempFolder other;
    std::string file;
};

} // namespace

TEST_F(ImportCommand, takesInWhatWasExportedElsewhereAndSaysWhat)
{
    const Ran ran = run({"import", file});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(ran.out,
        file
            + " was taken in.\n"
              "  New here: 1 session and 1 note of pain.\n"
              "  Warning signs that were answered with yes: 1 answer.\n"
              "  Left out, because it is asked at each computer anew: 1 answer.\n");
    EXPECT_EQ(value(openReader(journal()).session("s")), finished("s", evening));
    EXPECT_EQ(value(openReader(journal()).entry("e")), painTold("e", evening));
}

TEST_F(ImportCommand, whatAnExportWroteIsTakenInByAnotherFolder)
{
    EXPECT_EQ(run({"import", file}).code, 0);
    const std::string again = (other / "again.json").string();
    EXPECT_EQ(run({"export", "-o", again}).code, 0);
    EXPECT_EQ(run({"--data-dir", (other / "laptop").string(), "import", again}).code, 0);
    EXPECT_EQ(value(openReader(other / "laptop" / "journal.sqlite").session("s")), finished("s", evening));
}

TEST_F(ImportCommand, theSameAgainChangesNothingAndSaysSo)
{
    EXPECT_EQ(run({"import", file}).code, 0);
    const std::string before = exportedHere();
    const Ran again = run({"import", file});
    EXPECT_EQ(again.code, 0);
    EXPECT_THAT(
        again.out, testing::StartsWith("There was nothing in " + file + " to take in.\n  Here already: 1 session and 1 note of pain.\n"));
    EXPECT_EQ(exportedHere(), before);
}

TEST_F(ImportCommand, aPreviewSaysTheSameAndWritesNothing)
{
    const Ran empty = run({"import", file, "--preview"});
    EXPECT_EQ(empty.code, 0) << empty.err;
    EXPECT_THAT(empty.out, HasSubstr("Nothing was changed yet.\n  New here: 1 session and 1 note of pain.\n"));
    EXPECT_FALSE(fs::exists(journal()));
    {
        JournalStore store = openStore(journal());
        play(store, finished("s", evening));
    }
    const auto before = data.contents();
    EXPECT_THAT(run({"import", "--preview", file}).out, HasSubstr("  New here: 1 note of pain.\n  Here already: 1 session.\n"));
    EXPECT_EQ(TempFolder::bytes(journal()), before.at("journal.sqlite"));
}

TEST_F(ImportCommand, everyFaultOfTheFileIsNamedAndNothingIsTakenIn)
{
    auto document = nlohmann::json::parse(TempFolder::bytes(file));
    document["sessions"][0]["state"] = "lift";
    document["entries"][0]["places"][0]["nrs"] = 11;
    TempFolder::write(file, document.dump());
    const Ran ran = run({"import", file});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, "");
    EXPECT_THAT(ran.err, HasSubstr("unknot: " + file + ": /sessions/0/state: 'lift' is none of its words\n"));
    EXPECT_THAT(ran.err, HasSubstr("/entries/0/places/0/nrs: has to be a whole number from 0 to 10\n"));
    EXPECT_FALSE(fs::exists(journal()));
}

TEST_F(ImportCommand, whatIsNoExportIsRefused)
{
    const std::string missing = (other / "none.json").string();
    EXPECT_THAT(run({"import", missing}).err, HasSubstr(missing));
    EXPECT_EQ(run({"import", missing}).code, 1);
    EXPECT_THAT(run({"import", other.path().string()}).err, HasSubstr(other.path().string()));
    ASSERT_TRUE(makePipe(other / "pipe"));
    EXPECT_EQ(run({"import", (other / "pipe").string()}).code, 1);
    TempFolder::write(file, R"({"format": "unknot-journal", "version": 99})");
    EXPECT_THAT(run({"import", file}).err, HasSubstr("newer Unknot"));
}

// Who has it says so, as the window would.
TEST_F(ImportCommand, aJournalThatIsOpenElsewhereIsLeftAlone)
{
    const JournalStore open = openStore(journal());
    const std::string before = exportedHere();
    const Ran ran = run({"import", file});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("Another program is using the journal"));
    EXPECT_EQ(exportedHere(), before);
    EXPECT_EQ(run({"import", file, "--preview"}).code, 0) << "it can be looked at meanwhile";
}

TEST_F(ImportCommand, whatIsNotSavedYetComesFirst)
{
    openStore(journal());
    UnsavedFile unsaved(journal());
    value(unsaved.add({"UPDATE entry SET note = 'x'"}));
    const Ran ran = run({"import", file});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("holds what is not saved yet; open the window once, then import"));
    EXPECT_EQ(value(openReader(journal()).summaries()).size(), 0U);
}

TEST_F(ImportCommand, whatIsNoJournalIsLeftAsItIs)
{
    TempFolder::write(journal(), std::string(2000, 'x'));
    const Ran ran = run({"import", file});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("is not an Unknot journal. It has been left as it is."));
    EXPECT_EQ(TempFolder::bytes(journal()), std::string(2000, 'x'));
}

TEST_F(ImportCommand, theJournalThatItMakesIsNobodyElses)
{
    EXPECT_EQ(run({"import", file}).code, 0);
    constexpr auto others = fs::perms::group_all | fs::perms::others_all;
    EXPECT_EQ(fs::status(journal()).permissions() & others, fs::perms::none);
}

TEST_F(ImportCommand, needsOneFile)
{
    expectWrongUsage({"import"}, "import needs one FILE");
    expectWrongUsage({"import", file, file}, "import needs one FILE");
    expectWrongUsage({"import", ""}, "import needs one FILE");
    EXPECT_THAT(run({"import", "--help"}).out, HasSubstr("--preview"));
}

TEST_F(ImportCommand, aMomentInTheFutureIsNamedWithItsFile)
{
    JournalStore store = memoryStore();
    EntryRecord ahead = painTold("ahead", evening);
    ahead.about.utc += std::chrono::years{100};
    value(store.addEntry(ahead));
    TempFolder::write(file, value(store.exportJson(evening)));
    const Ran ran = run({"import", file});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr(file + ": /entries/ahead/about: lies in the future"));
}

} // namespace unknot::test
