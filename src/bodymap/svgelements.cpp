// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/svgelements.h"

#include "bodymap/subpath.h"

#include <algorithm>
#include <utility>

namespace unknot::bodymap
{

using Kind = Error::Kind;

bool SvgElements::hasAttribute(const char *name, std::string_view value)
{
    if (m_svg.root().attribute(name).value() == value)
        return true;
    complain(Kind::Invalid, m_svg.root(), std::string(name) + " is not \"" + std::string(value) + '"');
    return false;
}

bool SvgElements::isPlain(pugi::xml_node node)
{
    if (!node.attribute("transform"))
        return true;
    complain(Kind::Invalid, node, "transforms are not supported");
    return false;
}

bool SvgElements::isNewId(pugi::xml_node node)
{
    const std::string id = node.attribute("id").value();
    if (id.empty())
        complain(Kind::Invalid, node, "the element has no id");
    else if (!m_ids.insert(id).second)
        complain(Kind::Invalid, node, "the id is taken by an earlier element");
    else
        return true;
    return false;
}

std::optional<Path> SvgElements::pathOf(pugi::xml_node node)
{
    auto path = parsePath(node.attribute("d").value());
    if (!path)
        complain(path.error().kind, node, path.error().what);
    else if (subpaths(*path).empty())
        complain(Kind::Invalid, node, "the path draws nothing");
    else
        return std::move(*path);
    return std::nullopt;
}

void SvgElements::complain(Kind kind, pugi::xml_node node, std::string what)
{
    m_errors.push_back(m_svg.error(kind, node, std::move(what)));
}

Errors SvgElements::takeErrors()
{
    std::stable_sort(m_errors.begin(), m_errors.end(), [](const Error &a, const Error &b) { return a.line < b.line; });
    return std::exchange(m_errors, {});
}

} // namespace unknot::bodymap
