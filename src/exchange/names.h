// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/records.h"

#include <functional>
#include <string>

namespace unknot::exchange
{

// What things are called where a person reads what was written: each function gives a text in UTF-8. Files that are for
// programs have the ids beside it.
struct Names {
    std::function<std::string(const SidedZone &)> place; // "Low back, left"
    std::function<std::string(const journal::PointRecord &)> point; // "Top of the shoulder, front edge, left"
    std::function<std::string(const journal::RatingRecord &)> rating; // "Pain at rest, before a session"
    std::function<std::string(const std::vector<journal::Quality> &)> qualities; // "aching, burning"
    std::string told; // "Pain noted without a session"
    std::string weekPain, weekEnjoyment, weekActivity; // what was asked of a week
};

} // namespace unknot::exchange
