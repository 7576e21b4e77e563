// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "bodymap/drawing.h"

namespace unknot::bodymap
{

// What is wrong with one drawing whatever its ids mean, in the order of its lines.
Errors checkShapes(const Drawing &drawing);

Error errorAt(const Drawing &drawing, const Drawing::Shape &shape, std::string what);
Error errorAt(const Drawing &drawing, const Drawing::Point &point, std::string what);
void sortByLine(Errors &errors);

} // namespace unknot::bodymap
