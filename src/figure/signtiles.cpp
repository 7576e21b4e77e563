// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/signtiles.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unknot::figure
{

namespace
{

constexpr double dotPeriod = 5;
constexpr double dotRadius = 1.1;

QImage emptyTile(double period, double density)
{
    const int side = std::max(2, int(std::lround(period * density)));
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    return tile;
}

} // namespace

// Every other row is shifted by half, so that the dots do not read as lines.
QImage dotTile(const QColor &colour, double density)
{
    QImage tile = emptyTile(dotPeriod, density);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double side = tile.width();
    const double radius = dotRadius * density;
    for (const QPointF at : {QPointF(0, 0), QPointF(side, 0), QPointF(0, side), QPointF(side, side), QPointF(side / 2, side / 2)})
        painter.drawEllipse(at, radius, radius);
    return tile;
}

QImage stripeTile(const QColor &colour, const QColor &halo, double width, double density)
{
    QImage tile = emptyTile(stripePeriod * std::sqrt(2.0), density);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = tile.width();
    for (const auto &[paint, extra] : {std::pair{halo, 1.0}, std::pair{colour, 0.0}}) {
        painter.setPen(QPen(paint, (width + extra) * density, Qt::SolidLine, Qt::FlatCap));
        for (const double shift : {-side, 0.0, side})
            painter.drawLine(QPointF(shift - side, 2 * side), QPointF(shift + 2 * side, -side));
    }
    return tile;
}

} // namespace unknot::figure
