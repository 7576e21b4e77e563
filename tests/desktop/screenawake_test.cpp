// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/screenawake.h"

#include "desktop/services.h"

#include <gmock/gmock.h>

#include <optional>

namespace unknot::test
{

namespace
{

using desktop::ScreenAwake;
using testing::ElementsAre;
using testing::IsEmpty;

struct ScreenAwakeTest : testing::Test {
    // Whatever was under way has come to its end: a call, its answer, and a call that follows from it.
    template<class Service>
    void settle(Service &service)
    {
        for (int round = 0; round < 4; ++round) {
            Connection::wait(own.bus());
            Connection::wait(service.bus());
        }
    }

    const QString why = QStringLiteral("Why");
    Connection own;
    std::optional<ScreenAwake> screen{std::in_place, own.bus(), why};
};

} // namespace

TEST_F(ScreenAwakeTest, thePortalIsAskedForTheScreenAloneAndToldWhenItIsOver)
{
    Portal portal;
    ScreenSaver other;
    screen->keep(true);
    until([&] { return portal.held() == 1; });
    EXPECT_EQ(portal.flags(), 8U) << "not the switching of users, nor the sleep that the person asks for";
    EXPECT_EQ(portal.reason(), why);
    settle(portal);
    screen->keep(true);
    settle(portal);
    EXPECT_EQ(portal.asked(), 1);
    EXPECT_THAT(other.held(), IsEmpty());
    screen->keep(false);
    until([&] { return portal.held() == 0; });
    screen->keep(true);
    until([&] { return portal.held() == 1; });
    EXPECT_EQ(portal.asked(), 2);
}

TEST_F(ScreenAwakeTest, whereThereIsNoPortalTheScreenSaverIsAsked)
{
    ScreenSaver other;
    screen->keep(true);
    until([&] { return !other.held().isEmpty(); });
    EXPECT_THAT(other.held(), ElementsAre(QCoreApplication::applicationName() + QStringLiteral(": Why")));
    settle(other);
    screen->keep(false);
    until([&] { return other.held().isEmpty(); });
}

TEST_F(ScreenAwakeTest, aPortalThatCantLeavesItToTheScreenSaver)
{
    Portal portal(Portal::Manner::HasNoInhibit);
    ScreenSaver other;
    screen->keep(true);
    until([&] { return !other.held().isEmpty(); });
    settle(other);
    EXPECT_EQ(other.held().size(), 1);
    screen->keep(false);
    until([&] { return other.held().isEmpty(); });
}

TEST_F(ScreenAwakeTest, aPortalThatSaysNothingIsNotWaitedForAndWhatItGrantsLateIsGivenBackToo)
{
    Portal portal(Portal::Manner::SaysNothing);
    ScreenSaver other;
    screen.emplace(own.bus(), why, Milliseconds{0});
    screen->keep(true);
    until([&] { return portal.asked() == 1 && other.held().size() == 1; });
    portal.answer();
    settle(portal);
    EXPECT_EQ(portal.held(), 1);
    screen->keep(false);
    until([&] { return portal.held() == 0 && other.held().isEmpty(); });
}

// A session that was stopped at once.
TEST_F(ScreenAwakeTest, whatIsGrantedWhenItIsNotWantedAnyMoreIsGivenBack)
{
    Portal portal(Portal::Manner::SaysNothing);
    ScreenSaver other;
    screen->keep(true);
    until([&] { return portal.asked() == 1; });
    screen->keep(false);
    portal.answer();
    EXPECT_EQ(portal.held(), 1);
    until([&] { return portal.held() == 0; });
    EXPECT_THAT(other.held(), IsEmpty());
}

TEST_F(ScreenAwakeTest, itEndsWithTheObjectAlsoBeforeTheAnswer)
{
    Portal portal;
    screen->keep(true);
    until([&] { return portal.held() == 1; });
    settle(portal);
    screen.reset();
    until([&] { return portal.held() == 0; });
    screen.emplace(own.bus(), why);
    screen->keep(true);
    screen.reset();
    settle(portal);
    EXPECT_EQ(portal.asked(), 2);
    EXPECT_EQ(portal.held(), 0);
}

TEST_F(ScreenAwakeTest, withoutAServiceNothingHappens)
{
    screen->keep(true);
    settle(own);
    screen->keep(false);
    ScreenSaver later;
    settle(later);
    EXPECT_THAT(later.held(), IsEmpty());
}

TEST_F(ScreenAwakeTest, withoutABusNothingHappens)
{
    const QDBusConnection none(QStringLiteral("no such connection"));
    ASSERT_FALSE(none.isConnected());
    screen.emplace(none, why, Milliseconds{0});
    screen->keep(true);
    QCoreApplication::processEvents();
    screen->keep(false);
}

} // namespace unknot::test
