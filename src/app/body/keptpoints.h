// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settingsstore.h"
#include "practice/gathering.h"

namespace unknot::app
{

// Points that are kept as an entry of the settings' file. What can't be read is none; that the file can't be
// written is for AppSettings to tell.
[[nodiscard]] practice::Points readPoints(const SettingsStore &store, const char *entry);
void writePoints(const SettingsStore &store, const char *entry, const practice::Points &points);

} // namespace unknot::app
