// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/historytext.h"

#include <vector>

// The map of where it hurt, of a whole range or of one of its months.
namespace unknot::present
{

// A place of the map, as it stands in the table behind it.
struct HeatRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name) // "Back of shoulder, left"
    Q_PROPERTY(int days MEMBER days) // on which it was marked or told to hurt
    Q_PROPERTY(QString before MEMBER before) // mean pain at rest, "5.5"; empty: no session of it has both numbers
    Q_PROPERTY(QString after MEMBER after)

public:
    QString name, before, after;
    int days = 0;
    bool operator==(const HeatRow &) const = default;
};

struct HeatMap {
    ZoneHeat heat;
    std::vector<practice::ZonePain> pain; // the place with the most sessions first
    QList<HeatRow> rows; // the place with the most days first
    QString of; // "24 Aug to 22 Nov", "March 2026"
    QString spoken; // "March 2026, 14 entries"; of the whole range empty
};

// How many months of the calendar a range has days in.
int monthsIn(const practice::HistoryRange &days);
// Of so many a month, from 0, the earliest; less than 0: of the whole range. Colours of months are of one ramp, so that they
// can be compared.
HeatMap heatMap(const catalogue::Catalogue &catalogue, const practice::PastSessions::Range &range, int month);

void putMap(HistoryText &text, const catalogue::Catalogue &catalogue, const HeatMap &map); // its words

} // namespace unknot::present
