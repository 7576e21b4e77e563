// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/figure.h"
#include "catalogue/catalogue.h"
#include "figure/figuremarks.h"
#include "figure/holdplace.h"

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
    Q_PROPERTY(QRectF circle MEMBER circle) // of a point: where to search, figure units; else empty

public:
    QString view, side;
    QRectF region, near, circle;
    bool operator==(const FigurePlace &) const = default;
};

// The small figure beside a step: what hurts, or the point that is pressed.
class SessionFigure
{
public:
    SessionFigure(const bodymap::Figure &figure, const catalogue::Catalogue &catalogue) : m_figure(figure), m_catalogue(catalogue) { }

    void showZones(const std::vector<SidedZone> &zones); // at the first of them
    void showPoint(const PointId &point, Side side, const catalogue::PointTool &with, const WayId &way); // pressed so

    [[nodiscard]] const FigurePlace &place() const { return m_place; }
    [[nodiscard]] FigureMarks &marks() { return m_marks; }
    [[nodiscard]] const HoldPlace &hold() const { return m_hold; } // empty while zones are shown

private:
    const bodymap::Figure &m_figure;
    const catalogue::Catalogue &m_catalogue;
    FigurePlace m_place;
    FigureMarks m_marks;
    HoldPlace m_hold;
};

} // namespace unknot::figure
