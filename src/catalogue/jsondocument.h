// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::catalogue
{

using Json = nlohmann::json;

// One JSON file and what it says. Refused, with the line, is what is not JSON, not UTF-8, or past
// the bounds below; they keep a broken or hostile file from eating memory or the stack.
class JsonDocument
{
public:
    static constexpr std::size_t maxBytes = std::size_t{16} << 20;
    static constexpr std::size_t maxDepth = 64; // arrays and objects inside each other
    static constexpr std::size_t maxItems = 20'000; // of one array or object
    static constexpr std::size_t maxValues = 1'000'000; // of the whole
    // Bytes of one string or key: std::regex, with which schemas match patterns, takes stack for
    // every character. The longest text shipped has 1,458.
    static constexpr std::size_t maxText = 4096;

    // NotFound, Unreadable, Malformed, or Invalid where it is past a bound; never more of the file is
    // read than maxBytes. May be called from any thread.
    static Result<JsonDocument> read(const std::filesystem::path &file);
    // `file` is only named in errors.
    static Result<JsonDocument> parse(std::string text, std::string file);

    [[nodiscard]] const Json &root() const { return m_root; }
    // From then on the root is null. Faults can still be told with their lines.
    void dropValues() { m_root = nullptr; }
    [[nodiscard]] const std::string &file() const { return m_file; }

    // The line on which the value of each JSON pointer begins, in the same order; 0 where the file
    // holds no such value. Reads the text again: a faultless file never pays for it.
    [[nodiscard]] std::vector<int> lines(const std::vector<std::string> &pointers) const;

private:
    JsonDocument(std::string text, std::string file);

    std::string m_text;
    std::string m_file;
    Json m_root;
};

// "/points/3" and a key: "/points/3/stay~1off", escaped as RFC 6901 says.
std::string pointerTo(const std::string &parent, std::string_view key);
std::string pointerTo(const std::string &parent, std::size_t index);

} // namespace unknot::catalogue
