// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/meanline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unknot::figure
{

namespace
{

constexpr double lineWidth = 2;

// Each pixel is joined to the one before.
void paintBand(QPainter &painter, const QPolygonF &line, const QColor &colour)
{
    double last = line.front().y();
    for (qsizetype i = 0; i < line.size();) {
        const double left = std::floor(line[i].x());
        double top = last, bottom = last;
        for (; i < line.size() && std::floor(line[i].x()) == left; ++i) {
            last = line[i].y();
            top = std::min(top, last);
            bottom = std::max(bottom, last);
        }
        painter.fillRect(QRectF(left, top - lineWidth / 2, 1, bottom - top + lineWidth), colour);
    }
}

} // namespace

void paintMeanLine(QPainter &painter, const QPolygonF &line, const QColor &colour)
{
    if (line.size() > 1 && double(line.size()) > line.back().x() - line.front().x())
        return paintBand(painter, line, colour);
    painter.setPen(QPen(colour, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

} // namespace unknot::figure
