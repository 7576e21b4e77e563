// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "journal/records.h"
#include "practice/pastsessions.h"
#include "practice/pointrecords.h"
#include "practice/reportfacts.h"
#include "practice/takebacks.h"
#include "present/filtertext.h"
#include "present/paincharttext.h"

#include <QObject>
#include <QString>

#include <vector>

namespace unknot::present
{

// What the history page says beside its lists.
struct HistoryText {
    Q_GADGET
    Q_PROPERTY(int firstDay MEMBER firstDay) // of the range, Julian
    Q_PROPERTY(int lastDay MEMBER lastDay)
    Q_PROPERTY(QString rangeWords MEMBER rangeWords) // "24 Aug to 22 Nov"
    Q_PROPERTY(int count MEMBER count) // sessions in the range
    Q_PROPERTY(int listed MEMBER listed) // rows in the list: those, and pain told without a session
    Q_PROPERTY(bool any MEMBER any) // there is a session, or pain told without one, whatever the range
    Q_PROPERTY(int recentCount MEMBER recentCount)
    Q_PROPERTY(int helpedCount MEMBER helpedCount)
    Q_PROPERTY(QString helpedNote MEMBER helpedNote) // of rows at the neck; empty: none is called noise
    Q_PROPERTY(unknot::present::FilterText filter MEMBER filter)
    Q_PROPERTY(QString mapOf MEMBER mapOf) // the days that the map is of: those of the range, or "March 2026"
    Q_PROPERTY(int months MEMBER months) // of the calendar, in which the range has days
    Q_PROPERTY(QString monthSpoken MEMBER monthSpoken) // "March 2026, 14 entries"; empty: the map is of the range
    Q_PROPERTY(unknot::present::ChartText chart MEMBER chart) // what the chart shows
    Q_PROPERTY(QString misdated MEMBER misdated) // of sessions that are dated after today, and so in the list alone; empty: none
    Q_PROPERTY(QString noGain MEMBER noGain) // points that weeks of pressing did not help, a line each; whatever the range
    Q_PROPERTY(QString heatWords MEMBER heatWords) // "Back of shoulder, left: 20 days. Outer upper arm, left: 11."
    Q_PROPERTY(QString painWords MEMBER painWords) // of the maps of before and after; empty: no session has both numbers
    Q_PROPERTY(bool marked MEMBER marked) // some place was marked in the range
    Q_PROPERTY(int heatMost MEMBER heatMost) // days at the ramp's end
    Q_PROPERTY(QString unreadable MEMBER unreadable) // why sessions can't be shown; empty: they can
    Q_PROPERTY(QString dayFault MEMBER dayFault) // why days can't be compared; empty: they can
    Q_PROPERTY(QString undo MEMBER undo) // "Left shoulder was deleted", empty: nothing to undo
    Q_PROPERTY(QString undoOf MEMBER undoOf) // the id of the session or note that it is about

public:
    ChartText chart;
    FilterText filter;
    QString helpedNote, mapOf, monthSpoken;
    QString rangeWords, misdated, noGain, heatWords, painWords, unreadable, dayFault, undo, undoOf;
    int firstDay = 0, lastDay = 0, count = 0, recentCount = 0, helpedCount = 0, heatMost = 0, listed = 0, months = 0;
    bool marked = false, any = false;
    bool operator==(const HistoryText &) const = default;
};

// On how many days a session with that zone marked began, or it was told to hurt without one.
struct ZoneDays {
    SidedZone zone;
    int days = 0;
    bool operator==(const ZoneDays &) const = default;
};
std::vector<ZoneDays> zoneDays(const practice::PastSessions::Range &range); // of what counts, the most marked first

// On how many days each zone was marked, as colours of a ramp and in words.
struct ZoneHeat {
    struct Share {
        SidedZone zone;
        double share = 0; // 0 for one day, 1 for `most`
        bool operator==(const Share &) const = default;
    };
    std::vector<Share> shares;
    int most = 0; // days at the ramp's end: from 1 in four whole steps
    QString words; // the first three
};
// The most marked first. The ramp reaches at least so many days.
ZoneHeat zoneHeat(const catalogue::Catalogue &catalogue, const std::vector<ZoneDays> &days, int atLeast = 0);

// Mean pain at rest before and after sessions, of the first three places, in words; of none, empty.
QString zonePainWords(const catalogue::Catalogue &catalogue, const std::vector<practice::ZonePain> &zones);

// A line for every point that weeks of pressing did not help.
QString noGainLines(const catalogue::Catalogue &catalogue, const practice::PointRecords &records);

// "Left shoulder, Sun 22, 18:42, was deleted."; of none, empty
QString takeBackSentence(const catalogue::Catalogue &catalogue, const practice::TakeBacks::TakeBack *last);
QString misdatedSentence(std::ptrdiff_t sessions); // empty: none
QString sessionsUnreadable(const Error &error);

} // namespace unknot::present
