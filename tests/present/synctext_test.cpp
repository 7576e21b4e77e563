// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/synctext.h"
#include "support/journalsamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

const WallTime evening = wall(november(22), 18h + 42min);

exchange::TakenIn entriesFrom(const Uuid &machine, int count)
{
    exchange::TakenIn taken{machine, {}};
    for (int i = 0; i < count; ++i)
        taken.plan.entries.come.push_back(painTold(std::to_string(i), evening));
    return taken;
}

} // namespace

TEST(SyncText, aRoundSaysWhatCameWhatWaitsAndWhatWentOut)
{
    exchange::SyncReport report;
    report.taken = {entriesFrom("1c9e5f70-8a3d-4b62-b7e4-2d0f6a9c8b77", 2)};
    report.left = {{Error::Kind::Malformed, "is not whole", "/shared/unknot-b.journal", 0, {}}};
    const auto text = present::syncDone(report, {journal::SyncedRecord{}, 3, 1}, evening);
    EXPECT_EQ(text.told, QStringLiteral("Last time: Today, 18:42."));
    EXPECT_EQ(text.lines,
        (QStringList{"From the machine 1c9e5f70:", "New here: 2 notes of pain.",
            "unknot-b.journal is not whole yet, and was left for later.", "Written for the others: 3 sessions and 1 note of pain."}));
}

TEST(SyncText, whereNothingIsNewThatIsSaid)
{
    const auto text = present::syncDone({}, {std::nullopt, 1, 0}, evening);
    EXPECT_EQ(text.lines,
        (QStringList{"Nothing new came from other computers.", "Your file there holds the same as here: 1 session and 0 notes of pain."}));
}

TEST(SyncText, theFirstTimeItIsAsked)
{
    const auto text = present::syncAsks({entriesFrom("1c9e5f70-8a3d-4b62-b7e4-2d0f6a9c8b77", 1)});
    EXPECT_TRUE(text.asks);
    EXPECT_TRUE(text.told.contains(QStringLiteral("Nothing was changed yet")));
    EXPECT_EQ(text.lines.size(), 2);
    EXPECT_EQ(present::syncAsks({}).lines.size(), 1) << "that there is nothing";
}

TEST(SyncText, aFolderThatIsGoneFullOrReadOnlyIsSaid)
{
    const QString folder = QStringLiteral("/shared");
    EXPECT_TRUE(
        present::syncFailed({Error::Kind::NotFound, {}, {}, 0, {}}, folder).told.startsWith(QStringLiteral("There is no folder /shared.")));
    EXPECT_TRUE(present::syncFailed({Error::Kind::Full, {}, {}, 0, {}}, folder).told.contains(QStringLiteral("no space left")));
    EXPECT_TRUE(present::syncFailed({Error::Kind::Unreadable, "Read-only file system", {}, 0, {}}, folder)
                    .told.contains(QStringLiteral("Read-only")));
}

} // namespace unknot::test
