// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/figure.h"
#include "catalogue/catalogue.h"

#include <QObject>
#include <QPainterPath>
#include <QRectF>
#include <QtQmlIntegration>

#include <unordered_map>

namespace unknot::figure
{

QPainterPath toPainterPath(const bodymap::Path &path);
QRectF toRect(const bodymap::Box &box);

// The figure as Qt paints it, and what its parts are called: every path is turned into a QPainterPath
// once, when first asked for. Figure and catalogue have to outlive it.
class FigureSource : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    struct Paths {
        QPainterPath outline;
        std::vector<QPainterPath> outlinePieces; // the line along it, to be stroked one by one
        std::vector<QPainterPath> details;
        std::vector<QPainterPath> zones; // parallel to view.zones
        std::vector<QPainterPath> muscleShapes, muscleFibres; // parallel to view.muscles
        std::vector<QPainterPath> bones, stayOff; // parallel to those of view.guides
    };

    FigureSource(const bodymap::Figure &figure, const catalogue::Catalogue &catalogue, QObject *parent = nullptr);

    [[nodiscard]] const bodymap::Figure &figure() const { return m_figure; }
    [[nodiscard]] QString nameOf(const SidedZone &zone) const;
    [[nodiscard]] QString nameOf(const LandmarkId &landmark) const; // empty: nobody knows it
    [[nodiscard]] const Paths &paths(const bodymap::View &view);

    // Another body has taken the place of the figure, in the same object.
    void figureReplaced();

Q_SIGNALS:
    void changed(); // the figure was replaced: views asked for before are void

private:
    const bodymap::Figure &m_figure;
    const catalogue::Catalogue &m_catalogue;
    std::unordered_map<const bodymap::View *, Paths> m_paths;
};

} // namespace unknot::figure
