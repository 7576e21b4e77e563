// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/keptpoints.h"

namespace unknot::app
{

practice::Points readPoints(const SettingsStore &store, const char *entry)
{
    const auto stored = store.read();
    const auto at = stored.entries.find(entry);
    const auto points = at != stored.entries.end() && at->second ? practice::pointsIn(*at->second) : std::nullopt;
    return points.value_or(practice::Points{});
}

void writePoints(const SettingsStore &store, const char *entry, const practice::Points &points)
{
    (void)store.write({{entry, practice::textOf(points)}});
}

} // namespace unknot::app
