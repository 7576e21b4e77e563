// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/path.h"
#include "bodymap/svgdocument.h"

#include <set>
#include <string_view>

namespace unknot::bodymap
{

// Reads what the files of the figure have in common, and keeps what is wrong with it.
class SvgElements
{
public:
    explicit SvgElements(const SvgDocument &svg) : m_svg(svg) { }

    [[nodiscard]] const SvgDocument &svg() const { return m_svg; }

    // All false or absent with a complaint.
    bool hasAttribute(const char *name, std::string_view value); // of the root
    bool isPlain(pugi::xml_node node); // without a transform
    bool isNewId(pugi::xml_node node);
    std::optional<Path> pathOf(pugi::xml_node node); // one that draws something

    // Calls with every element of the group that is well named.
    template<class Read>
    void forEach(pugi::xml_node group, std::string_view element, Read read)
    {
        for (const pugi::xml_node node : group.children()) {
            if (isRemark(node))
                continue;
            if (node.name() != element)
                complain(Error::Kind::Invalid, node, "the element is not a " + std::string(element));
            else if (isPlain(node) && isNewId(node))
                read(node);
        }
    }

    void complain(Error::Kind kind, pugi::xml_node node, std::string what);
    Errors takeErrors(); // by line

private:
    const SvgDocument &m_svg;
    std::set<std::string> m_ids;
    Errors m_errors;
};

} // namespace unknot::bodymap
