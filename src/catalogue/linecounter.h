// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iterator>

namespace unknot::catalogue
{

// Which line a parser is on. The parser has to look one character past a number to see its end;
// so the line is that of the last character that is not a blank.
class LineCounter
{
public:
    void pass(char c)
    {
        if (c == '\n')
            ++m_reached;
        else if (c != ' ' && c != '\t' && c != '\r')
            m_line = m_reached;
    }
    [[nodiscard]] int line() const { return m_line; }

private:
    int m_reached = 1;
    int m_line = 1;
};

// Walks over a text and tells the counter what it passed.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, LineCounter *lines) : m_at(at), m_lines(lines) { }

    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        m_lines->pass(*m_at);
        ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    LineCounter *m_lines;
};

} // namespace unknot::catalogue
