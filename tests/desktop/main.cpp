// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/privatebus.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

int main(int argc, char *argv[])
{
    // Before anything asks for a bus: where they are is read once.
    const unknot::test::PrivateBus session("DBUS_SESSION_BUS_ADDRESS");
    const unknot::test::PrivateBus system("DBUS_SYSTEM_BUS_ADDRESS");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
