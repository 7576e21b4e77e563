// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <array>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

namespace unknot::test
{

// How many mutants of each kind: a few seconds of them in the tests, more when UNKNOT_FUZZ says so.
inline int mutants(int usual)
{
    const char *asked = std::getenv("UNKNOT_FUZZ");
    return asked == nullptr ? usual : usual * std::max(1, std::atoi(asked));
}

// Spoils files as disks, editors and attackers do; the same ones in every run of a seed.
class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) { }

    std::size_t below(std::size_t end) { return end == 0 ? 0 : m_random() % end; }

    // Some bytes changed, cut out, doubled or put in.
    std::string bytes(std::string text)
    {
        for (std::size_t i = 0, n = 1 + below(5); i < n && !text.empty(); ++i) {
            const std::size_t at = below(text.size());
            switch (below(6)) {
            case 0:
                text[at] = static_cast<char>(m_random());
                break;
            case 1:
                text.erase(at, 1 + below(80));
                break;
            case 2:
                text.insert(at, text.substr(below(text.size()), 1 + below(200)));
                break;
            case 3:
                text.insert(at, odd[below(odd.size())]);
                break;
            case 4:
                text.resize(at); // truncated
                break;
            default:
                text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
                break;
            }
        }
        return text;
    }

    // A value of another form in the place of one, a value taken out, or one copied over another.
    void graft(nlohmann::ordered_json &root)
    {
        nlohmann::ordered_json *at = &root;
        while (at->is_structured() && !at->empty() && below(7) != 0)
            at = &*std::next(at->begin(), static_cast<std::ptrdiff_t>(below(at->size())));
        switch (below(3)) {
        case 0:
            *at = value();
            break;
        case 1:
            if (at->is_array() && !at->empty())
                at->erase(below(at->size()));
            else if (at->is_object() && !at->empty())
                at->erase(std::next(at->begin(), static_cast<std::ptrdiff_t>(below(at->size()))).key());
            break;
        default:
            if (at->is_array() && !at->empty())
                at->push_back((*at)[below(at->size())]);
            else
                *at = value();
            break;
        }
    }

private:
    nlohmann::ordered_json value()
    {
        using Json = nlohmann::ordered_json;
        const std::array<Json, 18> values{nullptr, true, false, 0, -1, 7, 91, 2147483648LL, -9223372036854775807LL, 1e300, "", "x",
            "neck-base", std::string(4000, 'a'), std::string("\xC3\xA4\xE2\x80\xAE\x01"), Json::array(), Json::object(),
            Json{{"id", "infraspinatus"}}};
        return values[below(values.size())];
    }

    static constexpr std::array<std::string_view, 22> odd{"{", "}", "[", "]", "\"", ",", ":", "null", "true", "1e999", "-", "\\u0000",
        "\\ud800", std::string_view("\0", 1), "\xFF\xFE", "\xEF\xBB\xBF", "[[[[[[[[", "99999999999999999999", "<", "</svg>",
        "d=\"M0 0L1e39 1e39Z\"", "&#0;"};

    std::mt19937 m_random;
};

} // namespace unknot::test
