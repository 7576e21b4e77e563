// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace unknot::figure
{

// The signs of the chart of pain: shapes as present::ChartRow counts them, all of about one size to the
// eye. Open, with the ground inside, or full; the radius is that of the circle.
void paintOpenSign(QPainter &painter, int shape, QPointF centre, double radius, const QColor &line, const QColor &ground);
void paintFullSign(QPainter &painter, int shape, QPointF centre, double radius, const QColor &colour);

// One of them, as large as the item, for a legend.
class ChartSign : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(int shape MEMBER m_shape NOTIFY lookChanged)
    Q_PROPERTY(bool full MEMBER m_full NOTIFY lookChanged)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY lookChanged)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY lookChanged)

public:
    explicit ChartSign(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    int m_shape = 0;
    bool m_full = true;
    QColor m_colour, m_ground;
};

} // namespace unknot::figure
