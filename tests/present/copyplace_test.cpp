// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/copyplace.h"

#include <QDir>

#include <gtest/gtest.h>

namespace unknot::present
{

TEST(CopyPlace, aNameAloneLiesInTheFolderWithTheEndingOfItsKind)
{
    EXPECT_EQ(copyPlace(CopyOf::Journal, QStringLiteral("mine"), QStringLiteral("/a")), "/a/mine.json");
    EXPECT_EQ(copyPlace(CopyOf::Table, QStringLiteral("mine"), QStringLiteral("/a")), "/a/mine.csv");
    EXPECT_EQ(copyPlace(CopyOf::Sealed, QStringLiteral("mine"), QStringLiteral("/a")), "/a/mine.sealed");
    EXPECT_EQ(copyPlace(CopyOf::Report, QStringLiteral("mine.PDF"), QStringLiteral("/a")), "/a/mine.PDF") << "it has one";
}

TEST(CopyPlace, aFolderThatIsTypedIsMeant)
{
    EXPECT_EQ(copyPlace(CopyOf::Journal, QStringLiteral("/b/mine"), QStringLiteral("/a")), "/b/mine.json");
    EXPECT_EQ(QString::fromStdString(copyPlace(CopyOf::Journal, QStringLiteral("~/mine"), QStringLiteral("/a")).string()),
        QDir::homePath() + QStringLiteral("/mine.json"));
    EXPECT_TRUE(copyPlace(CopyOf::Journal, QStringLiteral("  "), QStringLiteral("/a")).empty()) << "no name is no place";
}

TEST(CopyPlace, whatIsProposedLiesInThePersonsDocuments)
{
    EXPECT_EQ(copyProposed(CopyOf::Sealed), QDir(ownDocuments()).filePath(QStringLiteral("unknot-backup.sealed")));
}

TEST(CopyPlace, theSameNameIsKeptInAnotherFolder)
{
    EXPECT_EQ(copyPlacedIn(CopyOf::Journal, QStringLiteral("/b"), QStringLiteral("/a/mine.json")), QStringLiteral("/b/mine.json"));
    EXPECT_EQ(copyPlacedIn(CopyOf::Journal, QStringLiteral("/b"), QStringLiteral("mine")), QStringLiteral("/b/mine.json"));
}

} // namespace unknot::present
