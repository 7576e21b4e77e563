// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/otherplayers.h"

#include "desktop/services.h"

#include <gtest/gtest.h>

#include <optional>

namespace unknot::test
{

namespace
{

using desktop::OtherPlayers;

struct OtherPlayersTest : testing::Test {
    void SetUp() override { players.emplace(own.bus()); }

    void settle(Player &player)
    {
        for (int round = 0; round < 4; ++round) {
            Connection::wait(own.bus());
            Connection::wait(player.bus());
        }
    }
    void keepQuiet(bool quiet, Player &player)
    {
        players->keepQuiet(quiet);
        settle(player);
    }

    Connection own;
    std::optional<OtherPlayers> players;
};

} // namespace

TEST_F(OtherPlayersTest, whatPlaysIsPausedAndGoesOnAfterwards)
{
    Player player("music", QStringLiteral("Playing"));
    keepQuiet(true, player);
    EXPECT_EQ(player.status(), QStringLiteral("Paused"));
    keepQuiet(false, player);
    EXPECT_EQ(player.status(), QStringLiteral("Playing"));
    EXPECT_EQ(player.asked(), (QStringList{QStringLiteral("Pause"), QStringLiteral("Play")}));
}

TEST_F(OtherPlayersTest, whatDidNotPlayIsLeftAsItIs)
{
    Player paused("paused", QStringLiteral("Paused"));
    Player stopped("stopped", QStringLiteral("Stopped"));
    keepQuiet(true, paused);
    keepQuiet(false, stopped);
    EXPECT_EQ(paused.asked(), QStringList());
    EXPECT_EQ(stopped.asked(), QStringList());
}

TEST_F(OtherPlayersTest, whatThePersonStartedOrStoppedMeanwhileIsLeftAsItIs)
{
    Player started("started", QStringLiteral("Playing"));
    Player stopped("stopped", QStringLiteral("Playing"));
    keepQuiet(true, started);
    settle(stopped);
    started.change(QStringLiteral("Playing"));
    stopped.change(QStringLiteral("Stopped"));
    settle(started);
    settle(stopped);
    keepQuiet(false, started);
    settle(stopped);
    EXPECT_EQ(started.asked(), (QStringList{QStringLiteral("Pause")}));
    EXPECT_EQ(stopped.asked(), (QStringList{QStringLiteral("Pause")}));
    EXPECT_EQ(stopped.status(), QStringLiteral("Stopped"));
}

TEST_F(OtherPlayersTest, theEndOfTheProgramLetsThemGoOn)
{
    Player player("music", QStringLiteral("Playing"));
    keepQuiet(true, player);
    players.reset();
    settle(player);
    EXPECT_EQ(player.status(), QStringLiteral("Playing"));
}

TEST_F(OtherPlayersTest, anAnswerThatComesTooLatePausesNothing)
{
    Player player("music", QStringLiteral("Playing"));
    players->keepQuiet(true);
    players->keepQuiet(false);
    settle(player);
    EXPECT_EQ(player.asked(), QStringList());
}

TEST_F(OtherPlayersTest, withoutABusNothingHappens)
{
    OtherPlayers none(QDBusConnection(QStringLiteral("no such bus")));
    none.keepQuiet(true);
    none.keepQuiet(false);
}

} // namespace unknot::test
