// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace unknot::figure
{

// Patterns to fill a zone with, as tiles that continue each other; `density` is device px a px.
QImage dotTile(const QColor &colour, double density);
// Rising stripes, `width` px of every stripePeriod.
QImage stripeTile(const QColor &colour, const QColor &halo, double width, double density);

constexpr double stripePeriod = 7;

} // namespace unknot::figure
