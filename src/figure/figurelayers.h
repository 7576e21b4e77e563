// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "figure/figuremarks.h"
#include "figure/holdplace.h"
#include "present/steprows.h"

namespace unknot::figure
{

// A muscle on one side with those of its points that are to be seen.
struct PointedAt {
    MuscleId muscle;
    Side side = Side::Left;
    std::vector<PointId> points;
};

// What lies on the body: the marks, and of the muscle that is pointed at (null: none) its points and
// where they send pain, each place once and as what is stronger.
FigureMarks::Layers bodyLayers(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked, const PointedAt *pointedAt);

// Which way a point is stroked or rolled over in that way; absent: it is pressed where it is.
std::optional<FigureMarks::Stroke> strokeOf(
    const catalogue::Catalogue &catalogue, const catalogue::Point &point, Side side, const WayId &way);

// How a point is pressed with that tool, in that way: what is to be shown of it. Empty for a way that has words of its own for
// each point: one sits or lies otherwise for it than for a steady hold, and of that there is no picture.
HoldPlace holdPlace(
    const catalogue::Catalogue &catalogue, const PointId &point, Side side, const catalogue::PointTool &with, const WayId &way);

// What lies on the close-up of a point: its muscle, the circle to search in, the muscle's other points, and the stroke.
// `searchRadius` in figure units.
FigureMarks::Layers pointLayers(const catalogue::Point &point, Side side, const std::vector<const catalogue::Point *> &all,
    double searchRadius, const std::optional<FigureMarks::Stroke> &stroke);

// What lies on the body for a session that is ahead: its points, grey where they are passed over.
FigureMarks::Layers planLayers(const QList<present::StepRow> &steps);

} // namespace unknot::figure
