// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::catalogue
{

// Where something is written: a file, by its number in the list of documents, and a JSON pointer in it.
struct DocumentPlace {
    std::size_t file = 0;
    std::string pointer;
};

struct Fault {
    DocumentPlace place;
    std::string what;
};

// What was found wrong, in the order of finding. Of a file with very many faults only the first are
// kept: nobody reads ten thousand, and a hostile file must not fill the memory with them.
class Faults
{
public:
    static constexpr std::size_t keptPerFile = 200;

    // `what` is one sentence without a full stop, as in Error.
    void add(DocumentPlace place, std::string what);

    [[nodiscard]] std::size_t count() const { return m_count; } // those not kept included
    [[nodiscard]] const std::vector<Fault> &kept() const { return m_kept; }
    [[nodiscard]] std::size_t notKept(std::size_t file) const;
    [[nodiscard]] bool isFull(std::size_t file) const; // no more is kept for it

private:
    std::vector<Fault> m_kept;
    std::map<std::size_t, std::size_t> m_perFile;
    std::size_t m_count = 0;
};

// A piece of a file as it can be shown in a message: in quotes, short, on one line.
std::string inQuotes(std::string_view text);

} // namespace unknot::catalogue
