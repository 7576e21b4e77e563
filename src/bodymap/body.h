// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace unknot::bodymap
{

// The figure is drawn once, masculine; another body is the same drawing changed (see BodyChange),
// so that every id and every place is there on each.
enum class Body { Masculine, Feminine };

std::string_view toString(Body body); // of another body also the folder beside the drawing
// Nothing: no such body.
std::optional<Body> bodyFromString(std::string_view text);

} // namespace unknot::bodymap
