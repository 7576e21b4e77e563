// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/plainjson.h"

#include <charconv>
#include <cstdint>
#include <string_view>

namespace unknot::catalogue
{

namespace
{

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// What may stand in a text as it is. The NUL behind the last character ends a run as well.
bool isPlain(char c)
{
    return static_cast<signed char>(c) >= 0x20 && c != '"' && c != '\\';
}

// Stands on the next character; behind the last there is a NUL, which nothing passes.
class PlainReader
{
public:
    PlainReader(const std::string &text, DomBuilder &builder) : m_at(text.c_str()), m_end(m_at + text.size()), m_builder(builder) { }

    bool document()
    {
        if (!value())
            return false;
        passBlanks();
        return m_at == m_end;
    }

private:
    void passBlanks()
    {
        while (isBlank(*m_at))
            ++m_at;
    }

    // The next character that is not blank, if it is this one.
    bool pass(char wanted)
    {
        passBlanks();
        if (*m_at != wanted)
            return false;
        ++m_at;
        return true;
    }

    // A builder takes no more levels than fit on the stack.
    bool value()
    {
        if (pass('"'))
            return text() && m_builder.string(m_text);
        if (pass('{'))
            return m_builder.start_object(0) && members() && m_builder.end_object();
        if (pass('['))
            return m_builder.start_array(0) && elements() && m_builder.end_array();
        if (word("true"))
            return m_builder.boolean(true);
        if (word("false"))
            return m_builder.boolean(false);
        return word("null") ? m_builder.null() : number();
    }

    bool members()
    {
        if (pass('}'))
            return true;
        do {
            if (!pass('"') || !text() || !m_builder.key(m_text) || !pass(':') || !value())
                return false;
        } while (pass(','));
        return pass('}');
    }

    bool elements()
    {
        if (pass(']'))
            return true;
        do {
            if (!value())
                return false;
        } while (pass(','));
        return pass(']');
    }

    bool word(std::string_view wanted)
    {
        if (!std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).starts_with(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }

    // Up to the quotation mark, which is passed.
    bool text()
    {
        m_text.clear();
        while (true) {
            const char *begin = m_at;
            while (isPlain(*m_at))
                ++m_at;
            m_text.append(begin, m_at);
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (*m_at != '\\' || !escape())
                return false;
        }
    }

    bool escape()
    {
        constexpr std::string_view written = "\"\\/nt";
        constexpr std::string_view meant = "\"\\/\n\t";
        const std::size_t which = written.find(m_at[1]);
        if (which == std::string_view::npos)
            return false;
        m_text += meant[which];
        m_at += 2;
        return true;
    }

    bool number()
    {
        const bool negative = *m_at == '-';
        const char *digits = negative ? m_at + 1 : m_at;
        const bool leadingZero = *digits == '0' && isDigit(digits[1]);
        std::int64_t number = 0;
        const auto [end, fault] = std::from_chars(m_at, m_end, number);
        if (!isDigit(*digits) || leadingZero || fault != std::errc() || *end == '.' || *end == 'e' || *end == 'E')
            return false;
        m_at = end;
        return negative ? m_builder.number_integer(number) : m_builder.number_unsigned(static_cast<std::uint64_t>(number));
    }

    const char *m_at;
    const char *m_end;
    DomBuilder &m_builder;
    std::string m_text;
};

} // namespace

bool readPlainJson(const std::string &text, DomBuilder &builder)
{
    return PlainReader(text, builder).document();
}

} // namespace unknot::catalogue
