// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"

#include <QList>
#include <QObject>
#include <QPointF>
#include <QtQmlIntegration>

#include <optional>
#include <vector>

namespace unknot::figure
{

// What lies on the figure, layer by layer; several figures may show the same marks.
class FigureMarks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the controllers")

public:
    struct Point {
        PointId point;
        Side side = Side::Left;
        bool chosen = true; // others of the muscle are drawn in grey
        bool operator==(const Point &) const = default;
    };
    struct Heat {
        SidedZone zone;
        double share = 0; // 0 to 1 of the ramp
        bool operator==(const Heat &) const = default;
    };
    // Which way what presses the chosen point moves over the skin: figure units from its mark, as its side is drawn.
    struct Stroke {
        QPointF from, to;
        bool back = false; // and back again
        bool operator==(const Stroke &) const = default;
    };
    struct Layers {
        std::vector<SidedZone> marked, usual, sometimes;
        std::vector<Point> points;
        std::vector<Heat> heat;
        MuscleId muscle; // drawn lighter with an outline: pointed at in the list, or in a close-up
        Side muscleSide = Side::Middle;
        bool searchCircle = false; // round the chosen point
        double searchRadius = 0; // figure units
        std::optional<Stroke> stroke;
        bool operator==(const Layers &) const = default;
    };

    using QObject::QObject;

    [[nodiscard]] const Layers &layers() const { return m_layers; }
    void setLayers(Layers layers)
    {
        if (layers == m_layers)
            return;
        m_layers = std::move(layers);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    Layers m_layers;
};

} // namespace unknot::figure
