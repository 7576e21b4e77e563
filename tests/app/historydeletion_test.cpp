// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A session that is taken out, and brought back.
#include "app/history/historycontroller.h"
#include "historyfixture.h"

namespace unknot::app
{
namespace
{

TEST_F(HistoryTest, aDeletedSessionCanBeBroughtBack)
{
    const QString id = add(hours{2}, {6, 4});
    add(days{2}, {6, 4});
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.setShown(true);

    history.remove(id);
    EXPECT_EQ(history.text().count, 1);
    EXPECT_EQ(history.text().recentCount, 1);
    EXPECT_EQ(history.text().undo, QStringLiteral("Left shoulder, Sun 22, 16:00, was deleted."));
    EXPECT_EQ(cell(history.helped(), 0, "times"), 1);

    history.undo();
    EXPECT_EQ(history.text().count, 2);
    EXPECT_EQ(history.text().undo, QString());
    EXPECT_EQ(cell(history.sessions(), 0, "id"), id);
}

TEST_F(HistoryTest, aDeletedSessionStaysDeleted)
{
    const QString id = add(hours{2}, {6, 4});
    {
        HistoryController history(test::shippedWorld(), keeper, records, clock);
        history.remove(id);
        history.forgetUndo();
        EXPECT_EQ(history.text().undo, QString());
    }
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.setShown(true);
    EXPECT_FALSE(history.text().any);
}

TEST_F(HistoryTest, deletingWhatIsNotThereDoesNothing)
{
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.remove(QStringLiteral("nothing"));
    history.undo();
    EXPECT_EQ(history.text().undo, QString());
}

} // namespace
} // namespace unknot::app
