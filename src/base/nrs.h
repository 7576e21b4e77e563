// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace unknot
{

// Pain is said as a number from 0, none, to 10 (a numeric rating scale). What may be read from two of
// them, or from many, is decided here for all rooms.

inline constexpr int mostPain = 10; // of the scale
inline constexpr int leastPainChange = 2; // what is past the usual wobble

// How a pain number changed, in the six steps that may be put into words (clinical reference 3,
// wording rule): ClearlyLess fell by 2 or more and by 30 % or more, Less by 2 or more alone; More rose by
// 2 or more; the steps between are within the usual wobble. Never says why.
enum class PainChange { ClearlyLess, Less, LittleLess, NoChange, LittleMore, More };
PainChange painChange(int before, int after);

// Whether the change is called anything, and counted: not what came of pressing too much, unless it is More.
bool isVerdict(int before, int after, bool tooMuch);

// What is written down for others: the median as statistics know it, of two in the middle their mean. There has to be at least one.
double median(std::vector<double> values);

// What decides: the one in the middle; of two in the middle the higher one, which for pain is the less favourable.
// There has to be at least one.
template<class T, class Less = std::less<>>
T upperMedian(std::vector<T> values, Less less = {})
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::nth_element(values.begin(), middle, values.end(), less);
    return std::move(*middle);
}

} // namespace unknot
