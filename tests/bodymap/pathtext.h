// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/path.h"

#include <array>
#include <charconv>
#include <string>

namespace unknot::test
{

inline std::string printed(bodymap::Vec p)
{
    std::string text;
    for (const double number : {p.x, p.y}) {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        text += ' ' + std::string(digits.data(), end);
    }
    return text;
}

// A d attribute that says exactly what the path holds.
inline std::string printed(const bodymap::Path &path)
{
    using Verb = bodymap::Path::Verb;
    std::string text;
    for (const auto &element : path.elements) {
        switch (element.verb) {
        case Verb::Move:
            text += 'M' + printed(element.to);
            break;
        case Verb::Line:
            text += 'L' + printed(element.to);
            break;
        case Verb::Cubic:
            text += 'C' + printed(element.c1) + printed(element.c2) + printed(element.to);
            break;
        case Verb::Close:
            text += 'Z';
            break;
        }
    }
    return text;
}

// For paths that are known to be right.
inline bodymap::Path pathFrom(const std::string &d)
{
    return bodymap::parsePath(d).value();
}

} // namespace unknot::test
