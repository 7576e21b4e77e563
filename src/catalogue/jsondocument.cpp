// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/jsondocument.h"

#include "base/files.h"
#include "catalogue/jsonsax.h"
#include "catalogue/linecounter.h"
#include "catalogue/plainjson.h"

#include <utility>

namespace unknot::catalogue
{

namespace
{

tl::unexpected<Error> fault(Error::Kind kind, std::string what, const std::string &file, int line = 0)
{
    return tl::unexpected(Error{kind, std::move(what), file, line, {}});
}

tl::unexpected<Error> tooLarge(const std::string &file)
{
    return fault(Error::Kind::Invalid, "is larger than " + inMegabytes(JsonDocument::maxBytes), file);
}

// Counting lines at every character is a good part of parsing, and only a fault needs them.
ParseFault faultIn(const std::string &text)
{
    LineCounter lines;
    DomBuilder builder(lines);
    const char *begin = text.data();
    Json::sax_parse(CountingIterator(begin, &lines), CountingIterator(begin + text.size(), &lines), &builder);
    return builder.fault();
}

// False: it is no JSON, or more than there may be.
bool build(const std::string &text, Json &root)
{
    const LineCounter uncounted;
    DomBuilder plain(uncounted);
    DomBuilder any(uncounted);
    const bool isPlain = readPlainJson(text, plain);
    const bool sound = isPlain || Json::sax_parse(text.data(), text.data() + text.size(), &any);
    root = isPlain ? plain.take() : any.take();
    return sound;
}

} // namespace

JsonDocument::JsonDocument(std::string text, std::string file) : m_text(std::move(text)), m_file(std::move(file)) { }

Result<JsonDocument> JsonDocument::read(const std::filesystem::path &file)
{
    Result<std::string> text = readFile(file, maxBytes);
    if (!text)
        return tl::unexpected(std::move(text.error()));
    return parse(std::move(*text), file.string());
}

Result<JsonDocument> JsonDocument::parse(std::string text, std::string file)
{
    if (text.size() > maxBytes)
        return tooLarge(file);
    // The parser would take a NUL for the end and never look at what follows.
    if (text.find('\0') != std::string::npos)
        return fault(Error::Kind::Malformed, "holds a NUL byte, so it is no JSON text", file);
    JsonDocument document(std::move(text), std::move(file));
    if (!build(document.m_text, document.m_root)) {
        ParseFault found = faultIn(document.m_text);
        return fault(Error::Kind::Malformed, std::move(found.what), document.m_file, found.line);
    }
    return document;
}

std::vector<int> JsonDocument::lines(const std::vector<std::string> &pointers) const
{
    LineCounter counter;
    LineFinder finder(counter, pointers);
    const char *begin = m_text.data();
    Json::sax_parse(CountingIterator(begin, &counter), CountingIterator(begin + m_text.size(), &counter), &finder);
    std::vector<int> found;
    found.reserve(pointers.size());
    for (const std::string &pointer : pointers)
        found.push_back(finder.line(pointer));
    return found;
}

std::string pointerTo(const std::string &parent, std::string_view key)
{
    std::string pointer;
    pointer.reserve(parent.size() + 1 + key.size());
    pointer += parent;
    pointer += '/';
    for (const char c : key) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
    return pointer;
}

std::string pointerTo(const std::string &parent, std::size_t index)
{
    return parent + '/' + std::to_string(index);
}

} // namespace unknot::catalogue
