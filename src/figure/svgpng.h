// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace unknot::figure
{

// A picture as posture/svgtext.h writes it, painted: the bytes of a PNG so many pixels wide. Needs a QGuiApplication. Malformed:
// it is no SVG that can be painted.
Result<std::string> pngOf(const std::string &svg, int pixels);

} // namespace unknot::figure
