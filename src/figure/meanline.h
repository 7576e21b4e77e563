// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPolygonF>

class QPainter;

namespace unknot::figure
{

// From left to right. Of more points than there are pixels beside each other it is of each pixel from its highest to its lowest: to paint
// years of them as a line takes seconds.
void paintMeanLine(QPainter &painter, const QPolygonF &line, const QColor &colour);

} // namespace unknot::figure
