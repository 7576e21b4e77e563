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

QList<QDate> markDates(QDate first, QDate last, ChartItem::Mark mark)
{
    QList<QDate> starts;
    for (QDate day = first; day <= last;) {
        starts << day;
        switch (mark) {
        case ChartItem::Mark::Day:
            day = day.addDays(1);
            break;
        case ChartItem::Mark::Week:
            day = day.addDays(8 - day.dayOfWeek());
            break;
        case ChartItem::Mark::Month:
            day = QDate(day.year(), day.month(), 1).addMonths(1);
            break;
        }
    }
    return starts << last.addDays(1);
}

} // namespace unknot::figure
