// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/jsonsax.h"

#include <utility>

namespace unknot::catalogue
{

namespace
{

// nlohmann's message without its own numbering, and without the bytes last read: they may be
// megabytes, or no text at all.
std::string plain(std::string message)
{
    if (const auto end = message.find("] "); end != std::string::npos)
        message.erase(0, end + 2);
    if (message.starts_with("parse error at line ")) {
        if (const auto end = message.find(": "); end != std::string::npos)
            message.erase(0, end + 2);
    }
    if (const auto last = message.find("; last read"); last != std::string::npos)
        message.erase(last);
    return message.substr(0, 200);
}

} // namespace

Json &DomBuilder::place(Json value)
{
    if (m_open.empty()) {
        m_root = std::move(value);
        return m_root;
    }
    Json &parent = *m_open.back();
    if (parent.is_array()) {
        parent.push_back(std::move(value));
        return parent.back();
    }
    return *m_slot = std::move(value);
}

bool DomBuilder::add(Json value)
{
    if (++m_values > JsonDocument::maxValues)
        return fail("holds more than " + std::to_string(JsonDocument::maxValues) + " values");
    if (!m_open.empty() && m_open.back()->is_array() && !hasRoom(m_open.back()->size()))
        return false;
    const bool container = value.is_structured();
    Json &placed = place(std::move(value));
    if (container)
        m_open.push_back(&placed);
    return true;
}

bool DomBuilder::hasRoom(std::size_t entries)
{
    return entries < JsonDocument::maxItems || fail("holds a list of more than " + std::to_string(JsonDocument::maxItems) + " entries");
}

bool DomBuilder::open(Json container)
{
    if (m_open.size() >= JsonDocument::maxDepth)
        return fail("is nested more than " + std::to_string(JsonDocument::maxDepth) + " levels deep");
    return add(std::move(container));
}

bool DomBuilder::close()
{
    m_open.pop_back();
    return true;
}

bool DomBuilder::fail(std::string what)
{
    m_fault = {std::move(what), m_lines.line()};
    return false;
}

bool DomBuilder::null()
{
    return add(nullptr);
}

bool DomBuilder::boolean(bool value)
{
    return add(value);
}

bool DomBuilder::number_integer(number_integer_t value)
{
    return add(value);
}

bool DomBuilder::number_unsigned(number_unsigned_t value)
{
    return add(value);
}

bool DomBuilder::number_float(number_float_t value, const string_t &)
{
    return add(value);
}

bool DomBuilder::string(string_t &value)
{
    if (value.size() > JsonDocument::maxText)
        return fail("holds a text of more than " + std::to_string(JsonDocument::maxText) + " bytes");
    return add(std::move(value));
}

bool DomBuilder::binary(binary_t &)
{
    return fail("holds binary data");
}

bool DomBuilder::start_object(std::size_t)
{
    return open(Json::object());
}

bool DomBuilder::key(string_t &value)
{
    if (value.size() > JsonDocument::maxText)
        return fail("holds a key of more than " + std::to_string(JsonDocument::maxText) + " bytes");
    auto &object = m_open.back()->get_ref<Json::object_t &>();
    if (!hasRoom(object.size()))
        return false;
    const auto [entry, fresh] = object.try_emplace(std::move(value));
    if (!fresh)
        return fail("the key \"" + entry->first.substr(0, 60) + "\" is given twice");
    m_slot = &entry->second;
    return true;
}

bool DomBuilder::end_object()
{
    return close();
}

bool DomBuilder::start_array(std::size_t)
{
    return open(Json::array());
}

bool DomBuilder::end_array()
{
    return close();
}

bool DomBuilder::parse_error(std::size_t, const std::string &, const Json::exception &error)
{
    return fail("is not sound JSON: " + plain(error.what()));
}

LineFinder::LineFinder(const LineCounter &lines, const std::vector<std::string> &wanted) : m_lines(lines)
{
    for (const std::string &pointer : wanted)
        m_wanted.emplace(pointer, 0);
}

int LineFinder::line(const std::string &pointer) const
{
    const auto found = m_wanted.find(pointer);
    return found == m_wanted.end() ? 0 : found->second;
}

// Inside an array the path of a value is its place; in an object key() has written it already.
void LineFinder::enter()
{
    if (!m_levels.empty() && m_levels.back().array) {
        Level &level = m_levels.back();
        m_path.resize(level.length);
        m_path = pointerTo(m_path, level.next++);
    }
    if (const auto found = m_wanted.find(m_path); found != m_wanted.end())
        found->second = m_lines.line();
}

bool LineFinder::value()
{
    enter();
    return true;
}

bool LineFinder::open(bool array)
{
    enter();
    m_levels.push_back({m_path.size(), array, 0});
    return true;
}

bool LineFinder::close()
{
    m_path.resize(m_levels.back().length);
    m_levels.pop_back();
    return true;
}

bool LineFinder::key(string_t &value)
{
    m_path.resize(m_levels.back().length);
    m_path = pointerTo(m_path, value);
    return true;
}

} // namespace unknot::catalogue
