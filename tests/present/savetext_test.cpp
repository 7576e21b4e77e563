// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/savetext.h"

#include "base/sink.h"

#include <QSet>

#include <gtest/gtest.h>

#include <array>

namespace unknot::present
{

namespace
{

using practice::CopyFault;
using practice::CopyRefused;

constexpr std::array all{
    CopyOf::Journal, CopyOf::ThisRun, CopyOf::SomeDays, CopyOf::Table, CopyOf::HealthRecord, CopyOf::Report, CopyOf::Sealed};
const QString file = QStringLiteral("/home/me/a.json");

} // namespace

TEST(SaveText, eachKindOfCopyHasItsOwnNameOfAFile)
{
    QSet<QString> names;
    for (const CopyOf what : all) {
        names.insert(copyName(what));
        EXPECT_TRUE(copyName(what).startsWith(QStringLiteral("unknot-")));
    }
    EXPECT_EQ(names.size(), qsizetype(all.size()));
}

TEST(SaveText, whatIsWrittenSaysWhereItIs)
{
    for (const CopyOf what : all) {
        const CopyText text = copyText(what, file, {});
        EXPECT_TRUE(text.isWritten);
        EXPECT_FALSE(text.replaces);
        EXPECT_TRUE(text.told.contains(file));
    }
}

TEST(SaveText, whatIsRefusedIsNotCalledWritten)
{
    for (const auto fault : {CopyFault::NoPlace, CopyFault::OwnFile, CopyFault::Exists, CopyFault::Failed, CopyFault::NotMade}) {
        const CopyText text = copyText(CopyOf::Journal, file, CopyRefused{fault});
        EXPECT_FALSE(text.isWritten);
        EXPECT_EQ(text.replaces, fault == CopyFault::Exists);
        EXPECT_FALSE(text.told.isEmpty());
    }
}

TEST(SaveText, whatTheSystemRefusesIsSaidByItsKindAndNotInItsWords)
{
    using Kind = Error::Kind;
    const auto told = [](Kind kind) {
        return copyText(CopyOf::Journal, file, CopyRefused{CopyFault::Failed, Error{kind, "raw words", {}, 0, {}}}).told;
    };
    EXPECT_TRUE(told(Kind::Full).startsWith(QStringLiteral("There is no space left for ") + file));
    EXPECT_TRUE(told(Kind::NotFound).startsWith(QStringLiteral("There is no folder for ") + file));
    EXPECT_TRUE(told(Kind::Unreadable).contains(QStringLiteral("see that you may write in its folder")));
    for (const Kind kind : {Kind::Full, Kind::NotFound, Kind::Unreadable, Kind::ReadOnly, Kind::Internal}) {
        EXPECT_FALSE(told(kind).contains(QStringLiteral("raw words")));
        EXPECT_TRUE(told(kind).endsWith(QStringLiteral(". Your journal is as it was."))) << told(kind).toStdString();
    }
}

TEST(SaveText, whatWasStoppedIsNotCalledUnreadable)
{
    const CopyText stopped = copyText(CopyOf::Journal, file, CopyRefused{CopyFault::NotMade, wasStopped()});
    EXPECT_TRUE(stopped.told.startsWith(QStringLiteral("Stopped: nothing was written.")));
    const CopyText unreadable
        = copyText(CopyOf::Journal, file, CopyRefused{CopyFault::NotMade, Error{Error::Kind::Malformed, "raw words", "/j", 0, {}}});
    EXPECT_TRUE(unreadable.told.startsWith(QStringLiteral("The journal could not be read, so nothing was written.")));
    EXPECT_FALSE(unreadable.told.contains(QStringLiteral("raw words")));
}

TEST(SaveText, howFarItIsIsSaidOnceThereIsSomething)
{
    EXPECT_EQ(copyRuns(CopyOf::Journal, 0, 90).told, QStringLiteral("The file is being written."));
    EXPECT_EQ(copyRuns(CopyOf::Journal, 30, 90).told, QStringLiteral("The file is being written: 30 of 90 records."));
    EXPECT_TRUE(copyRuns(CopyOf::Journal, 30, 90).runs);
    EXPECT_FALSE(copyRuns(CopyOf::Journal, 30, 90).isWritten);
}

TEST(SaveText, whatIsMissingInACopyOfThisRunIsTold)
{
    const auto told = [](std::size_t missing) { return copyText(CopyOf::ThisRun, file, {}, missing).told; };
    EXPECT_EQ(told(0), QStringLiteral("What was done since the start is in /home/me/a.json."));
    EXPECT_TRUE(told(1).endsWith(QStringLiteral(" One change of something older is not in it: make it once more.")));
    EXPECT_TRUE(told(3).endsWith(QStringLiteral(" 3 changes of something older are not in it: make them once more.")));
}

TEST(SaveText, whatCouldNotBePrintedIsSavedInstead)
{
    EXPECT_EQ(printingSentence(Printing::HandedOver), QStringLiteral("The report was handed to the printer."));
    for (const Printing came : {Printing::NoDialog, Printing::Failed})
        EXPECT_TRUE(printingSentence(came).contains(QStringLiteral("Save "))) << int(came);
    EXPECT_NE(printingSentence(Printing::NoDialog), printingSentence(Printing::Failed));
}

} // namespace unknot::present
