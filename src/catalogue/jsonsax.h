// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/jsondocument.h"
#include "catalogue/linecounter.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace unknot::catalogue
{

// What went wrong while parsing, and on which line; empty: nothing.
struct ParseFault {
    std::string what;
    int line = 0;
};

// Builds the DOM, and stops at what nlohmann's own parser would let pass: too deep, too long, a
// key given twice.
class DomBuilder final : public nlohmann::json_sax<Json>
{
public:
    explicit DomBuilder(const LineCounter &lines) : m_lines(lines) { }

    [[nodiscard]] const ParseFault &fault() const { return m_fault; }
    Json take() { return std::move(m_root); }

    bool null() override;
    bool boolean(bool value) override;
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t &text) override;
    bool string(string_t &value) override;
    bool binary(binary_t &value) override;
    bool start_object(std::size_t elements) override;
    bool key(string_t &value) override;
    bool end_object() override;
    bool start_array(std::size_t elements) override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string &token, const Json::exception &error) override;

private:
    bool add(Json value);
    bool open(Json container);
    Json &place(Json value);
    bool close();
    bool hasRoom(std::size_t entries);
    bool fail(std::string what);

    const LineCounter &m_lines;
    ParseFault m_fault;
    Json m_root;
    std::size_t m_values = 0;
    std::vector<Json *> m_open; // what is being filled, outermost first
    Json *m_slot = nullptr; // where the value of the key that came last belongs
};

// Goes through a text that is known to parse, and notes the lines of the pointers asked for.
class LineFinder final : public nlohmann::json_sax<Json>
{
public:
    LineFinder(const LineCounter &lines, const std::vector<std::string> &wanted);

    [[nodiscard]] int line(const std::string &pointer) const;

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t &) override { return value(); }
    bool string(string_t &) override { return value(); }
    bool binary(binary_t &) override { return value(); }
    bool start_object(std::size_t) override { return open(false); }
    bool key(string_t &value) override;
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string &, const Json::exception &) override { return false; }

private:
    struct Level {
        std::size_t length = 0; // of the path, up to this container
        bool array = false;
        std::size_t next = 0; // the index of the next element of an array
    };

    bool value();
    bool open(bool array);
    bool close();
    void enter();

    const LineCounter &m_lines;
    std::unordered_map<std::string, int> m_wanted;
    std::string m_path; // of the value that comes next
    std::vector<Level> m_levels;
};

} // namespace unknot::catalogue
