// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/numbers.h"

#include <charconv>
#include <system_error>

namespace unknot::bodymap
{

namespace
{

// from_chars alone would also take "inf" and "nan", and not the plus sign SVG allows.
bool beginsNumber(std::string_view text)
{
    if (!text.empty() && (text.front() == '+' || text.front() == '-'))
        text.remove_prefix(1);
    return !text.empty() && ((text.front() >= '0' && text.front() <= '9') || text.front() == '.');
}

} // namespace

std::optional<double> readNumber(std::string_view text, std::size_t &at)
{
    std::string_view rest = text.substr(at);
    if (!beginsNumber(rest))
        return std::nullopt;
    if (rest.front() == '+')
        rest.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (error != std::errc{})
        return std::nullopt;
    at = text.size() - static_cast<std::size_t>(rest.data() + rest.size() - end);
    return number;
}

std::optional<double> toNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto number = readNumber(text, at);
    return at == text.size() ? number : std::nullopt;
}

std::vector<double> toNumbers(std::string_view text)
{
    std::vector<double> numbers;
    for (std::size_t at = 0; at < text.size();) {
        if (isSvgSpace(text[at]) || text[at] == ',')
            ++at;
        else if (const auto number = readNumber(text, at))
            numbers.push_back(*number);
        else
            return {};
    }
    return numbers;
}

bool isSvgSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

} // namespace unknot::bodymap
