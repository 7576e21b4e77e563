// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/whathelped.h"
#include "present/heatmonths.h"
#include "present/listedrow.h"

namespace unknot::present
{

// What the history page shows of a range, but for what was done last and what can be taken back.
struct HistoryPage {
    HistoryText text;
    QList<ListedRow> sessions; // and pain told without one, newest first
    PainChart chart;
    QList<HelpedRow> helped;
    HeatMap map;
};

// What is wished for.
struct HistoryWish {
    QString place = {}; // whose pain the chart shows, see painChart()
    practice::Helped::By helped = practice::Helped::By::Point;
    int month = -1; // that the map is of, see heatMap()
};

// `pressed` is of the counted sessions. The rows keep the range, and are made when they are looked at.
HistoryPage historyPage(const catalogue::Catalogue &catalogue, const practice::SharedRange &range,
    const std::vector<practice::PressedSession> &pressed, const practice::PointRecords &records, const WallTime &now,
    const HistoryWish &wish);

// Only where it hurt, which the body page shows too: puts the range and its words into the text.
HeatMap putHeat(HistoryText &text, const catalogue::Catalogue &catalogue, const practice::PastSessions::Range &range, int month = -1);

} // namespace unknot::present
