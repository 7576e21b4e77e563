// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/picture.h"

#include <string>
#include <string_view>

namespace unknot::posture
{

enum class Theme { Light, Dark };

// A picture as the text of an SVG file: with a title for who does not see it, and the colours of a theme. The same
// bytes for the same picture.
std::string svgText(const Picture &picture, std::string_view title, Theme theme, int pixels);

} // namespace unknot::posture
