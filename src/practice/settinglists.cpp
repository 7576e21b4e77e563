// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/settinglists.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>
#include <utility>

namespace unknot::practice
{

namespace
{

std::optional<int> keyIn(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool isId(std::string_view text)
{
    constexpr std::size_t longest = 100;
    return !text.empty() && text.size() <= longest
        && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

// The words between spaces; false: f did not take one.
template<class F>
bool eachWord(std::string_view text, F f)
{
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        if (!f(word))
            return false;
        text.remove_prefix(std::min(word.size() + 1, text.size()));
    }
    return true;
}

} // namespace

bool read(std::string_view text, std::map<PointId, WayId> &ways)
{
    std::map<PointId, WayId> named;
    const bool isWhole = eachWord(text, [&named](std::string_view word) {
        const std::size_t sign = std::min(word.find('='), word.size());
        const std::string_view point = word.substr(0, sign), way = word.substr(std::min(sign + 1, word.size()));
        return isId(point) && isId(way) && named.emplace(PointId{std::string(point)}, WayId{std::string(way)}).second;
    });
    if (isWhole)
        ways = std::move(named);
    return isWhole;
}

std::string textOf(const std::map<PointId, WayId> &ways)
{
    std::string text;
    for (const auto &[point, way] : ways)
        text += (text.empty() ? "" : " ") + point.value + '=' + way.value;
    return text;
}

bool read(std::string_view text, ToolsOfPoints &tools)
{
    ToolsOfPoints named;
    const bool isWhole = eachWord(text, [&named](std::string_view word) {
        const std::size_t sign = std::min(word.find('='), word.size());
        const std::size_t slash = std::min(word.find('/'), word.size());
        if (slash < sign)
            return false;
        const std::string_view point = word.substr(0, sign), posture = word.substr(std::min(slash + 1, word.size()));
        const std::string_view tool = word.substr(std::min(sign + 1, slash), slash - std::min(sign + 1, slash));
        return isId(point) && isId(tool) && isId(posture)
            && named.emplace(PointId{std::string(point)}, catalogue::PointTool{{std::string(tool)}, {std::string(posture)}}).second;
    });
    if (isWhole)
        tools = std::move(named);
    return isWhole;
}

std::string textOf(const ToolsOfPoints &tools)
{
    std::string text;
    for (const auto &[point, with] : tools)
        text += (text.empty() ? "" : " ") + point.value + '=' + with.tool.value + '/' + with.posture.value;
    return text;
}

bool read(std::string_view text, KeyNumbers &keys)
{
    KeyNumbers named;
    const bool isWhole = eachWord(text, [&named](std::string_view word) {
        const std::size_t sign = std::min(word.find('='), word.size());
        const std::string_view act = word.substr(0, sign);
        const auto key = keyIn(word.substr(std::min(sign + 1, word.size())));
        return isId(act) && key && *key > 0 && named.emplace(std::string(act), *key).second;
    });
    if (isWhole)
        keys = std::move(named);
    return isWhole;
}

std::string textOf(const KeyNumbers &keys)
{
    std::string text;
    for (const auto &[act, key] : keys)
        text += (text.empty() ? "" : " ") + act + '=' + std::to_string(key);
    return text;
}

bool read(std::string_view text, std::set<ToolId> &tools)
{
    std::set<ToolId> named;
    const bool isWhole = eachWord(text, [&named](std::string_view word) {
        const std::size_t sign = std::min(word.find('='), word.size());
        return word.substr(sign) == "=0" && isId(word.substr(0, sign)) && named.insert(ToolId{std::string(word.substr(0, sign))}).second;
    });
    if (isWhole)
        tools = std::move(named);
    return isWhole;
}

std::string textOf(const std::set<ToolId> &tools)
{
    std::string text;
    for (const ToolId &tool : tools)
        text += (text.empty() ? "" : " ") + tool.value + "=0";
    return text;
}

} // namespace unknot::practice
