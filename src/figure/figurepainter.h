// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figurecolours.h"
#include "figure/figuresource.h"

#include <QPen>

class QPainter;

namespace unknot::figure
{

// Lines keep their width on the screen at every zoom.
QPen cosmetic(const QColor &colour, double width);

// The figure itself: skin, muscles, fibres, landmarks, outline. The painter stands in figure units;
// `unit` is how many px one of them is. Fibres are left out where they would only be
// noise, and so is what lies outside of the painter's clip.
void paintFigure(QPainter &painter, const bodymap::View &view, const FigureSource::Paths &paths, const FigureColours &colours, double unit,
    bool fibres = true);

} // namespace unknot::figure
