// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/healthcontroller.h"

#include "app/own/journalkeeper.h"
#include "practice/world.h"
#include "startedprogram.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using app::HealthController;
using app::JournalKeeper;

World &shipped()
{
    static World world(resources);
    return world;
}

class HealthControllerTest : public testing::Test
{
protected:
    [[nodiscard]] static QString said(QAbstractItemModel *rows, const QString &gate, const char *role)
    {
        const auto roles = rows->roleNames();
        for (int i = 0; i < rows->rowCount(); ++i) {
            if (rows->index(i, 0).data(roles.key("gate")).toString() == gate)
                return rows->index(i, 0).data(roles.key(role)).toString();
        }
        ADD_FAILURE() << gate.toStdString();
        return {};
    }
    // The first that stays, and asks for places.
    [[nodiscard]] static QString gate(bool today = false)
    {
        for (const auto &gate : shipped().catalogue.all().gates) {
            if (gate.today == today && !gate.automatic && (today || gate.asksZones))
                return QString::fromStdString(gate.id.value);
        }
        return {};
    }

    const TempFolder folder;
    FixedClock clock = noon();
    JournalKeeper journal{folder / "journal.sqlite"};
    HealthController health{shipped(), journal, clock};
};

const QString neck = QStringLiteral("neck-base:left");

} // namespace

TEST_F(HealthControllerTest, whatIsTickedIsShownAndKept)
{
    const QSignalSpy told(&health, &HealthController::changed);
    health.setHolds(gate(), true);
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(said(health.lasting(), gate(), "holds"), QStringLiteral("true"));
    EXPECT_EQ(health.text().held, QStringLiteral("1 answer is ticked"));
    HealthController again(shipped(), journal, clock);
    EXPECT_EQ(said(again.lasting(), gate(), "holds"), QStringLiteral("true"));
    again.setHolds(gate(), false);
    EXPECT_EQ(again.text().held, QStringLiteral("Nothing is ticked"));
}

TEST_F(HealthControllerTest, aPlaceNamedTwiceCountsOnce)
{
    health.setHolds(gate(), true);
    health.addPlaces(gate(), {neck, neck, QStringLiteral("no-such-place")});
    health.addPlaces(gate(), {neck});
    EXPECT_EQ(health.answers().profile().answers.at({gate().toStdString()}).zones.size(), 1U);
    EXPECT_EQ(said(health.lasting(), gate(), "places"), health.placeName(neck));
    health.removePlace(gate(), neck);
    EXPECT_TRUE(health.answers().profile().answers.at({gate().toStdString()}).zones.empty());
}

TEST_F(HealthControllerTest, aGateThatDoesNotHoldTakesNoPlaceSideOrClearance)
{
    const QSignalSpy told(&health, &HealthController::changed);
    health.addPlaces(gate(), {neck});
    health.removePlace(gate(), neck);
    health.setCleared(gate(), true);
    health.setSide(gate(), present::health::Side::Left);
    EXPECT_EQ(told.count(), 0);
    EXPECT_TRUE(health.answers().profile().answers.empty());
}

TEST_F(HealthControllerTest, aSideIsKept)
{
    health.setHolds(gate(), true);
    health.setSide(gate(), present::health::Side::Right);
    EXPECT_EQ(health.answers().profile().answers.at({gate().toStdString()}).side, Side::Right);
    health.setSide(gate(), present::health::Side::BothOrNotSaid);
    EXPECT_EQ(health.answers().profile().answers.at({gate().toStdString()}).side, Side::Middle);
}

TEST_F(HealthControllerTest, findsPlacesByTheirNamesAtMostEight)
{
    const QStringList found = health.placesLike(QStringLiteral("neck"));
    EXPECT_FALSE(found.isEmpty());
    EXPECT_LE(found.size(), 8);
    for (const QString &key : found)
        EXPECT_NE(health.placeName(key), QString()) << key.toStdString();
    EXPECT_TRUE(health.placesLike(QString()).isEmpty());
    EXPECT_EQ(health.placeName(QStringLiteral("no-such-place")), QString());
}

TEST_F(HealthControllerTest, whatHoldsForADayIsDroppedWhenItIsOver)
{
    health.setHolds(gate(true), true);
    health.setHolds(gate(), true);
    clock.advance(std::chrono::hours{10});
    health.startDay();
    EXPECT_EQ(health.text().held, QStringLiteral("2 answers are ticked"));
    clock.advance(std::chrono::hours{2});
    health.startDay();
    EXPECT_EQ(health.text().held, QStringLiteral("1 answer is ticked"));
    EXPECT_EQ(said(health.today(), gate(true), "holds"), QStringLiteral("false"));
}

TEST_F(HealthControllerTest, whatIsAskedStandsInTwoParts)
{
    health.sheet().ask({{"G4"}, {"G8"}, {"G11-veins"}});
    EXPECT_EQ(health.asked()->rowCount() + health.askedFurther()->rowCount(), 3);
    health.pressGroup(QStringLiteral("bones-joints"));
    EXPECT_TRUE(health.anyAskedHolds()) << "the only one of its line";
}

TEST_F(HealthControllerTest, whatIsAskedNextIsLaidBesideWhatIsAskedToday)
{
    health.sheet().ask({{gate(true).toStdString()}}, {{"G4"}, {"G8"}});
    EXPECT_EQ(health.askedToday()->rowCount(), 1);
    EXPECT_EQ(health.asked()->rowCount() + health.askedFurther()->rowCount(), 2);
    health.sheet().sayNoToTheRest();
    health.sheet().ask({{"G4"}, {"G8"}});
    EXPECT_EQ(health.askedToday()->rowCount(), 0);
    EXPECT_EQ(health.asked()->rowCount() + health.askedFurther()->rowCount(), 2);
    EXPECT_EQ(said(health.lasting(), QStringLiteral("G4"), "groupSaid"), QStringLiteral("Not asked yet"))
        << "it was not answered with today's";
}

TEST_F(HealthControllerTest, aQuestionOrANoChangesNothingThatMayBePressed)
{
    const QSignalSpy decided(&health, &HealthController::profileChanged);
    health.sheet().ask({{"G4"}, {"G8"}});
    health.pressGroup(QStringLiteral("bones-joints"));
    const auto once = decided.count();
    EXPECT_EQ(once, 1) << "the only one of its line holds";
    health.sheet().sayNoToTheRest();
    health.lookInto(QStringLiteral("pregnancy"));
    EXPECT_EQ(decided.count(), once);
    health.setHolds(gate(), true);
    health.addPlaces(gate(), {neck});
    health.setHolds(gate(), false);
    EXPECT_EQ(decided.count(), once + 3);
}

TEST_F(HealthControllerTest, aGroupIsAnsweredAtAQuietMoment)
{
    EXPECT_EQ(said(health.lasting(), QStringLiteral("G7"), "groupSaid"), QStringLiteral("Not asked yet"));
    health.lookInto(QStringLiteral("pregnancy"));
    EXPECT_EQ(said(health.lasting(), QStringLiteral("G7"), "unfolded"), QStringLiteral("true"));
    health.sayNo(QStringLiteral("pregnancy"));
    EXPECT_EQ(said(health.lasting(), QStringLiteral("G7"), "unfolded"), QStringLiteral("false"));
    EXPECT_EQ(said(health.lasting(), QStringLiteral("G7"), "groupSaid"), QStringLiteral("None of these"));
    EXPECT_TRUE(health.answers().isOpen({"G8"}));
}

TEST_F(HealthControllerTest, answersThatCantBeReadBlockUntilAllAreGivenAgain)
{
    health.setHolds(gate(), true);
    {
        SQLite::Database db((folder / "journal.sqlite").string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA ignore_check_constraints = ON");
        ASSERT_GT(db.exec("UPDATE health SET side = 'upwards'"), 0);
    }
    const QSignalSpy decided(&health, &HealthController::profileChanged);
    health.reload();
    EXPECT_EQ(decided.count(), 1) << "whatever was offered is to be looked at again";
    EXPECT_NE(health.text().unreadable, QString());
    EXPECT_FALSE(safety::Rules(shipped().catalogue).noSessionBecause(health.answers().profile()).empty());
    health.answeredAnew();
    EXPECT_EQ(decided.count(), 2);
    EXPECT_EQ(health.text().unreadable, QString());
    EXPECT_EQ(health.text().held, QStringLiteral("Nothing is ticked"));
}

} // namespace unknot::test
