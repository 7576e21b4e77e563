// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dayrecords.h"
#include "journal/journalstore.h"

#include <array>

namespace unknot::test
{

// What the person of DemoJournal said of days and weeks: nine weeks with a gap, the last eight days ago; sleep, stress
// and two tags of every day with a session. Made up.
inline void tellDemoDays(journal::JournalStore &store, const WallTime &today)
{
    using namespace journal;
    const auto ago = [&today](int days) {
        WallTime at = today;
        at.utc -= std::chrono::days{days};
        return at;
    };
    const TagRecord drive{newUuid(), "long drive", ago(80)}, chair{newUuid(), "new chair", ago(30)};
    (void)store.addTag(drive);
    (void)store.addTag(chair);
    int count = 0;
    for (int days = 84; days > 0; --days, ++count) {
        DayRecord day{ago(days).day(), 3 + count % 5, 2 + count % 7, {}, ago(days)};
        if (count % 3 == 0)
            day.tags.push_back(drive.id);
        if (days < 12 && days % 4 == 0)
            day.tags.push_back(chair.id);
        (void)store.setDay(day);
    }
    constexpr std::array means{7, 7, 6, -1, 6, 5, -1, 5, 4, 5, 4};
    for (std::size_t week = 0; week < means.size(); ++week) {
        if (means[week] >= 0)
            (void)store.setWeekly({newUuid(), ago(8 + 7 * static_cast<int>(means.size() - 1 - week)), means[week], means[week] - 1,
                means[week] - 1, Impression::ALittleBetter});
    }
}

} // namespace unknot::test
