// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace unknot::figure
{

// A word that is to stand beside a place on a picture. All in px.
struct LabelWish {
    QPointF at;
    QSizeF size;
    QRectF area = {}; // what it names, if that is no spot: the word stands beside it, where there is room
};

// The picture: where words may stand, the circle they keep out of, what else is in their way, and what they rather do not cover.
struct LabelRoom {
    QRectF within;
    QPointF centre;
    double radius = 0;
    std::vector<QRectF> taken;
    QPainterPath shape = {};
};

struct PlacedLabel {
    std::size_t wish = 0; // which one
    QRectF box;
    QLineF leader; // from the place to the box
};

// One after the other, each where it is nearest to its place and farthest out from the circle: words
// cover neither each other, nor what is taken, nor a place that is named, and no line crosses
// another, passes another's place or goes over the middle of the circle; a word stands on the area that another names only
// where it is much nearer so. One that finds no room is left out, so the most wanted come first.
std::vector<PlacedLabel> placeLabels(const std::vector<LabelWish> &wishes, const LabelRoom &room);

} // namespace unknot::figure
