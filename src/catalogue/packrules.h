// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/draft.h"
#include "catalogue/jsonreader.h"

#include <span>

namespace unknot::catalogue
{

// What a pack may do with a point: it may make pressing lighter, rarer or better explained, never
// harder. Each breach is a fault of the entry.

// In the place of a shipped point.
void checkChangedPoint(const JsonReader &entry, const Point &shipped, const Point &changed);

// A point of its own: no more than the shipped points of that zone allow, and none of the cautions
// that all of them carry left out. Where none lies, nobody has thought about pressing there: such a
// point has to be off until switched on.
void checkNewPoint(const JsonReader &entry, const Point &point, std::span<const Point> shipped);

// The keys of a point whose values differ.
std::vector<std::string> changedFields(const Point &shipped, const Point &changed);

} // namespace unknot::catalogue
