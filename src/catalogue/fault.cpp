// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/fault.h"

#include <utility>

namespace unknot::catalogue
{

void Faults::add(DocumentPlace place, std::string what)
{
    ++m_count;
    if (++m_perFile[place.file] <= keptPerFile)
        m_kept.push_back({std::move(place), std::move(what)});
}

std::size_t Faults::notKept(std::size_t file) const
{
    const auto found = m_perFile.find(file);
    return found == m_perFile.end() || found->second <= keptPerFile ? 0 : found->second - keptPerFile;
}

bool Faults::isFull(std::size_t file) const
{
    const auto found = m_perFile.find(file);
    return found != m_perFile.end() && found->second >= keptPerFile;
}

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 60;
    const bool cut = text.size() > longest;
    if (cut) {
        text = text.substr(0, longest);
        // Never between the bytes of one character.
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
            text.remove_suffix(1);
        if (!text.empty() && (static_cast<unsigned char>(text.back()) & 0x80U) != 0)
            text.remove_suffix(1);
    }
    std::string shown = "\"";
    for (const char c : text)
        shown += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
    return shown + (cut ? "...\"" : "\"");
}

} // namespace unknot::catalogue
