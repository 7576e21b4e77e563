// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <vector>

namespace unknot::bodymap
{

// A parsed SVG file that knows the line of every element.
class SvgDocument
{
public:
    static constexpr std::size_t maxBytes = std::size_t{8} << 20;

    // NotFound, Unreadable, Malformed with the line, or Invalid where it is larger than maxBytes.
    static Result<SvgDocument> read(const std::filesystem::path &file);

    [[nodiscard]] pugi::xml_node root() const { return m_xml.document_element(); }
    [[nodiscard]] const std::string &file() const { return m_file; }
    [[nodiscard]] int lineOf(pugi::xml_node node) const { return lineAt(node.offset_debug()); }
    // Names the element by its "#id".
    [[nodiscard]] Error error(Error::Kind kind, pugi::xml_node node, std::string what) const;

private:
    [[nodiscard]] int lineAt(std::ptrdiff_t offset) const;
    Status parse(const std::string &text);

    pugi::xml_document m_xml;
    std::string m_file;
    std::vector<std::ptrdiff_t> m_lineEnds;
};

// Neither drawn nor read: titles, styles, what editors add under their own prefix.
bool isRemark(pugi::xml_node node);

} // namespace unknot::bodymap
