// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/sessiondetails.h"
#include "historyfixture.h"

#include <QSignalSpy>

namespace unknot::app
{
namespace
{

TEST_F(HistoryTest, detailsSayWhatASessionDid)
{
    SessionDetails details(test::shippedWorld(), keeper, own, clock);
    EXPECT_FALSE(details.open(QStringLiteral("nothing")));
    EXPECT_EQ(details.session().id, QString());
    ASSERT_TRUE(details.open(add(hours{2}, {6, 4})));

    EXPECT_EQ(details.session().title, QStringLiteral("Left shoulder"));
    EXPECT_EQ(details.session().when,
        QStringLiteral("Today, 16:00. 1 point, 1 min 30 s pressed. With questions, search and rests 9 min 40 s in all."));
    EXPECT_EQ(details.session().ending, QStringLiteral("done"));
    EXPECT_EQ(details.session().words, QStringLiteral("clearly less"));
    EXPECT_FALSE(details.session().more);
    EXPECT_EQ(details.session().restWords, QStringLiteral("2 less"));
    EXPECT_EQ(details.session().moveBefore, -1);
    EXPECT_EQ(details.session().moveWords, QStringLiteral("not rated"));
    EXPECT_EQ(details.session().holds, 3);
    EXPECT_EQ(details.presses()->rowCount(), 1);
    details.close();
    EXPECT_EQ(details.session().id, QString());
    EXPECT_EQ(details.presses()->rowCount(), 0);
}

// By the same limits as the point's own page: three sessions a day, four hours apart, of a robust point.
TEST_F(HistoryTest, detailsSayWhenItMayBePressedAgain)
{
    SessionDetails details(test::shippedWorld(), keeper, own, clock);
    details.open(add(std::chrono::minutes{10}, {6, 4}));
    EXPECT_EQ(details.session().again,
        QStringLiteral("In 4 hours at the earliest, at most 3 times a day. If it is sore tomorrow, leave it for 48 hours."));
    details.open(add(std::chrono::minutes{10}, {3, 6}));
    EXPECT_EQ(details.session().again,
        QStringLiteral("In 4 hours at the earliest, at most 3 times a day. Only when these spots have settled, and then more lightly."));
    details.open(add(std::chrono::minutes{10}, {6, 4}));
    EXPECT_EQ(details.session().again, QStringLiteral("Tomorrow at the earliest. If it is sore tomorrow, leave it for 48 hours."));
    details.open(add(std::chrono::minutes{10}, {6, 4, {shoulder({})}}));
    EXPECT_EQ(details.session().again, QString());
}

TEST_F(HistoryTest, aNoteIsSavedAsItIsTyped)
{
    const QString id = add(hours{2}, {6, 4});
    const QString other = add(days{2}, {6, 4});
    SessionDetails details(test::shippedWorld(), keeper, own, clock);
    details.open(id);
    const QSignalSpy noted(&details, &SessionDetails::noteChanged);
    details.setNote(QStringLiteral("The ball"));
    details.setNote(QStringLiteral("The ball was better."));
    EXPECT_EQ(noted.count(), 2);
    EXPECT_EQ(keeper.reader()->session(id.toStdString())->note, "The ball was better.");

    details.open(other);
    EXPECT_EQ(details.note(), QString());
    details.open(id);
    EXPECT_EQ(details.note(), QStringLiteral("The ball was better."));
}

TEST_F(HistoryTest, detailsFollowWhatIsWrittenLater)
{
    SessionDetails details(test::shippedWorld(), keeper, own, clock);
    const QString id = add(hours{2}, {6, {}});
    details.open(id);
    EXPECT_EQ(details.session().restWords, QStringLiteral("not rated after"));
    keeper.write([&](journal::JournalStore &journal) {
        return journal.addRating(
            id.toStdString(), {journal::newUuid(), RatingRecord::Kind::AtRest, RatingRecord::Moment::After, 8, clock.wall()});
    });
    EXPECT_EQ(details.session().restWords, QStringLiteral("2 more: go lighter or stop"));
    EXPECT_TRUE(details.session().more);
}

} // namespace
} // namespace unknot::app
