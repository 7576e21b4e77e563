// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

#include <functional>

namespace unknot::figure
{

// A round window that shows the chart under it larger, about one place that stays where it is. The
// chart says what is painted, and asks what of it a place in the window shows.
class Loupe : public QQuickPaintedItem
{
    Q_OBJECT

public:
    static constexpr double radius = 88;
    // A transform from the chart's px to what the loupe shows, and what of the chart has to be painted.
    using Paint = std::function<void(QPainter &, const QTransform &, const QRectF &)>;
    struct Painters {
        Paint pictures; // kept until the loupe moves
        Paint marks;
        QColor ground, edge;
    };

    explicit Loupe(QQuickItem *parent);

    void open(QPointF about, double magnification, Painters painters);
    void close() { setVisible(false); }
    void refresh() { update(); } // what lies on the chart has changed
    [[nodiscard]] bool isOver(QPointF chart) const; // open, and the place is in its window
    [[nodiscard]] QPointF seenAt(QPointF chart) const; // the chart's place that is shown there
    [[nodiscard]] QRectF shownAt(const QRectF &chart) const;
    [[nodiscard]] double magnification() const { return m_magnification; }

    void paint(QPainter *painter) override;

private:
    [[nodiscard]] QTransform larger() const; // chart -> chart, magnified

    QPointF m_about;
    double m_magnification = 1;
    Painters m_painters;
    QImage m_pictures;
};

} // namespace unknot::figure
