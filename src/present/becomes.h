// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace unknot::present
{

// Whether what is shown is something else now, which is then to be told.
template<class Shown>
[[nodiscard]] bool becomes(Shown &shown, Shown next)
{
    if (next == shown)
        return false;
    shown = std::move(next);
    return true;
}

} // namespace unknot::present
