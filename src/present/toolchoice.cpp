// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/toolchoice.h"

#include "present/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

struct ToolWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ToolWords)
};

QString toolName(const catalogue::Catalogue &catalogue, const ToolId &id)
{
    const catalogue::Tool *tool = catalogue.tool(id);
    return tool ? toQt(tool->label) : QString();
}

QString postureName(const catalogue::Catalogue &catalogue, const PostureId &id)
{
    const catalogue::Posture *posture = catalogue.posture(id);
    return posture ? toQt(posture->label) : QString();
}

} // namespace

ToolChoice toolChoice(
    const catalogue::Catalogue &catalogue, const std::vector<catalogue::PointTool> &tools, const catalogue::PointTool &chosen)
{
    ToolChoice choice;
    choice.tools = tools;
    for (const catalogue::PointTool &one : tools) {
        const QString name = toolName(catalogue, one.tool);
        const bool isAlone = std::ranges::count(tools, one.tool, &catalogue::PointTool::tool) == 1;
        choice.names << (isAlone ? name : ToolWords::tr("%1, %2").arg(name, postureName(catalogue, one.posture).toLower()));
    }
    const auto at = std::ranges::find(tools, chosen);
    if (at == tools.end())
        return choice;
    choice.chosen = int(at - tools.begin());
    choice.position = postureName(catalogue, chosen.posture);
    return choice;
}

QString positionWith(const catalogue::Catalogue &catalogue, const catalogue::PointTool &with)
{
    const QString posture = postureName(catalogue, with.posture), tool = toolName(catalogue, with.tool);
    return posture.isEmpty() || tool.isEmpty() ? posture + tool : ToolWords::tr("%1. %2.").arg(posture, tool);
}

} // namespace unknot::present
