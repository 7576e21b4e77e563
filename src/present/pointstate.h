// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/gathering.h"
#include "practice/offers.h"
#include "practice/pointrecords.h"
#include "present/pointtext.h"
#include "present/warningnotice.h"

#include <QRectF>

namespace unknot::present
{

// What the point panel and its close-up show, all of one moment.
struct PointState {
    Q_GADGET
    Q_PROPERTY(unknot::present::PointText text MEMBER text)
    Q_PROPERTY(int index MEMBER index) // of the muscle's points
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(bool allowed MEMBER allowed)
    Q_PROPERTY(QString noSession MEMBER noSession) // why no session of it may start; empty: one may
    Q_PROPERTY(unknot::present::WarningNotice warning MEMBER warning) // that is a warning sign
    Q_PROPERTY(QString answer MEMBER answer) // the gate of the health answer that blocks or caps it; empty: none does
    Q_PROPERTY(bool canSwitchOn MEMBER canSwitchOn) // off by default, and nothing else against it
    Q_PROPERTY(bool added MEMBER added) // it is in the session being put together
    Q_PROPERTY(QStringList toolNames MEMBER toolNames) // it may be pressed with, the usual one first
    Q_PROPERTY(int tool MEMBER tool) // that is chosen of them
    Q_PROPERTY(QString toolPosition MEMBER toolPosition) // in which that is used: "Sitting"
    Q_PROPERTY(QStringList wayNames MEMBER wayNames) // it may be pressed in, a steady hold first; empty: in no other
    Q_PROPERTY(int way MEMBER way) // that is chosen of them
    Q_PROPERTY(QString wayAbout MEMBER wayAbout)
    Q_PROPERTY(bool favourite MEMBER favourite) // on this side
    Q_PROPERTY(bool alone MEMBER alone) // no other point is
    Q_PROPERTY(QString view MEMBER view) // where it is drawn; empty: nowhere
    Q_PROPERTY(QString viewSide MEMBER viewSide)
    Q_PROPERTY(QRectF region MEMBER region) // of the close-up, figure units
    Q_PROPERTY(QRectF circle MEMBER circle) // where to search, figure units

public:
    PointText text;
    int index = 0, count = 0;
    bool allowed = false, canSwitchOn = false, added = false, favourite = false, alone = true;
    WarningNotice warning;
    QString noSession, answer, view, viewSide, wayAbout, toolPosition;
    std::vector<catalogue::PointTool> tools;
    QStringList toolNames; // of tools
    int tool = 0;
    QStringList wayNames;
    std::vector<WayId> wayIds; // of wayNames
    int way = 0;
    QRectF region, circle;
    bool operator==(const PointState &) const = default;
};

// What there is to know when a point is shown.
struct PointKnown {
    const practice::World &world;
    const practice::Admission &admission;
    const practice::PointRecords &records;
    safety::Wishes wishes;
    practice::Points gathered, favourites;
    std::vector<SidedZone> marked;
    const std::vector<practice::Offer> &offers; // for what is marked
    WallTime now;
};

// One of the points of its muscle, on that side; `points` holds it at `index`.
PointState pointState(const PointKnown &known, const std::vector<const catalogue::Point *> &points, std::size_t index, Side side);

// Round a point as it is drawn, to be seen near, figure units.
QRectF regionNear(const bodymap::Figure::ViewItem &drawn);
// Where to search for it, round where it is drawn, figure units.
QRectF circleAt(const bodymap::Figure::ViewItem &drawn, const catalogue::Catalogue &catalogue, const catalogue::Point &point);

// How far round its place a point is looked for, figure units.
double searchRadius(const catalogue::Catalogue &catalogue, const catalogue::Point &point);

} // namespace unknot::present
