// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace unknot::practice
{

// What years of sessions say of each zone, or point, and side: as a map, found without comparing names one after the other.
template<class What>
class BySided
{
public:
    // Made where there was none.
    What &at(std::string_view name, Side side)
    {
        auto found = m_all.find(name);
        if (found == m_all.end())
            found = m_all.try_emplace(std::string{name}).first;
        auto &of = found->second[static_cast<std::size_t>(side)];
        return of ? *of : of.emplace();
    }
    What &at(const SidedZone &zone) { return at(zone.zone.value, zone.side); }

    // By name, then by side.
    [[nodiscard]] std::map<std::pair<std::string, Side>, What> sorted() &&
    {
        std::map<std::pair<std::string, Side>, What> all;
        for (auto &[name, sides] : m_all) {
            for (const Side side : {Side::Left, Side::Right, Side::Middle}) {
                if (auto &of = sides[static_cast<std::size_t>(side)])
                    all.emplace(std::pair{name, side}, std::move(*of));
            }
        }
        return all;
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::array<std::optional<What>, 3>, Hash, std::equal_to<>> m_all;
};

} // namespace unknot::practice
