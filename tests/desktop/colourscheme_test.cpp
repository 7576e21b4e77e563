// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/colourscheme.h"

#include "desktop/appearance.h"
#include "desktop/services.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

using desktop::ColourScheme;

namespace
{

struct ColourSchemeTest : testing::Test {
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            Connection::wait(QDBusConnection::sessionBus());
            Connection::wait(portal.bus());
        }
    }

    Appearance portal;
};

} // namespace

TEST_F(ColourSchemeTest, isThatOfTheDesktopAtTheStart)
{
    portal.scheme = 1;
    const ColourScheme scheme(QDBusConnection::sessionBus());
    const QSignalSpy wanted(&scheme, &ColourScheme::wanted);
    settle();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_TRUE(wanted[0][0].toBool());
}

TEST_F(ColourSchemeTest, changesWithIt)
{
    const ColourScheme scheme(QDBusConnection::sessionBus());
    const QSignalSpy wanted(&scheme, &ColourScheme::wanted), unwanted(&scheme, &ColourScheme::unwanted);
    settle();
    EXPECT_EQ(unwanted.count(), 1) << "no wish";
    const auto change = [&](const char *key, uint value) {
        portal.change(key, value);
        settle();
    };
    change("color-scheme", 2);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_FALSE(wanted[0][0].toBool());
    change("accent-color", 1); // another one
    EXPECT_EQ(wanted.count(), 1);
    change("color-scheme", 1);
    ASSERT_EQ(wanted.count(), 2);
    EXPECT_TRUE(wanted[1][0].toBool());
    change("color-scheme", 0);
    EXPECT_EQ(unwanted.count(), 2);
}

TEST_F(ColourSchemeTest, ofADesktopThatDoesNotKnowItIsNone)
{
    portal.knows = false;
    const ColourScheme scheme(QDBusConnection::sessionBus());
    const QSignalSpy wanted(&scheme, &ColourScheme::wanted), unwanted(&scheme, &ColourScheme::unwanted);
    settle();
    EXPECT_EQ(wanted.count() + unwanted.count(), 0);
    const ColourScheme nowhere(QDBusConnection(QStringLiteral("no such bus"))); // and without a bus nothing happens
}

} // namespace unknot::test
