// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/records.h"

#include <string>
#include <vector>

namespace unknot::test
{

// A point as the journal keeps it, with one hold of 30 s for each press number (-1: not said).
inline journal::PointRecord pointOf(const std::string &point, const std::string &muscle, Side side, const std::vector<int> &numbers)
{
    journal::PointRecord record;
    record.id = journal::newUuid();
    record.point = point;
    record.muscle = muscle;
    record.zone = "shoulder-back";
    record.side = side;
    record.name = "Back rotator-cuff muscle";
    record.label = "Under the ridge, outer";
    record.pressure = 5;
    record.reps = 3;
    record.end = "finished";
    for (const int number : numbers) {
        journal::HoldRecord hold;
        hold.id = journal::newUuid();
        hold.hold = int(record.holds.size()) + 1;
        hold.pressure = 5;
        hold.planned = Seconds{30};
        hold.pressed = Seconds{30};
        hold.end = "time";
        if (number >= 0)
            hold.press = number;
        record.holds.push_back(hold);
    }
    return record;
}

inline journal::PointRecord shoulder(const std::vector<int> &numbers)
{
    return pointOf("infraspinatus-under-ridge-outer", "infraspinatus", Side::Left, numbers);
}

} // namespace unknot::test
