// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figurecolours.h"
#include "figure/figuremarks.h"
#include "figure/figuresource.h"

#include <QTransform>

class QPainter;

namespace unknot::figure
{

// Paints what lies on one view. Each layer has a form of its own besides its colour, so that all of
// them can be told apart at once, in grey too: marked is an outline with a halo, usually felt is
// full, sometimes felt is dotted, a point is a cross, and past days are stripes (alone: full).
class MarksPainter
{
public:
    // A view, and where it is painted.
    struct PlacedView {
        const bodymap::View *view = nullptr;
        const FigureSource::Paths *paths = nullptr;
        QTransform transform; // figure units -> what is painted on
        double unit = 1; // px a figure unit
    };

    MarksPainter(QPainter &painter, const PlacedView &placed, const FigureColours &colours);

    // past: days before that are shown among other signs, as stripes
    void paint(const FigureMarks::Layers &layers, double crossSize, const std::vector<FigureMarks::Heat> &past = {});
    void paintHovered(const QString &key, bool keyboard); // the keyboard's line is the stronger one

    // Where to search: a circle, without what is to be stayed off and what lies beyond that.
    [[nodiscard]] static QPainterPath searchPath(const PlacedView &placed, QPointF at, double radius);
    [[nodiscard]] static QPainterPath zonePath(const PlacedView &placed, const SidedZone &zone);

private:
    [[nodiscard]] QPainterPath zonesPath(const std::vector<SidedZone> &zones) const;
    void paintHeat(const FigureMarks::Layers &layers);
    void paintStripes(const std::vector<FigureMarks::Heat> &heat);
    void paintReferral(const FigureMarks::Layers &layers, const std::vector<FigureMarks::Heat> &past);
    void paintMuscle(const FigureMarks::Layers &layers);
    void paintDeep(const QPainterPath &shape, const QPainterPath &fibres, const QColor &line);
    void paintMarked(const FigureMarks::Layers &layers);
    void paintPoints(const FigureMarks::Layers &layers, double crossSize);
    void paintPoint(QPointF at, const FigureMarks::Layers &layers, bool chosen, double crossSize);
    void paintStroke(QPointF mark, const FigureMarks::Stroke &stroke, double signSize);
    [[nodiscard]] QBrush onScreen(const QImage &tile) const; // keeps its size at every zoom
    [[nodiscard]] double dotsPerPx() const;

    QPainter &m_painter;
    const PlacedView &m_view;
    const FigureColours &m_colours;
};

} // namespace unknot::figure
