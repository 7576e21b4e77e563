// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/numbers.h"
#include "bodymap/path.h"

#include <array>
#include <cmath>
#include <optional>

namespace unknot::bodymap
{

namespace
{

constexpr double farthest = 1e6;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isRelative(char command)
{
    return command >= 'a';
}

char absolute(char command)
{
    return isRelative(command) ? static_cast<char>(command - 'a' + 'A') : command;
}

// How many numbers a command takes; none for a command that is not read.
std::optional<std::size_t> arity(char command)
{
    switch (absolute(command)) {
    case 'M':
    case 'L':
        return 2;
    case 'H':
    case 'V':
        return 1;
    case 'C':
        return 6;
    case 'S':
    case 'Q':
        return 4;
    case 'Z':
        return 0;
    }
    return std::nullopt;
}

Vec towards(Vec from, Vec to, double share)
{
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

class PathParser
{
public:
    explicit PathParser(std::string_view text) : m_text(text) { }

    Result<Path> parse();

private:
    using Numbers = std::array<double, 6>;

    Result<char> nextCommand();
    Result<Numbers> readNumbers(std::size_t count, bool repeated);
    void skipSpace();
    void skipSeparator();
    void append(char command, const Numbers &numbers);
    void moveTo(Vec to);
    void lineTo(Vec to);
    void cubicTo(Vec c1, Vec c2, Vec to);
    void quadraticTo(Vec control, Vec to);
    void close();
    [[nodiscard]] bool inReach() const;
    [[nodiscard]] tl::unexpected<Error> fail(const std::string &what) const;

    std::string_view m_text;
    std::size_t m_at = 0;
    char m_command = 0; // the one being repeated where no letter is written
    Path m_path;
    Vec m_start, m_current;
    std::optional<Vec> m_lastControl; // of the curve just drawn, for S
};

Result<Path> PathParser::parse()
{
    for (skipSpace(); m_at < m_text.size(); skipSpace()) {
        const bool repeated = !isLetter(m_text[m_at]);
        const auto command = nextCommand();
        if (!command)
            return tl::unexpected(command.error());
        const auto numbers = readNumbers(*arity(*command), repeated);
        if (!numbers)
            return tl::unexpected(numbers.error());
        append(*command, *numbers);
        if (!inReach())
            return fail("a coordinate is out of range before");
    }
    return std::move(m_path);
}

Result<char> PathParser::nextCommand()
{
    const char c = m_text[m_at];
    if (!isLetter(c)) {
        // Pairs that follow a move without a letter are lines.
        if (absolute(m_command) == 'M')
            m_command = isRelative(m_command) ? 'l' : 'L';
        if (m_command == 0 || absolute(m_command) == 'Z')
            return fail("a command is missing");
        return m_command;
    }
    const std::string name{'\'', c, '\''};
    if (!arity(c))
        return fail("the command " + name + " is not supported");
    if (m_command == 0 && absolute(c) != 'M')
        return fail("the path begins with " + name + " instead of 'M'");
    m_command = c;
    ++m_at;
    return c;
}

Result<PathParser::Numbers> PathParser::readNumbers(std::size_t count, bool repeated)
{
    Numbers numbers{};
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0 || repeated)
            skipSeparator();
        else
            skipSpace();
        const auto number = readNumber(m_text, m_at);
        if (!number)
            return fail(std::string("a number of '") + m_command + "' is missing or can't be read");
        numbers[i] = *number;
    }
    return numbers;
}

void PathParser::skipSpace()
{
    while (m_at < m_text.size() && isSvgSpace(m_text[m_at]))
        ++m_at;
}

void PathParser::skipSeparator()
{
    skipSpace();
    if (m_at < m_text.size() && m_text[m_at] == ',')
        ++m_at;
    skipSpace();
}

void PathParser::append(char command, const Numbers &n)
{
    const Vec origin = isRelative(command) ? m_current : Vec{};
    const auto place = [&](std::size_t i) { return Vec{origin.x + n[i], origin.y + n[i + 1]}; };
    switch (absolute(command)) {
    case 'M':
        return moveTo(place(0));
    case 'L':
        return lineTo(place(0));
    case 'H':
        return lineTo({origin.x + n[0], m_current.y});
    case 'V':
        return lineTo({m_current.x, origin.y + n[0]});
    case 'C':
        return cubicTo(place(0), place(2), place(4));
    case 'S':
        return cubicTo(m_lastControl ? towards(*m_lastControl, m_current, 2) : m_current, place(0), place(2));
    case 'Q':
        return quadraticTo(place(0), place(2));
    case 'Z':
        return close();
    }
}

void PathParser::moveTo(Vec to)
{
    m_path.elements.push_back({Path::Verb::Move, {}, {}, to});
    m_start = m_current = to;
    m_lastControl.reset();
}

void PathParser::lineTo(Vec to)
{
    m_path.elements.push_back({Path::Verb::Line, {}, {}, to});
    m_current = to;
    m_lastControl.reset();
}

void PathParser::cubicTo(Vec c1, Vec c2, Vec to)
{
    m_path.elements.push_back({Path::Verb::Cubic, c1, c2, to});
    m_current = to;
    m_lastControl = c2;
}

void PathParser::quadraticTo(Vec control, Vec to)
{
    cubicTo(towards(m_current, control, 2.0 / 3), towards(to, control, 2.0 / 3), to);
    // S mirrors only the control point of a cubic that was written as one.
    m_lastControl.reset();
}

void PathParser::close()
{
    m_path.elements.push_back({Path::Verb::Close, {}, {}, {}});
    m_current = m_start;
    m_lastControl.reset();
}

bool PathParser::inReach() const
{
    const auto near = [](Vec p) { return std::abs(p.x) <= farthest && std::abs(p.y) <= farthest; };
    const Path::Element &last = m_path.elements.back();
    return near(last.c1) && near(last.c2) && near(last.to);
}

tl::unexpected<Error> PathParser::fail(const std::string &what) const
{
    return tl::unexpected(Error{Error::Kind::Malformed, "path: " + what + " at character " + std::to_string(m_at + 1), {}, 0, {}});
}

} // namespace

Result<Path> parsePath(std::string_view d)
{
    return PathParser(d).parse();
}

} // namespace unknot::bodymap
