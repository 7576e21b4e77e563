// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"

#include <QStringList>

#include <vector>

namespace unknot::catalogue
{
class Catalogue;
}

namespace unknot::present
{

// The places of keys, as QML has them (catalogue/zonekey.h); what is no place is left out.
std::vector<SidedZone> placesOf(const catalogue::Catalogue &catalogue, const QStringList &keys);

} // namespace unknot::present
