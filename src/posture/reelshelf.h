// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "posture/reelkey.h"

#include <filesystem>

namespace unknot::posture
{

// Where reels are kept: those that were made with the program, and those of other scenes and things, made when they were first looked at.
struct ReelShelf {
    std::filesystem::path made; // need not be there
    std::filesystem::path own; // made when it is needed, for nobody else; empty: none is kept

    // Reads a reel from one of the two, or draws it, which takes up to a second, and keeps it. A reel that was
    // made from something else is none. Errors: one that is damaged, or can't be read or kept; the value is sound all the same.
    [[nodiscard]] Loaded<Reel> get(const ReelWish &wish) const;
};

} // namespace unknot::posture
