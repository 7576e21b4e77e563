// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "journal/records.h"
#include "practice/pastsessions.h"
#include "present/chartedrow.h"
#include "present/historyrows.h"

#include <QObject>
#include <QString>

#include <vector>

namespace unknot::present
{

// What is said of the chart of pain.
struct ChartText {
    Q_GADGET
    Q_PROPERTY(QString place MEMBER place) // the key of the one that is shown; empty: all
    Q_PROPERTY(QString title MEMBER title) // "Pain before and after, left shoulder"
    Q_PROPERTY(QString summary MEMBER summary) // "18 sessions. Before: 7.0 on average in the first five, ..."
    Q_PROPERTY(QString spoken MEMBER spoken) // all of it for who does not see the chart
    Q_PROPERTY(int places MEMBER places) // how many there are to choose from
    Q_PROPERTY(bool notes MEMBER notes) // pain told without a session is on it

public:
    QString place, title, summary, spoken;
    int places = 0;
    bool notes = false;
    bool operator==(const ChartText &) const = default;
};

// The chart of one place, or of all with each place told apart by its shape: pain of one place says
// nothing of another's, so no average is ever made over several. A place is a part of the body with its
// side, as a session's title names it; a session of several is shown with each of them, and so is pain that was
// told without one, with the worst number of that place. Averages are of sessions alone.
struct PainChart {
    ChartText text;
    QList<ChartPlaceRow> places; // the one with the most sessions first, then with the most notes, then the latest
    QList<ShapeRow> shapes; // only where all are shown: which shape is which place
    QList<ChartedRow> sessions; // and pain told without one, newest first
};

inline constexpr QLatin1String allPlaces("all"); // a key that no place has

QString rangeWords(const practice::HistoryRange &range); // "24 Aug to 22 Nov"

// What counts of a range. What is wished for is the key of a place or `allPlaces`; where it is not among them, the
// place most often treated is shown.
PainChart painChart(const ToldRecord::SharedOf &of, const QString &wished);

} // namespace unknot::present
