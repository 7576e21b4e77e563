// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bodymap/bodychange.h"

#include <filesystem>
#include <optional>

namespace unknot::bodymap
{

// Reads a view's file of another body's folder. It holds, beside title, description and style, the
// groups "warp", "details" and "stay-off". A path of "warp" is a level line from a place of the
// drawn body to where that place is on the other; those of one height make a row of the warp. No
// value and no error: there is no such file, the view is the same on both bodies.
Loaded<std::optional<BodyChange>> loadBodyChange(const std::filesystem::path &folder, ViewId view);

} // namespace unknot::bodymap
