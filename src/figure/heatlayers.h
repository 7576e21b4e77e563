// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figuremarks.h"
#include "present/heatmonths.h"

namespace unknot::figure
{

// What lies on the three figures of the history: how often it hurt where, and the mean pain before sessions and after.
struct HeatLayers {
    FigureMarks::Layers heat, before, after;
};
HeatLayers heatLayers(const present::HeatMap &map);

} // namespace unknot::figure
