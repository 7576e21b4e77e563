// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/historyrows.h"
#include "present/toldrecord.h"

namespace unknot::present
{

// A row of the list of sessions and of pain told without one. Of years of them a screenful is looked at: only what that shows is made.
struct ListedRow {
    ToldRecord told;
    bool saysTime = false; // a day has several sessions

    [[nodiscard]] int day() const; // as SessionRow has it
    [[nodiscard]] SessionRow row() const;
    bool operator==(const ListedRow &) const = default;
};

// Of all that is listed in the range: each of its moment, newest first.
QList<ListedRow> listedRows(const ToldRecord::SharedOf &of);

} // namespace unknot::present
