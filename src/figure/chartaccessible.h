// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/bodysheet.h"

namespace unknot::figure
{

class BodyChart;

// What screen readers see of a chart: a check box for every zone of every picture, with its name,
// side and state, though no item stands for it.
void installChartAccessibility(); // once is enough; again does nothing
void sayFocus(BodyChart &chart, const BodySheet::Spot &spot); // the keyboard came to it
void sayState(BodyChart &chart); // something was marked or unmarked
void forgetZones(BodyChart &chart); // other pictures are shown

} // namespace unknot::figure
