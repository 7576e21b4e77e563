// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chartdates.h"

namespace unknot::figure
{

QList<QDate> labelledDates(QDate first, QDate last, double perDay, double room)
{
    QList<QDate> dates;
    if (perDay * 7 >= room) {
        for (QDate day = first.addDays((8 - first.dayOfWeek()) % 7); day <= last; day = day.addDays(7))
            dates << day;
        return dates;
    }
    int step = 1; // months
    for (const int months : {1, 2, 3, 6, 12, 24, 60}) {
        step = months;
        if (perDay * 30 * months >= room)
            break;
    }
    for (QDate month = QDate(first.year(), 1, 1); month <= last; month = month.addMonths(step)) {
        if (month >= first)
            dates << month;
    }
    return dates;
}

} // namespace unknot::figure
