// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/dotsign.h"

#include <QPainter>

namespace unknot::figure
{

namespace
{
constexpr double step = 2.5, line = 4.8; // px from a dot to the next
} // namespace

DotSign::DotSign(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &DotSign::changed, this, [this] { update(); });
}

void DotSign::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colour);
    const QPointF middle = boundingRect().center();
    const auto dot = [&](double x, double y, double radius) { painter->drawEllipse(middle + QPointF(x, y), radius, radius); };
    if (!m_large) {
        dot(0, 0, 1);
        for (const double x : {-step, step}) {
            for (const double y : {-step, step})
                dot(x, y, 1);
        }
        return;
    }
    for (const int row : {-1, 0, 1}) {
        const double from = row == 0 ? -2.5 : -3.5; // each second row is moved by a step
        for (int column = 0; column < 4; ++column)
            dot((from + 2 * column) * step, row * line, 1.25);
    }
}

} // namespace unknot::figure
