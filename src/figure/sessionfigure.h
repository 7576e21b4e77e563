// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/figure.h"
#include "figure/figuremarks.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace unknot::figure
{

// Where on the figure to look.
struct FigurePlace {
    Q_GADGET
    QML_VALUE_TYPE(figurePlace)
    Q_PROPERTY(QString view MEMBER view) // empty: it is drawn nowhere
    Q_PROPERTY(QString side MEMBER side) // of a view of one side, else empty
    Q_PROPERTY(QRectF region MEMBER region) // of a body view: the part that holds the place, figure units
    Q_PROPERTY(QRectF near MEMBER near) // of a point: as near as on its page; else empty

public:
    QString view, side;
    QRectF region, near;
    bool operator==(const FigurePlace &) const = default;
};

// The small figure beside a step: what hurts, or the point that is pressed.
class SessionFigure
{
public:
    explicit SessionFigure(const bodymap::Figure &figure) : m_figure(figure) { }

    void showZones(const std::vector<SidedZone> &zones); // at the first of them
    void showPoint(const PointId &point, Side side, const std::optional<FigureMarks::Stroke> &stroke);

    [[nodiscard]] const FigurePlace &place() const { return m_place; }
    [[nodiscard]] FigureMarks &marks() { return m_marks; }

private:
    const bodymap::Figure &m_figure;
    FigurePlace m_place;
    FigureMarks m_marks;
};

} // namespace unknot::figure
