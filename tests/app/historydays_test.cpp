// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// List, map and chart agree on which day a session belongs to: the one where it was.
#include "app/history/historycontroller.h"
#include "historyfixture.h"

namespace unknot::app
{
namespace
{

class HistoryDays : public HistoryTest
{
protected:
    // Began at that moment, where the clock on the wall was so far ahead of UTC.
    void addAt(std::chrono::sys_time<Milliseconds> utc, std::chrono::minutes offset)
    {
        SessionRecord session;
        session.id = journal::newUuid();
        session.title = "Left shoulder";
        session.started = {utc, offset, {}};
        session.zones = {{{"shoulder-back"}, Side::Left}};
        keeper.write([session](journal::JournalStore &store) {
            const Status begun = store.beginSession(session);
            return begun ? store.endSession(session.id, SessionState::Completed, session.started) : begun;
        });
    }
};

TEST_F(HistoryDays, whereverOneIsNow)
{
    constexpr auto first = std::chrono::sys_days{std::chrono::year{2026} / 11 / 9}; // of two weeks that end today
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.setShown(true);
    history.setRange(HistoryController::Range::TwoWeeks);
    EXPECT_EQ(history.text().heatWords, QString());

    addAt(first + hours{1}, std::chrono::hours{-10}); // the day before, there; and here the first of the range
    history.reload();
    EXPECT_EQ(history.text().count, 0);
    EXPECT_EQ(history.text().heatWords, QString());

    addAt(first - hours{2}, std::chrono::hours{14}); // the first of the range, there; and here the day before
    history.reload();
    EXPECT_EQ(history.text().count, 1);
    EXPECT_TRUE(history.text().heatWords.contains(QStringLiteral("1 day"))) << history.text().heatWords.toStdString();
    EXPECT_GE(cell(history.sessions(), 0, "at").toDouble(), 0.0);
    EXPECT_LT(cell(history.sessions(), 0, "at").toDouble(), 1.0);
}

} // namespace
} // namespace unknot::app
