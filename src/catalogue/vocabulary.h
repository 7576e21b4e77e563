// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/muscle.h"

#include <array>
#include <string_view>
#include <utility>

namespace unknot::catalogue
{

// The words that the files use where something is chosen from a list, and the command line with
// them: read and written by the same table.
template<class E, std::size_t N>
using Vocabulary = std::array<std::pair<std::string_view, E>, N>;

inline constexpr Vocabulary<SelfTreatment, 3> selfTreatments{
    {{"yes", SelfTreatment::Yes}, {"gentle", SelfTreatment::Gentle}, {"refer", SelfTreatment::Refer}}};
inline constexpr Vocabulary<Search, 2> searches{{{"along", Search::Along}, {"at-the-mark", Search::AtTheMark}}}; // else left out
inline constexpr Vocabulary<Pattern, 3> patterns{
    {{"confirmed", Pattern::Confirmed}, {"partly", Pattern::Partly}, {"memory", Pattern::Memory}}};
inline constexpr Vocabulary<Grade, 5> grades{{{"none", Grade::None}, {"limited", Grade::Limited},
    {"limited-to-moderate", Grade::LimitedToModerate}, {"moderate", Grade::Moderate}, {"good", Grade::Good}}};

// Empty: the vocabulary has no word for it.
template<class E, std::size_t N>
std::string_view wordFor(E meant, const Vocabulary<E, N> &vocabulary)
{
    for (const auto &[word, meaning] : vocabulary) {
        if (meaning == meant)
            return word;
    }
    return {};
}

} // namespace unknot::catalogue
