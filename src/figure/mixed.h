// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace unknot::figure
{

// Of two opaque colours, with so much of the second: 0 to 1.
inline QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](float a, float b) { return float(a + share * (b - a)); };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()), part(one.blueF(), other.blueF()));
}

} // namespace unknot::figure
