// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonfields.h"

#include "exchange/isomoment.h"

#include <algorithm>
#include <cstdint>

namespace unknot::exchange
{

namespace
{

using nlohmann::json;

constexpr std::size_t mostFaults = 20;
constexpr std::int64_t longest = Milliseconds{std::chrono::days{366}}.count();
const json emptyArray = json::array();

std::string escaped(const std::string &key)
{
    std::string text;
    for (const char c : key)
        c == '~' ? text += "~0" : c == '/' ? text += "~1" : text += c;
    return text;
}

} // namespace

void Faults::add(Fault fault)
{
    if (m_faults.size() < mostFaults)
        m_faults.push_back(std::move(fault));
}

void Faults::add(const std::string &pointer, FaultCode code, const std::string &name)
{
    add({code, m_file, 0, pointer, name});
}

void Faults::addNumbers(const std::string &pointer, FaultCode code, std::int64_t least, std::int64_t most)
{
    add({code, m_file, 0, pointer, {}, least, most});
}

JsonFields::JsonFields(const json &object, std::string pointer, Faults &faults)
    : m_json(object), m_pointer(std::move(pointer)), m_faults(faults)
{
    if (!object.is_object())
        m_faults.add(m_pointer, FaultCode::NoObject);
}

bool JsonFields::has(const char *key) const
{
    return m_json.is_object() && m_json.contains(key);
}

bool JsonFields::isNull(const char *key) const
{
    return has(key) && m_json.at(key).is_null();
}

std::string JsonFields::pointerTo(const std::string &key) const
{
    return m_pointer + '/' + escaped(key);
}

void JsonFields::finish()
{
    if (!m_json.is_object())
        return;
    for (const auto &[key, value] : m_json.items()) {
        if (!m_asked.contains(key))
            fault(key, FaultCode::Unknown);
    }
}

const json *JsonFields::find(const char *key)
{
    m_asked.insert(key);
    if (has(key))
        return &m_json.at(key);
    if (m_json.is_object())
        fault(key, FaultCode::Missing);
    return nullptr;
}

const json &JsonFields::arrayOf(const char *key)
{
    const json *value = find(key);
    if (value && value->is_array())
        return *value;
    if (value)
        fault(key, FaultCode::NoList);
    return emptyArray;
}

// SQLite ends a text at a NUL.
std::string JsonFields::text(const char *key)
{
    const json *value = find(key);
    if (value && !value->is_string())
        fault(key, FaultCode::NoText);
    if (!value || !value->is_string())
        return {};
    auto text = value->get<std::string>();
    if (text.find('\0') != std::string::npos)
        fault(key, FaultCode::HoldsNul);
    return text;
}

std::string JsonFields::id(const char *key)
{
    const bool isText = has(key) && m_json.at(key).is_string();
    std::string text = this->text(key);
    if (isText && text.empty())
        fault(key, FaultCode::EmptyId);
    return text;
}

bool JsonFields::flag(const char *key)
{
    const json *value = find(key);
    if (value && !value->is_boolean())
        fault(key, FaultCode::NoFlag);
    return value && value->is_boolean() && value->get<bool>();
}

std::optional<std::int64_t> JsonFields::whole(const char *key, std::int64_t least, std::int64_t most, bool orNull)
{
    const json *value = find(key);
    if (!value || (orNull && value->is_null()))
        return std::nullopt;
    const bool isWhole
        = value->is_number_integer() && (!value->is_number_unsigned() || value->get<std::uint64_t>() <= std::uint64_t{INT64_MAX});
    const std::int64_t number = isWhole ? value->get<std::int64_t>() : least;
    if (!isWhole || number < least || number > most)
        m_faults.addNumbers(pointerTo(key), orNull ? FaultCode::NoNumberNorNull : FaultCode::NoNumber, least, most);
    return number;
}

int JsonFields::number(const char *key, int least, int most)
{
    return static_cast<int>(std::clamp<std::int64_t>(whole(key, least, most, false).value_or(least), least, most));
}

std::optional<int> JsonFields::numberOrNull(const char *key, int least, int most)
{
    const auto number = whole(key, least, most, true);
    return number ? std::optional(static_cast<int>(std::clamp<std::int64_t>(*number, least, most))) : std::nullopt;
}

Milliseconds JsonFields::duration(const char *key)
{
    return Milliseconds{whole(key, 0, longest, false).value_or(0)};
}

std::optional<Milliseconds> JsonFields::durationOrNull(const char *key)
{
    const auto number = whole(key, 0, longest, true);
    return number ? std::optional(Milliseconds{*number}) : std::nullopt;
}

WallTime JsonFields::moment(const char *key)
{
    const bool isText = has(key) && m_json.at(key).is_string();
    const std::string iso = text(key);
    const auto moment = fromIso(iso);
    if (isText && !moment)
        fault(key, FaultCode::NoMoment);
    WallTime read = moment.value_or(WallTime{});
    if (const std::string zone = std::string(key) + "Zone"; has(zone.c_str()))
        read.zone = id(zone.c_str());
    return read;
}

std::optional<WallTime> JsonFields::momentIfThere(const char *key)
{
    const std::string zone = std::string(key) + "Zone";
    return has(key) || has(zone.c_str()) ? std::optional(moment(key)) : std::nullopt;
}

std::string JsonFields::wordOf(const char *key, bool (*isKnown)(std::string_view))
{
    std::string said = text(key);
    if (!isKnown(said))
        fault(key, FaultCode::NoWord, said);
    return said;
}

std::vector<std::string> JsonFields::texts(const char *key)
{
    std::vector<std::string> texts;
    for (const json &one : arrayOf(key)) {
        if (!one.is_string())
            fault(key, FaultCode::NotTextsAlone);
        else
            texts.push_back(one.get<std::string>());
    }
    return texts;
}

} // namespace unknot::exchange
