// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/heatmonths.h"

#include "present/listing.h"
#include "present/naming.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

using practice::HistoryRange;
using practice::PastSessions;
using std::chrono::local_days;
using std::chrono::year_month;

struct HeatWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::HeatWords)
};

year_month monthOf(local_days day)
{
    const std::chrono::year_month_day date{day};
    return date.year() / date.month();
}

PastSessions::Range ofMonth(const PastSessions::Range &range, int month)
{
    const year_month at = monthOf(range.days.first) + std::chrono::months{month};
    const local_days next{(at + std::chrono::months{1}) / std::chrono::day{1}};
    PastSessions::Range part;
    part.days = {std::max(range.days.first, local_days{at / std::chrono::day{1}}), std::min(range.days.last, next - std::chrono::days{1})};
    for (const auto &session : range.counted) {
        if (part.days.holds(session.started))
            part.counted.push_back(session);
    }
    for (const auto &entry : range.entries) {
        if (part.days.holds(entry.about))
            part.entries.push_back(entry);
    }
    return part;
}

int mostDays(const std::vector<ZoneDays> &zones)
{
    return zones.empty() ? 0 : zones.front().days;
}

// Of the month with the most.
int mostInAMonth(const PastSessions::Range &range)
{
    int most = 0;
    for (int month = 0; month < monthsIn(range.days); ++month)
        most = std::max(most, mostDays(zoneDays(ofMonth(range, month))));
    return most;
}

QList<HeatRow> rowsOf(const catalogue::Catalogue &catalogue, const std::vector<ZoneDays> &days, const std::vector<practice::ZonePain> &pain)
{
    QList<HeatRow> rows;
    for (const ZoneDays &zone : days) {
        HeatRow row{zoneName(catalogue, zone.zone), {}, {}, zone.days};
        if (const auto of = std::ranges::find(pain, zone.zone, &practice::ZonePain::zone); of != pain.end()) {
            row.before = oneDecimal(of->before);
            row.after = oneDecimal(of->after);
        }
        rows << row;
    }
    return rows;
}

} // namespace

int monthsIn(const HistoryRange &days)
{
    return static_cast<int>((monthOf(days.last) - monthOf(days.first)).count()) + 1;
}

HeatMap heatMap(const catalogue::Catalogue &catalogue, const PastSessions::Range &whole, int month)
{
    const bool all = month < 0;
    const PastSessions::Range part = all ? PastSessions::Range{} : ofMonth(whole, month);
    const PastSessions::Range &range = all ? whole : part;
    const auto days = zoneDays(range);
    HeatMap map;
    map.heat = zoneHeat(catalogue, days, all ? 0 : mostInAMonth(whole));
    map.pain = practice::zonePain(range.counted);
    map.rows = rowsOf(catalogue, days, map.pain);
    map.of = rangeWords(range.days);
    if (!all) {
        map.of = interfaceLocale().toString(toDate(range.days.first), QStringLiteral("MMMM yyyy"));
        map.spoken = HeatWords::tr("%1, %2").arg(map.of, entryCount(std::ssize(range.counted) + std::ssize(range.entries)));
    }
    return map;
}

void putMap(HistoryText &text, const catalogue::Catalogue &catalogue, const HeatMap &map)
{
    text.mapOf = map.of;
    text.monthSpoken = map.spoken;
    text.heatWords = map.heat.words;
    text.heatMost = map.heat.most;
    text.painWords = zonePainWords(catalogue, map.pain);
}

} // namespace unknot::present
