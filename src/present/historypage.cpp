// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/historypage.h"

#include "present/helped.h"
#include "present/paintold.h"
#include "present/sessionrows.h"
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

namespace
{

// Each of its moment, newest first.
QList<SessionRow> listRows(const catalogue::Catalogue &catalogue, const practice::PastSessions::Range &range, const WallTime &now)
{
    const QList<SessionRow> sessions = sessionRows(range.listed, now);
    QList<SessionRow> rows;
    auto entry = range.entries.begin();
    const auto addEntriesUntil = [&](const auto &isNewer) {
        for (; entry != range.entries.end() && isNewer(entry->about.utc); ++entry)
            rows << entryRow(catalogue, *entry, now);
    };
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        addEntriesUntil([&](const auto &utc) { return utc > range.listed[std::size_t(i)].started.utc; });
        rows << sessions[i];
    }
    addEntriesUntil([](const auto &) { return true; });
    return rows;
}

} // namespace

HistoryPage historyPage(const catalogue::Catalogue &catalogue, const practice::PastSessions::Range &range,
    const std::vector<practice::PressedSession> &pressed, const practice::PointRecords &records, const WallTime &now,
    const HistoryWish &wish)
{
    HistoryPage page;
    page.map = putHeat(page.text, catalogue, range, wish.month);
    page.sessions = listRows(catalogue, range, now);
    page.chart = painChart(catalogue, range, now, wish.place);
    page.helped = helpedRows(catalogue, pressed, wish.helped, toDate(range.days.last));
    page.text.helpedNote = helpedNote(page.helped);
    page.text.total = int(range.total);
    page.text.count = int(range.listed.size());
    page.text.listed = int(page.sessions.size());
    page.text.any = range.total > 0 || range.anyEntry;
    page.text.misdated = misdatedSentence(std::ptrdiff_t(range.listed.size() - range.counted.size()));
    page.text.noGain = noGainLines(catalogue, records);
    page.text.helpedCount = int(page.helped.size());
    page.text.chart = page.chart.text;
    return page;
}

} // namespace unknot::present
