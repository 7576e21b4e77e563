// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/importtext.h"
#include "support/journalsamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace takingnews = practice::takingnews;

namespace
{

present::ImportText textOf(const practice::TakingNews &news)
{
    return present::importText(news, QStringLiteral("/a.json"));
}

exchange::MergePlan oneEntry()
{
    exchange::MergePlan plan;
    plan.entries.come.push_back(painTold("e", wall(november(22), 18h)));
    return plan;
}

} // namespace

TEST(ImportText, whatItComesToIsSaidBeforeAndAfter)
{
    const auto planned = textOf(takingnews::Planned{oneEntry(), true});
    EXPECT_TRUE(planned.mayTakeIn);
    EXPECT_TRUE(planned.told.contains(QStringLiteral("Nothing was changed yet")));
    EXPECT_EQ(planned.lines, QStringList{"New here: 1 note of pain."});
    EXPECT_FALSE(textOf(takingnews::Planned{oneEntry(), false}).mayTakeIn) << "it is being taken in";
    const auto done = textOf(takingnews::Done{oneEntry(), true});
    EXPECT_EQ(done.told, QStringLiteral("/a.json was taken in."));
    EXPECT_TRUE(done.mayUndo);
    EXPECT_FALSE(done.mayTakeIn);
}

TEST(ImportText, ofManyFaultsTheFirstAreTold)
{
    const std::vector<exchange::Fault> many(9, exchange::Fault{exchange::FaultCode::Missing, "/a.json", 0, "/exported"});
    const auto text = textOf(takingnews::Refused{many});
    EXPECT_TRUE(text.told.startsWith(QStringLiteral("/a.json can't be taken in, and nothing was changed.")));
    EXPECT_EQ(text.lines.size(), 5);
    EXPECT_EQ(text.lines.front(), QStringLiteral("/exported: is missing"));
    EXPECT_EQ(textOf(takingnews::Refused{{{exchange::FaultCode::OpenQuote, {}, 2}}}).lines, QStringList{"Line 2: a quote does not end"});
}

TEST(ImportText, aJournalThatFailsIsNotTheFilesFaultAndItsRawWordsAreNotShown)
{
    const auto text = textOf(takingnews::JournalFailed{{Error::Kind::Malformed, "could not read: SQL logic error", "/j.sqlite", 0, {}}});
    EXPECT_TRUE(text.told.contains(QStringLiteral("/j.sqlite"))) << text.told.toStdString();
    EXPECT_FALSE(text.told.contains(QStringLiteral("SQL logic error")));
}

TEST(ImportText, notesOfATableGoAndComeBack)
{
    const auto out = textOf(takingnews::TakenOut{1});
    EXPECT_TRUE(out.mayBringBack);
    EXPECT_FALSE(out.mayUndo);
    EXPECT_EQ(out.told, QStringLiteral("1 note of pain that came in was taken out again."));
    const auto back = textOf(takingnews::BroughtBack{1});
    EXPECT_TRUE(back.mayUndo);
    EXPECT_FALSE(back.mayBringBack);
}

TEST(ImportText, nothingIsToldOnlyWhereNothingWasAsked)
{
    EXPECT_EQ(textOf(takingnews::Nothing{}), present::ImportText());
    EXPECT_FALSE(textOf(takingnews::Impossible{}).told.isEmpty());
    EXPECT_TRUE(textOf(takingnews::Waiting{}).told.contains(QStringLiteral("Keep the file")));
}

} // namespace unknot::test
