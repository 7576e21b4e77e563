// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "safety/safety.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace unknot::present
{

// The ways in which a point may be pressed, a steady hold first. Empty: there is no other.
struct WayChoice {
    std::vector<WayId> ids;
    QStringList names; // the same, as they are called
    int chosen = 0;
    QString about; // of the one that is chosen
};

// Under a verdict of which only the tools at hand are left (session::atHand).
WayChoice wayChoice(
    const catalogue::Catalogue &catalogue, const catalogue::Point &point, const safety::Verdict &verdict, const WayId &chosen);

QString wayName(const catalogue::Catalogue &catalogue, const WayId &way); // "Short strokes", "Steady hold"
QString wayTold(const catalogue::Catalogue &catalogue, const WayId &way); // as a hold begins; empty of a steady one
QString wayHow(const catalogue::Point &point, const WayId &way); // the point's own words, or none

// How one sits, stands or lies for it: where its tool is not the usual one of the point, that is in the way's own words.
QString wayPosition(const catalogue::Point &point, const WayId &way, const catalogue::PointTool &with);

// What one half of a beat is called: "Press", "Let off"; of a steady hold that goes by the breath "Breathe in".
QString beatWord(const catalogue::Catalogue &catalogue, const WayId &way, bool on);

} // namespace unknot::present
