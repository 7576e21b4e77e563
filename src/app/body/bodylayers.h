// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/figure.h"
#include "figure/figuremarks.h"
#include "finder/finder.h"
#include "practice/plantoday.h"

#include <QRectF>

#include <optional>

namespace unknot::app
{

// What lies on the body: the marks, and of the muscle that is pointed at (null: none) its points and
// where it sends pain.
figure::FigureMarks::Layers bodyLayers(
    const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked, const finder::MuscleCandidate *pointedAt);

// What lies on the close-up of a point: its muscle, the circle to search in, and the muscle's other points.
figure::FigureMarks::Layers pointLayers(
    const catalogue::Catalogue &catalogue, const catalogue::Point &point, Side side, const std::vector<const catalogue::Point *> &all);

// What lies on the body for a session that is ahead: its points, grey where they are passed over.
figure::FigureMarks::Layers planLayers(const practice::PlanToday &today);

// Where a point is drawn, figure units of that view.
struct CloseUpPlace {
    bodymap::ViewId view = bodymap::ViewId::Front;
    Side side = Side::Middle; // of the view; Middle: a body
    QRectF region; // of the close-up
    QRectF circle; // to search in
};
std::optional<CloseUpPlace> closeUpPlace(const bodymap::Figure &figure, const PointId &point, Side side, double searchRadius);

} // namespace unknot::app
