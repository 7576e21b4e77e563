// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bodymap/drawing.h"

#include <filesystem>
#include <optional>

namespace unknot::bodymap
{

// Reads a view's file from the folder. No value: the file can't be used, or (an inset, and then
// without an error) is not there. A shape that can't be read is left out.
Loaded<std::optional<Drawing>> loadDrawing(const std::filesystem::path &folder, ViewId view);

// All views of a folder that can be used, in the order of ViewId. Of another body than the masculine
// one each is changed by the file of its name in the folder's folder of that body, if it is there.
Loaded<std::vector<Drawing>> loadDrawings(const std::filesystem::path &folder, Body body = Body::Masculine);

} // namespace unknot::bodymap
