// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/healthcontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/ownpractice.h"
#include "practice/pointrecords.h"
#include "practice/world.h"
#include "support/pressedpoints.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <QAbstractItemModel>

#include <gtest/gtest.h>

namespace unknot::app
{

using journal::RatingRecord;
using journal::SessionRecord;
using journal::SessionState;
using std::chrono::days;
using std::chrono::hours;

// Sunday 22 November 2026, 18:00, an hour east of Greenwich.
class StoppedClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return {}; }
    [[nodiscard]] WallTime wall() const override { return m_wall; }
    [[nodiscard]] WallTime ago(Milliseconds span) const { return {m_wall.utc - span, m_wall.offset, {}}; }

    void go(Milliseconds span) { m_wall.utc += span; }

private:
    WallTime m_wall{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + hours{17}, std::chrono::minutes{60}, {}};
};

using test::pointOf;
using test::shoulder;

class HistoryTest : public testing::Test
{
protected:
    struct Given {
        std::optional<int> before, after;
        std::vector<journal::PointRecord> points = {shoulder({6, 5, 3})};
        std::vector<SidedZone> zones = {{{"shoulder-back"}, Side::Left}};
        SessionState state = SessionState::Completed;
    };

    QString add(Milliseconds ago, const Given &given)
    {
        SessionRecord session;
        session.id = journal::newUuid();
        session.title = "Left shoulder";
        session.started = clock.ago(ago);
        session.zones = given.zones;
        session.points = given.points;
        keeper.write([&](journal::JournalStore &store) -> Status {
            EXPECT_TRUE(store.beginSession(session));
            rate(store, session, RatingRecord::Moment::Before, given.before);
            for (const auto &point : given.points) {
                for (auto hold : point.holds) {
                    hold.began = session.started;
                    EXPECT_TRUE(store.beginHold(point.id, hold));
                    EXPECT_TRUE(!hold.press || store.setPress(hold.id, *hold.press));
                    EXPECT_TRUE(store.endHold(hold.id, *hold.pressed, hold.end));
                }
                EXPECT_TRUE(store.endPoint(point.id, point.end));
            }
            rate(store, session, RatingRecord::Moment::After, given.after);
            return given.state == SessionState::Running ? Status{}
                                                        : store.endSession(session.id, given.state, clock.ago(ago - Seconds{580}));
        });
        return QString::fromStdString(session.id);
    }

    const test::TempFolder folder;
    StoppedClock clock;
    JournalKeeper keeper{folder / "journal.sqlite"};
    HealthController health{test::shippedWorld(), keeper, clock};
    OwnPractice own{test::shippedWorld(), keeper, health, clock};
    practice::PointRecords records{test::shippedWorld().catalogue.limits(), clock};

    // As the program reads them at its start.
    void readRecords()
    {
        auto histories = keeper.reader()->pointHistories();
        ASSERT_TRUE(histories);
        records.take(std::move(*histories));
    }

private:
    static void rate(journal::JournalStore &store, const SessionRecord &session, RatingRecord::Moment moment, std::optional<int> nrs)
    {
        EXPECT_TRUE(store.addRating(session.id, {journal::newUuid(), RatingRecord::Kind::AtRest, moment, nrs, session.started}));
    }
};

inline QVariant cell(QAbstractItemModel *model, int row, const QByteArray &role)
{
    return model->index(row, 0).data(model->roleNames().key(role));
}

} // namespace unknot::app
