// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleepwatch.h"

#include "desktop/services.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

TEST(SleepWatch, tellsThatTheMachineIsAboutToSleepAndNotThatItIsBack)
{
    Login login;
    const desktop::SleepWatch watch;
    ASSERT_TRUE(watch.listens());
    const QSignalSpy told(&watch, &desktop::SleepWatch::sleeps);
    login.prepareForSleep(false);
    login.prepareForSleep(true);
    until([&] { return !told.isEmpty(); });
    EXPECT_EQ(told.count(), 1);
    login.prepareForSleep(false);
    login.prepareForSleep(true);
    until([&] { return told.count() > 1; });
    EXPECT_EQ(told.count(), 2);
}

TEST(SleepWatch, hearsOneThatComesLater)
{
    const desktop::SleepWatch watch;
    ASSERT_TRUE(watch.listens());
    const QSignalSpy told(&watch, &desktop::SleepWatch::sleeps);
    Login login;
    login.prepareForSleep(true);
    until([&] { return !told.isEmpty(); });
}

// Anybody may say anything on that bus.
TEST(SleepWatch, believesNobodyElse)
{
    Login login;
    const desktop::SleepWatch watch;
    ASSERT_TRUE(watch.listens());
    const QSignalSpy told(&watch, &desktop::SleepWatch::sleeps);
    Login other(Login::Named::No);
    other.prepareForSleep(true);
    Connection::wait(other.bus());
    login.prepareForSleep(true);
    until([&] { return !told.isEmpty(); });
    EXPECT_EQ(told.count(), 1);
}

} // namespace unknot::test
