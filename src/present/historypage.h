// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/historytext.h"

namespace unknot::present
{

// What the history page shows of a range, but for what was done last and what can be taken back.
struct HistoryPage {
    HistoryText text;
    QList<SessionRow> sessions; // and pain told without one, newest first
    PainChart chart;
    QList<HelpedRow> helped;
    ZoneHeat heat;
    std::vector<practice::ZonePain> pain; // before and after, the place with the most sessions first
};

// `pressed` is of the counted sessions; the chart is of the place that is wished for, see painChart().
HistoryPage historyPage(const catalogue::Catalogue &catalogue, const practice::PastSessions::Range &range,
    const std::vector<practice::PressedSession> &pressed, const practice::PointRecords &records, const WallTime &now, const QString &place);

// Only where it hurt, which the body page shows too: puts the range and its words into the text.
ZoneHeat putHeat(HistoryText &text, const catalogue::Catalogue &catalogue, const practice::PastSessions::Range &range);

} // namespace unknot::present
