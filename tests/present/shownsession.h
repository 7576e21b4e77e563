// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/sessionscreen.h"
#include "sessionpoints.h"

namespace unknot::present
{

using namespace test;

// What is shown of a session that is driven.
inline const catalogue::Catalogue points = catalogueOfPoints();

inline SessionOutline outlineOf(const session::Plan &plan, std::vector<SidedZone> zones = {{{"shoulder"}, Side::Left}})
{
    return {plan, std::move(zones), QStringLiteral("Left shoulder")};
}

inline SessionScreen screenOf(const SessionDrive &drive)
{
    return sessionScreen(points, outlineOf(drive.engine().plan()), drive.view());
}

inline SessionSecond secondOf(const SessionDrive &drive)
{
    return sessionSecond(points, outlineOf(drive.engine().plan()), drive.view());
}

} // namespace unknot::present
