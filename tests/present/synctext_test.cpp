// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/synctext.h"
#include "support/journalsamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace syncnews = practice::syncnews;

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

// Of what is kept on and lies in /shared.
present::SyncText textOf(const practice::SyncNews &news)
{
    return present::syncText(news, {"/shared", true, true});
}

} // namespace

TEST(SyncText, aRoundSaysWhatCameWhatWaitsAndWhatWentOut)
{
    exchange::SyncReport report;
    report.taken = {entriesFrom("1c9e5f70-8a3d-4b62-b7e4-2d0f6a9c8b77", 2)};
    report.left = {{exchange::FaultCode::Torn, "/shared/unknot-b.journal"}};
    const auto text = textOf(syncnews::Done{report, {journal::SyncedRecord{}, 3, 1}, evening});
    EXPECT_EQ(text.told, QStringLiteral("Last time: Today, 18:42."));
    EXPECT_EQ(text.lines,
        (QStringList{"From the machine 1c9e5f70:", "New here: 2 notes of pain.",
            "unknot-b.journal is not whole yet, and was left for later.", "Written for the others: 3 sessions and 1 note of pain."}));
}

TEST(SyncText, whereNothingIsNewThatIsSaid)
{
    const auto text = textOf(syncnews::Done{{}, {std::nullopt, 1, 0}, evening});
    EXPECT_EQ(text.lines,
        (QStringList{"Nothing new came from other computers.", "Your file there holds the same as here: 1 session and 0 notes of pain."}));
}

TEST(SyncText, theFirstTimeItIsAsked)
{
    const auto text = textOf(syncnews::Asking{{entriesFrom("1c9e5f70-8a3d-4b62-b7e4-2d0f6a9c8b77", 1)}});
    EXPECT_TRUE(text.asks);
    EXPECT_TRUE(text.told.contains(QStringLiteral("Nothing was changed yet")));
    EXPECT_EQ(text.lines.size(), 2);
    EXPECT_EQ(textOf(syncnews::Asking{}).lines.size(), 1) << "that there is nothing";
}

TEST(SyncText, aFolderThatIsGoneFullOrReadOnlyIsSaid)
{
    const auto told = [](Error::Kind kind) { return textOf(syncnews::Failed{{kind, "raw words", {}, 0, {}}}).told; };
    EXPECT_TRUE(told(Error::Kind::NotFound).startsWith(QStringLiteral("There is no folder /shared.")));
    EXPECT_TRUE(told(Error::Kind::Full).contains(QStringLiteral("no space left")));
    EXPECT_EQ(told(Error::Kind::Unreadable),
        QStringLiteral("The folder /shared can't be read or written. See that you may read and write in it. It is tried again."));
}

TEST(SyncText, aFileThatIsLeftIsNamedOnceWithWhatToDoOrWhereItIsWrong)
{
    using exchange::FaultCode;
    const auto said = [](const exchange::Fault &fault) {
        exchange::SyncReport report;
        report.left = {fault};
        return textOf(syncnews::Done{report, {}, evening}).lines.filter(QStringLiteral("unknot-b.journal")).join(u'|');
    };
    const std::string file = "/shared/unknot-b.journal";
    EXPECT_EQ(said({FaultCode::TooNew, file}),
        QStringLiteral("unknot-b.journal was written by a newer Unknot, and was left: bring this one up to date."));
    EXPECT_EQ(
        said({FaultCode::NotReadable, file}), QStringLiteral("unknot-b.journal can't be read, and was left. See that you may read it."));
    EXPECT_EQ(said({FaultCode::NoDay, file, 0, "/days/0/day"}),
        QStringLiteral("unknot-b.journal can't be taken in, and was left. /days/0/day: has to be a day as 2026-11-22, of the years 1970 to "
                       "9999"));
}

TEST(SyncText, rawWordsOfTheJournalAreNotTold)
{
    EXPECT_FALSE(
        textOf(syncnews::JournalFailed{{Error::Kind::Internal, "raw words", "/j", 0, {}}}).told.contains(QStringLiteral("raw words")));
}

TEST(SyncText, theChoiceIsInAllThatIsTold)
{
    const std::vector<practice::SyncNews> all{syncnews::Nothing{}, syncnews::ChoiceUnreadable{}, syncnews::CantBe{}, syncnews::NotKept{},
        syncnews::Waiting{practice::SyncTurn::Waits::Journal}, syncnews::Running{}, syncnews::Asking{}, syncnews::NotSaved{},
        syncnews::Failed{}, syncnews::JournalFailed{}, syncnews::Done{}};
    for (const practice::SyncNews &news : all) {
        const auto text = textOf(news);
        EXPECT_EQ(text.folder, QStringLiteral("/shared"));
        EXPECT_TRUE(text.on);
        EXPECT_EQ(text.told.isEmpty(), std::holds_alternative<syncnews::Nothing>(news)) << news.index();
        EXPECT_EQ(text.runs, std::holds_alternative<syncnews::Running>(news)) << news.index();
        EXPECT_EQ(text.asks, std::holds_alternative<syncnews::Asking>(news)) << news.index();
    }
}

} // namespace unknot::test
