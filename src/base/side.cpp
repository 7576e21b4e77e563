// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/side.h"

namespace unknot
{

std::string_view toString(Side side)
{
    switch (side) {
    case Side::Left:
        return "left";
    case Side::Right:
        return "right";
    case Side::Middle:
        return "middle";
    }
    return "middle";
}

std::optional<Side> sideFromString(std::string_view text)
{
    for (const Side side : {Side::Left, Side::Right, Side::Middle}) {
        if (text == toString(side))
            return side;
    }
    return std::nullopt;
}

Side mirrored(Side side)
{
    switch (side) {
    case Side::Left:
        return Side::Right;
    case Side::Right:
        return Side::Left;
    case Side::Middle:
        break;
    }
    return Side::Middle;
}

} // namespace unknot
