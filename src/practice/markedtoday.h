// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/marking.h"
#include "practice/settings.h"

#include <chrono>
#include <string>
#include <string_view>

namespace unknot::practice
{

// What is marked, as it is kept for the rest of its day, with or without a session: "2026-11-28
// shoulder-back:left throat".
[[nodiscard]] std::string keptMarks(const Marking::Zones &zones, std::chrono::local_days day);

// What was kept in that entry of the settings on that day. Of another day, or what can't be read: none; of
// zones that the catalogue does not have the others are left.
[[nodiscard]] Marking::Zones marksOf(
    const StoredSettings &stored, std::string_view entry, const catalogue::Catalogue &catalogue, std::chrono::local_days day);

} // namespace unknot::practice
