// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/muscle.h"

#include <algorithm>

namespace unknot::catalogue
{

namespace
{

const std::string &wordsOf(const Point &point, const PointTool &with, const std::string &shared, std::string ToolWords::*words)
{
    const auto own = std::ranges::find(point.toolWords, with, &ToolWords::with);
    return own == point.toolWords.end() || ((*own).*words).empty() ? shared : (*own).*words;
}

} // namespace

const std::string &pressOf(const Point &point, const PointTool &with)
{
    return wordsOf(point, with, point.press, &ToolWords::press);
}

const std::string &positionOf(const Point &point, const PointTool &with)
{
    return wordsOf(point, with, point.position, &ToolWords::position);
}

} // namespace unknot::catalogue
