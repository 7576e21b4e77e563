// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal as a file that others can read.
#include "app/history/historycontroller.h"
#include "historyfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace unknot::app
{
namespace
{

TEST_F(HistoryTest, theExportHoldsEverySession)
{
    const QString kept = add(hours{2}, {6, 4});
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.remove(add(days{1}, {6, 4}));
    const QString file = QString::fromStdString((folder / "out.json").string());
    history.exportTo(file);

    EXPECT_EQ(history.text().exported, QStringLiteral("Everything was written to %1.").arg(file));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QJsonObject document = QJsonDocument::fromJson(written.readAll()).object();
    EXPECT_EQ(document[QStringLiteral("format")], QStringLiteral("unknot-journal"));
    const QJsonArray sessions = document[QStringLiteral("sessions")].toArray();
    ASSERT_EQ(sessions.size(), 1);
    EXPECT_EQ(sessions[0][QStringLiteral("id")], kept);
}

TEST_F(HistoryTest, anExportThatFailsSaysSoAndLeavesNothing)
{
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    const auto before = folder.contents();
    history.exportTo(QString::fromStdString((folder / "no such folder/out.json").string()));
    EXPECT_TRUE(history.text().exported.contains(QStringLiteral("could not be written")));
    EXPECT_FALSE(history.text().isExported);
    history.exportTo(QStringLiteral("  "));
    EXPECT_TRUE(history.text().exported.contains(QStringLiteral("can't be written to")));
    EXPECT_EQ(folder.contents(), before);
    history.forgetExport();
    EXPECT_EQ(history.text().exported, QString());
}

TEST_F(HistoryTest, anExportAsksBeforeItReplaces)
{
    add(hours{2}, {6, 4});
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    const QString file = QString::fromStdString((folder / "out.json").string());
    test::TempFolder::write(folder / "out.json", "a letter");
    history.replaceExport(); // of nothing that was asked
    history.exportTo(file);
    EXPECT_EQ(history.text().replaceable, file);
    EXPECT_FALSE(history.text().isExported);
    EXPECT_EQ(test::TempFolder::bytes(folder / "out.json"), "a letter");
    history.replaceExport();
    EXPECT_TRUE(history.text().isExported);
    EXPECT_EQ(history.text().replaceable, QString());
    EXPECT_NE(test::TempFolder::bytes(folder / "out.json"), "a letter");
}

TEST_F(HistoryTest, anExportNeverTakesTheJournalsPlace)
{
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    for (const char *name : {"journal.sqlite", "journal.sqlite-wal", "settings.ini"}) {
        history.exportTo(QString::fromStdString((folder / name).string()));
        EXPECT_TRUE(history.text().exported.contains(QStringLiteral("belongs to Unknot itself"))) << name;
        EXPECT_EQ(history.text().replaceable, QString());
    }
}

TEST_F(HistoryTest, anExportKeepsItsNameInAnotherFolder)
{
    const HistoryController history(test::shippedWorld(), keeper, records, clock);
    EXPECT_TRUE(history.proposedExport().endsWith(QStringLiteral("/unknot-journal.json")));
    EXPECT_EQ(history.exportIn(QUrl::fromLocalFile(QStringLiteral("/tmp")), QStringLiteral("/home/ada/mine.json")),
        QStringLiteral("/tmp/mine.json"));
}

} // namespace
} // namespace unknot::app
