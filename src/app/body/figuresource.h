// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/body.h"
#include "bodymap/figure.h"

#include <QObject>
#include <QPainterPath>
#include <QRectF>

#include <unordered_map>

namespace unknot::app
{

QPainterPath toPainterPath(const bodymap::Path &path);
QRectF toRect(const bodymap::Box &box);

class AppSettings;
struct World;

// The figure as Qt paints it, of the body that is chosen in the settings: every path turned into a
// QPainterPath once, when first asked for.
class FigureSource : public QObject
{
    Q_OBJECT

public:
    struct Paths {
        QPainterPath outline;
        std::vector<QPainterPath> outlinePieces; // the line along it, to be stroked one by one
        std::vector<QPainterPath> details;
        std::vector<QPainterPath> zones; // parallel to view.zones
        std::vector<QPainterPath> muscleShapes, muscleFibres; // parallel to view.muscles
        std::vector<QPainterPath> bones, stayOff; // parallel to those of view.guides
    };

    FigureSource(World &world, const AppSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const bodymap::Figure &figure() const;
    [[nodiscard]] const Paths &paths(const bodymap::View &view);

Q_SIGNALS:
    void changed(); // another body: views asked for before are void

private:
    void show(bodymap::Body body);

    World &m_world;
    std::unordered_map<const bodymap::View *, Paths> m_paths;
};

} // namespace unknot::app
