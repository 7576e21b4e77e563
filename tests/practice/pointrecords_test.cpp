// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pointrecords.h"

#include "support/fixedclock.h"
#include "support/journalsamples.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::PointRecords;

struct PointRecordsTest : testing::Test {
    PointRecordsTest()
    {
        for (const int ago : {3, 2, 1})
            add(std::to_string(ago), ago, ago % 2 == 0 ? "levator-scapulae-neck-angle" : "upper-trapezius-top");
        records.take(value(store.pointHistories()));
    }
    void add(const Uuid &id, int ago, const std::string &point)
    {
        SessionRecord session = finished(id, {now.utc - std::chrono::days{ago}, now.offset, now.zone});
        session.points[0].point = point;
        play(store, session);
    }
    void expectAsReadAnew() const
    {
        PointRecords anew{shippedWorld().catalogue.limits(), clock};
        anew.take(value(store.pointHistories()));
        EXPECT_EQ(records.own(), anew.own());
        ASSERT_EQ(records.histories().size(), anew.histories().size());
        for (std::size_t i = 0; i < anew.histories().size(); ++i)
            EXPECT_EQ(records.histories()[i].occasions.size(), anew.histories()[i].occasions.size());
    }

    const WallTime now = wall(november(22), 18h);
    FixedClock clock{now};
    JournalStore store = memoryStore();
    PointRecords records{shippedWorld().catalogue.limits(), clock};
};

} // namespace

TEST_F(PointRecordsTest, ofASessionThatEndedAreAsIfAllWereReadAnew)
{
    add("new", 0, "upper-trapezius-top");
    value(records.sessionChanged(store, "new"));
    expectAsReadAnew();
    add("of another point", 0, "soleus-lower");
    value(records.sessionChanged(store, "of another point"));
    expectAsReadAnew();
    value(records.sessionChanged(store, "of another point"));
    expectAsReadAnew();
}

TEST_F(PointRecordsTest, ofOneThatWasRemovedOrCorrectedTheyAreToo)
{
    value(store.remove("2", now));
    value(records.sessionChanged(store, "2"));
    expectAsReadAnew();
    value(store.restore("2"));
    value(records.sessionChanged(store, "2"));
    expectAsReadAnew();
    SessionRecord corrected = value(store.session("3"));
    corrected.points[0].point = "soleus-lower";
    value(store.correct(corrected, now));
    value(records.sessionChanged(store, "3"));
    expectAsReadAnew();
}

TEST_F(PointRecordsTest, ofOneThatCameLaterAndIsOlderTheyAreToo)
{
    add("older", 30, "upper-trapezius-top");
    value(records.sessionChanged(store, "older"));
    expectAsReadAnew();
}

} // namespace unknot::test
