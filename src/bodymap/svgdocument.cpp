// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/svgdocument.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <string_view>

namespace unknot::bodymap
{

namespace
{

Result<std::string> textOf(const std::filesystem::path &file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return tl::unexpected(Error{Error::Kind::NotFound, "the file is not there", file.string(), 0, {}});
    const tl::unexpected unreadable(Error{Error::Kind::Unreadable, "the file can't be read", file.string(), 0, {}});
    if (const auto size = std::filesystem::file_size(file, ignored); !ignored && size > SvgDocument::maxBytes)
        return tl::unexpected(Error{Error::Kind::Invalid, "the file is larger than 8 MB, which no figure needs", file.string(), 0, {}});
    std::ifstream stream(file, std::ios::binary);
    if (!stream || std::filesystem::is_directory(file, ignored))
        return unreadable;
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (stream.bad())
        return unreadable;
    return text;
}

} // namespace

Result<SvgDocument> SvgDocument::read(const std::filesystem::path &file)
{
    const auto text = textOf(file);
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
