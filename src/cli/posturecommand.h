// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/commandline.h"

#include <functional>
#include <string>

namespace unknot::cli
{

// Makes a PNG, so many pixels wide, of an SVG's text.
using PngPainter = std::function<Result<std::string>(const std::string &svg, int pixels)>;

// `unknot posture` where a PNG is asked for, which this room can't paint.
int runPosture(const CommandLine &line, const PngPainter &png);

} // namespace unknot::cli
