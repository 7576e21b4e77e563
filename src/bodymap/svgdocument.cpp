// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/svgdocument.h"

#include "base/files.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace unknot::bodymap
{

Result<SvgDocument> SvgDocument::read(const std::filesystem::path &file)
{
    const auto text = readFile(file, maxBytes);
    if (!text)
        return tl::unexpected(text.error());
    SvgDocument document;
    document.m_file = file.string();
    if (const Status parsed = document.parse(*text); !parsed)
        return tl::unexpected(parsed.error());
    return document;
}

Status SvgDocument::parse(const std::string &text)
{
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
        m_lineEnds.push_back(static_cast<std::ptrdiff_t>(at));
    // Any other encoding would be converted, and offsets would no longer tell lines.
    const auto parsed = m_xml.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed)
        return tl::unexpected(Error{Error::Kind::Malformed, parsed.description(), m_file, lineAt(parsed.offset), {}});
    if (std::string_view(root().name()) != "svg")
        return tl::unexpected(error(Error::Kind::Malformed, root(), "the root is not an svg element"));
    return {};
}

int SvgDocument::lineAt(std::ptrdiff_t offset) const
{
    return static_cast<int>(std::lower_bound(m_lineEnds.begin(), m_lineEnds.end(), offset) - m_lineEnds.begin()) + 1;
}

Error SvgDocument::error(Error::Kind kind, pugi::xml_node node, std::string what) const
{
    const std::string id = node.attribute("id").value();
    return {kind, std::move(what), m_file, lineOf(node), id.empty() ? std::string{} : '#' + id};
}

bool isRemark(pugi::xml_node node)
{
    constexpr std::array<std::string_view, 5> remarks{"title", "desc", "style", "metadata", "defs"};
    const std::string_view name = node.name();
    return node.type() != pugi::node_element || name.find(':') != name.npos
        || std::find(remarks.begin(), remarks.end(), name) != remarks.end();
}

} // namespace unknot::bodymap
