// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figurecolours.h"
#include "posture/picture.h"

#include <QSizeF>

class QPainter;

namespace unknot::figure
{

// Paints a picture of how a point is pressed, in the colours of the figure. The painter stands in the picture's units.
void paintPosture(QPainter &painter, const posture::Picture &picture, const FigureColours &colours);

// The same as large as fits into a place, in its middle, whose corner the painter stands in.
void paintPostureInto(QPainter &painter, const QSizeF &place, const posture::Picture &picture, const FigureColours &colours, bool mirrored);

} // namespace unknot::figure
