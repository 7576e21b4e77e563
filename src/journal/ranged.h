// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/words.h"

#include <type_traits>

namespace unknot::journal
{

// What a column may hold beside its type: given to Query in place of the value, it is checked both
// when it is written and when it is read. Refers to the value.

template<class Value>
struct Ranged { // int, or optional of int
    Value &value;
    int least = 0, most = 0;
};

template<class Value>
Ranged<Value> nrs(Value &value) // pain and press numbers, pressures and their caps
{
    return {value, 0, 10};
}

template<class Value>
Ranged<Value> count(Value &value)
{
    return {value, 0, 1000};
}

template<class Text>
struct Worded { // string
    Text &value;
    bool (*known)(std::string_view) = nullptr;
};

template<class Text>
Worded<Text> holdEnd(Text &value)
{
    return {value, isHoldEnd};
}

template<class Text>
Worded<Text> pointEnd(Text &value)
{
    return {value, isPointEnd};
}

template<class Text>
Worded<Text> ache(Text &value)
{
    return {value, isAche};
}

template<class Text>
Worded<Text> signTexts(Text &value)
{
    return {value, isSigns};
}

template<class Text>
Worded<Text> qualityTexts(Text &value)
{
    return {value, isQualities};
}

// A sum or difference of durations: whole ms, any number of them, not negative.
struct Span {
    Milliseconds &value;
};

} // namespace unknot::journal
