// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace unknot::present
{

// What a point may be pressed with, the usual tool first, each with the position it is used in.
struct ToolChoice {
    std::vector<catalogue::PointTool> tools;
    QStringList names; // the same, as they are called; a tool that has several positions with its position
    int chosen = -1; // -1: none of them
    QString position; // of the one that is chosen: "Standing side-on to a wall"
};

ToolChoice toolChoice(
    const catalogue::Catalogue &catalogue, const std::vector<catalogue::PointTool> &tools, const catalogue::PointTool &chosen);

// "Standing side-on to a wall. Ball on a wall."
QString positionWith(const catalogue::Catalogue &catalogue, const catalogue::PointTool &with);

} // namespace unknot::present
