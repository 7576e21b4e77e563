// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/historypage.h"

#include "present/helped.h"
#include "present/timetext.h"

namespace unknot::present
{

HeatMap putHeat(HistoryText &text, const catalogue::Catalogue &catalogue, const practice::PastSessions::Range &range, int month)
{
    text.firstDay = int(toDate(range.days.first).toJulianDay());
    text.lastDay = int(toDate(range.days.last).toJulianDay());
    text.rangeWords = rangeWords(range.days);
    text.months = monthsIn(range.days);
    HeatMap map = heatMap(catalogue, range, month);
    putMap(text, catalogue, map);
    return map;
}

HistoryPage historyPage(const catalogue::Catalogue &catalogue, const practice::SharedRange &shared,
    const std::vector<practice::PressedSession> &pressed, const practice::PointRecords &records, const WallTime &now,
    const HistoryWish &wish)
{
    const practice::PastSessions::Range &range = *shared;
    const auto of = std::make_shared<const ToldRecord::Of>(ToldRecord::Of{catalogue, shared, now});
    HistoryPage page;
    page.map = putHeat(page.text, catalogue, range, wish.month);
    page.sessions = listedRows(of);
    page.chart = painChart(of, wish.place);
    page.helped = helpedRows(catalogue, pressed, wish.helped, toDate(range.days.last));
    page.text.helpedNote = helpedNote(page.helped);
    page.text.count = int(range.listed.size());
    page.text.listed = int(page.sessions.size());
    page.text.any = range.any;
    page.text.misdated = misdatedSentence(std::ptrdiff_t(range.listed.size() - range.counted.size()));
    page.text.noGain = noGainLines(catalogue, records);
    page.text.helpedCount = int(page.helped.size());
    page.text.chart = page.chart.text;
    return page;
}

} // namespace unknot::present
