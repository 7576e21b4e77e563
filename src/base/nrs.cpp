// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nrs.h"

namespace unknot
{

PainChange painChange(int before, int after)
{
    const int fall = before - after;
    if (fall >= leastPainChange && fall * 10 >= before * 3)
        return PainChange::ClearlyLess;
    if (fall > 0)
        return fall < leastPainChange ? PainChange::LittleLess : PainChange::Less;
    if (fall == 0)
        return PainChange::NoChange;
    return -fall < leastPainChange ? PainChange::LittleMore : PainChange::More;
}

bool isVerdict(int before, int after, bool tooMuch)
{
    return !tooMuch || painChange(before, after) == PainChange::More;
}

double median(std::vector<double> values)
{
    const double higher = upperMedian(values);
    return (higher + upperMedian(std::move(values), std::greater<>())) / 2; // from the other end it is the lower one
}

} // namespace unknot
