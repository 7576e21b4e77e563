// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/jsonreader.h"

#include "base/controls.h"

#include <algorithm>
#include <cstdint>

namespace unknot::catalogue
{

namespace
{

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

bool isIdCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

// Ids end up in records, on the command line and in file names.
bool isId(const std::string &text)
{
    return !text.empty() && text.size() <= 80 && text.front() != '-' && std::all_of(text.begin(), text.end(), isIdCharacter);
}

// What is wrong with a text that people read or hear; empty: nothing.
std::string faultOf(const std::string &text)
{
    if (isBlank(text))
        return "says nothing";
    const std::string control = controlIn(text);
    return control.empty() ? std::string() : "holds the control character " + control + ", which no text may";
}

// As an int where it fits one; unsigned numbers past the range of int64 do not.
std::optional<std::int64_t> whole(const Json &value)
{
    if (value.is_number_unsigned()) {
        const auto number = value.get<std::uint64_t>();
        return number > INT64_MAX ? INT64_MAX : static_cast<std::int64_t>(number);
    }
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    return std::nullopt;
}

} // namespace

JsonReader::JsonReader(const Json &object, DocumentPlace place, Faults &faults)
    : m_object(object), m_place(std::move(place)), m_faults(faults), m_before(faults.count())
{
}

DocumentPlace JsonReader::place(std::string_view key) const
{
    return {m_place.file, pointerTo(m_place.pointer, key)};
}

void JsonReader::only(std::initializer_list<std::string_view> keys) const
{
    for (const auto &[key, value] : m_object.items()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            fail(key, "nobody knows this key, so what it says would be lost");
    }
}

const Json *JsonReader::valueAt(std::string_view key) const
{
    const auto found = m_object.find(key);
    if (found != m_object.end())
        return &*found;
    fail(inQuotes(key) + " is missing");
    return nullptr;
}

const Json *JsonReader::listAt(std::string_view key) const
{
    const Json *value = valueAt(key);
    if (value == nullptr || value->is_array())
        return value;
    fail(key, "has to be a list");
    return nullptr;
}

std::string JsonReader::id(std::string_view key) const
{
    std::string word = text(key);
    if (word.empty() || isId(word))
        return word;
    fail(key, inQuotes(word) + " is no id: letters, digits and hyphens, at most 80");
    return {};
}

std::string JsonReader::text(std::string_view key) const
{
    const Json *value = valueAt(key);
    if (value == nullptr)
        return {};
    if (!value->is_string()) {
        fail(key, "has to be a text");
        return {};
    }
    std::string words = value->get<std::string>();
    if (std::string fault = faultOf(words); !fault.empty()) {
        fail(key, std::move(fault));
        return {};
    }
    return words;
}

std::string JsonReader::textIfAny(std::string_view key) const
{
    return has(key) ? text(key) : std::string();
}

int JsonReader::number(std::string_view key, int min, int max, int otherwise) const
{
    const Json *value = valueAt(key);
    if (value == nullptr)
        return otherwise;
    const std::optional<std::int64_t> number = whole(*value);
    if (number && *number >= min && *number <= max)
        return static_cast<int>(*number);
    fail(key, "has to be a whole number from " + std::to_string(min) + " to " + std::to_string(max));
    return otherwise;
}

bool JsonReader::flag(std::string_view key) const
{
    const Json *value = valueAt(key);
    if (value == nullptr)
        return false;
    if (!value->is_boolean())
        fail(key, "has to be true or false");
    return value->is_boolean() && value->get<bool>();
}

bool JsonReader::flagIfAny(std::string_view key) const
{
    return has(key) && flag(key);
}

std::vector<std::string> JsonReader::texts(std::string_view key) const
{
    std::vector<std::string> words;
    eachText(key, [&words](std::string word, const DocumentPlace &) { words.push_back(std::move(word)); });
    return words;
}

void JsonReader::eachText(std::string_view key, const std::function<void(std::string, DocumentPlace)> &f) const
{
    const Json *list = has(key) ? listAt(key) : nullptr;
    const std::string listed = list == nullptr ? std::string() : pointerTo(m_place.pointer, key);
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const Json &value = (*list)[i];
        DocumentPlace at{m_place.file, pointerTo(listed, i)};
        std::string fault = value.is_string() ? faultOf(value.get_ref<const std::string &>()) : "has to be a text";
        if (fault.empty())
            f(value.get<std::string>(), std::move(at));
        else
            m_faults.add(std::move(at), std::move(fault));
    }
}

std::optional<JsonReader> JsonReader::object(std::string_view key) const
{
    const Json *value = valueAt(key);
    if (value == nullptr)
        return std::nullopt;
    if (value->is_object())
        return JsonReader(*value, place(key), m_faults);
    fail(key, "has to be an object");
    return std::nullopt;
}

std::vector<std::string> JsonReader::keys() const
{
    std::vector<std::string> names;
    for (const auto &[key, value] : m_object.items())
        names.push_back(key);
    return names;
}

} // namespace unknot::catalogue
