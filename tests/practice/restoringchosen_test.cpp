// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/restoring.h"
#include "practice/sealedcopy.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
using practice::chooseCopy;

const WallTime evening = wall(november(22), 18h);
const WallTime now = wall(november(24), 9h);
constexpr journal::SealCost cheap{1, 8192 * 8};

// A journal with two notes, and a copy from when it had one.
struct RestoringChosen : testing::Test {
    RestoringChosen()
    {
        fs::create_directory(folder / "stick");
        tell("first");
        value(journal::backUp(journal, copy));
        tell("second");
    }
    void tell(const Uuid &id) const { value(openStore(journal).addEntry(painTold(id, evening))); }
    [[nodiscard]] std::size_t notes() const { return value(openReader(journal).entries({})).size(); }
    [[nodiscard]] bool isStaged() const { return fs::exists(data / "journal.sqlite-chosen"); }

    TempFolder folder;
    fs::path data = folder / "data", journal = data / "journal.sqlite", copy = folder / "stick" / "copy.sqlite";
};

} // namespace

TEST_F(RestoringChosen, aCopyFromElsewhereIsRestoredByTheNextStart)
{
    const auto preview = value(chooseCopy(copy, data, {}));
    EXPECT_EQ(preview.backup.entries, 1);
    EXPECT_EQ(preview.lost.entries, 1);
    EXPECT_EQ(notes(), 2U) << "it was only looked at";
    value(practice::noteRestoringChosen(data));
    fs::remove(copy); // the stick may be away by then
    const auto restored = practice::restoreWhatWasNoted(data, now);
    ASSERT_TRUE(restored && *restored);
    EXPECT_EQ(notes(), 1U);
    EXPECT_FALSE(isStaged());
    EXPECT_FALSE(practice::restoreWhatWasNoted(data, now));
}

TEST_F(RestoringChosen, oneThatWasOnlyLookedAtGoes)
{
    value(chooseCopy(copy, data, {}));
    EXPECT_TRUE(isStaged());
    practice::dropChosen(data);
    EXPECT_FALSE(isStaged());
    value(chooseCopy(copy, data, {}));
    EXPECT_FALSE(practice::restoreWhatWasNoted(data, now)) << "as a start after the program was killed";
    EXPECT_FALSE(isStaged());
    EXPECT_EQ(notes(), 2U);
}

TEST_F(RestoringChosen, anEncryptedOneNeedsItsPassphrase)
{
    const fs::path sealed = folder / "stick" / "copy.sealed";
    TempFolder::write(sealed, value(practice::sealedJournal(data, "open", cheap)));
    for (const char *wrong : {"", "other"}) {
        const auto refused = chooseCopy(sealed, data, wrong);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, Error::Kind::Invalid);
        EXPECT_FALSE(isStaged());
    }
    EXPECT_EQ(value(chooseCopy(sealed, data, "open")).backup.entries, 2);
    EXPECT_FALSE(fs::exists(data / "journal.sqlite-opened")) << "nothing else of it stays";
}

TEST_F(RestoringChosen, whatIsNoCopyIsRefused)
{
    TempFolder::write(copy, "letter");
    EXPECT_FALSE(chooseCopy(copy, data, {}));
    EXPECT_FALSE(chooseCopy(folder / "none", data, {}));
    EXPECT_FALSE(isStaged());
}

TEST(Passphrase, isTypedTwiceAndTheSame)
{
    EXPECT_EQ(practice::passphraseFault("", ""), practice::PassphraseFault::Empty);
    EXPECT_EQ(practice::passphraseFault("a", "b"), practice::PassphraseFault::Differs);
    EXPECT_FALSE(practice::passphraseFault("a", "a"));
}

} // namespace unknot::test
