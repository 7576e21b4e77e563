// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"
#include "catalogue/catalogue.h"

#include <QList>
#include <QString>

#include <vector>

// What places are called. Sides are the reader's own.
namespace unknot::present
{

QString sideWord(Side side); // "left", "right", or empty for the middle
QString sideKey(Side side); // "left", "right", "middle": not to be read, as zone keys and QML have it
QString withSide(const QString &name, Side side); // "Back of shoulder, left"

QString zoneName(const catalogue::Catalogue &catalogue, const SidedZone &zone); // "Shoulder blade, left"
QString zoneAsSaid(const catalogue::Catalogue &catalogue, const SidedZone &zone); // "Left shoulder blade": the side first

// A part of the body, on the sides that were marked.
struct SidedPart {
    QString name; // "shoulder"
    bool left = false, right = false;
    bool operator==(const SidedPart &) const = default;
};
QString partNameOf(const catalogue::Catalogue &catalogue, const ZoneId &zone); // "shoulder"
// Each part once, in the order of the zones.
QList<SidedPart> partsOf(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones);
QString partName(const SidedPart &part); // "left shoulder", "low back, both sides"

// "Left shoulder", "Low back, both sides", "Left shoulder and 2 more areas": what a session is called.
QString sessionTitle(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones);
// "your left shoulder", "your left shoulder and upper arm"; empty for more places than a question can name
QString yourParts(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones);

QString zoneKey(const SidedZone &zone); // catalogue::zoneKey(), as QML hands it about

} // namespace unknot::present
