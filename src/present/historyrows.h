// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace unknot::present
{

// One session in the list; or pain that was told without one, with the number of the worst place in `before`.
struct SessionRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString when MEMBER when) // "Wed 19 Nov, 18:42"
    Q_PROPERTY(QString shortWhen MEMBER shortWhen) // "Wed 19", where a day has several "Wed 19, 18:42"
    Q_PROPERTY(QString detail MEMBER detail) // "4 points, 3 min 10 s pressed"
    Q_PROPERTY(QString tooMuch MEMBER tooMuch) // "Too much at 1 point"; empty: it was at none
    Q_PROPERTY(QString numbers MEMBER numbers) // "6 to 4", empty: one of them was not said
    Q_PROPERTY(int before MEMBER before) // -1: not rated
    Q_PROPERTY(int after MEMBER after)
    Q_PROPERTY(QString words MEMBER words) // "clearly less", "not rated after"
    Q_PROPERTY(QString spoken MEMBER spoken) // all of it as a screen reader says it
    Q_PROPERTY(QString month MEMBER month) // heading, "November 2026"
    Q_PROPERTY(int day MEMBER day) // that it is of, Julian
    Q_PROPERTY(bool isPain MEMBER isPain) // it is no session

public:
    QString id, title, when, shortWhen, detail, tooMuch, numbers, words, spoken, month;
    int before = -1, after = -1, day = 0;
    bool isPain = false;
    bool operator==(const SessionRow &) const = default;
};

// A session on the chart of pain; or pain that was told without one, with its number in `before`.
struct ChartRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(bool isPain MEMBER isPain) // it is no session
    Q_PROPERTY(QString when MEMBER when) // "Sat 22 Nov, 18:42"
    Q_PROPERTY(QString title MEMBER title) // "Left shoulder"
    Q_PROPERTY(QString words MEMBER words) // "clearly less", "pain"
    Q_PROPERTY(double at MEMBER at) // 0 to 1 over the range
    Q_PROPERTY(int day MEMBER day) // the day it belongs to, Julian
    Q_PROPERTY(int before MEMBER before) // -1: not rated
    Q_PROPERTY(int after MEMBER after)
    Q_PROPERTY(int shape MEMBER shape) // of its place: 0 a circle, 1 a square, 2 a triangle, 3 a diamond, 4 a triangle upside down
    Q_PROPERTY(QString told MEMBER told) // "Sat 22 Nov, 18:42\nLeft shoulder: 6 to 4, clearly less"

public:
    double at = 0;
    int day = 0, before = -1, after = -1, shape = 0;
    bool isPain = false;
    QString id, when, title, words, told;
    bool operator==(const ChartRow &) const = default;
};

// A place whose pain the chart can show.
struct ChartPlaceRow {
    Q_GADGET
    Q_PROPERTY(QString place MEMBER place) // its key
    Q_PROPERTY(QString name MEMBER name) // "Left shoulder"
    Q_PROPERTY(QString spoken MEMBER spoken) // "Left shoulder, 18 sessions, 3 notes of pain"
    Q_PROPERTY(int count MEMBER count) // sessions and notes of pain of the range
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString place, name, spoken;
    int count = 0;
    bool chosen = false;
    bool operator==(const ChartPlaceRow &) const = default;
};

// A line of the legend where the chart shows all places.
struct ShapeRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name) // "Left shoulder", "other places"
    Q_PROPERTY(int shape MEMBER shape)

public:
    QString name;
    int shape = 0;
    bool operator==(const ShapeRow &) const = default;
};

// One point of a session: its press numbers, hold by hold (-1: not said).
struct PressRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString label MEMBER label) // "Under the ridge, outer", "Side, ended after hold 2"
    Q_PROPERTY(QString at MEMBER at) // "from 18:42", by the clock; empty: nothing was pressed
    Q_PROPERTY(QList<int> numbers MEMBER numbers)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(bool more MEMBER more) // it rose by 2 or more, or was too much
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString name, label, at, words, spoken;
    QList<int> numbers;
    bool more = false;
    bool operator==(const PressRow &) const = default;
};

// What the record says of one point and side, one way, tool or side: pain at rest, before to after, in the sessions with it.
struct HelpedRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name) // "Back rotator-cuff muscle, left"
    Q_PROPERTY(QString label MEMBER label) // "Under the ridge, outer"; empty: it is no point
    Q_PROPERTY(QString spread MEMBER spread) // "−4 to 0, clearly less in 3 of 7"; empty: too few, or one was rated
    Q_PROPERTY(QString dayAfter MEMBER dayAfter) // "Sore the day after: 2 of 5"; empty: it was not said
    Q_PROPERTY(int times MEMBER times)
    Q_PROPERTY(QString numbers MEMBER numbers) // the median change, "−2"; empty: none was rated
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(bool more MEMBER more) // it rose by 2 or more
    Q_PROPERTY(QString last MEMBER last) // "22 Nov"

public:
    QString name, label, spread, dayAfter, numbers, words, last;
    int times = 0;
    bool more = false;
    bool operator==(const HelpedRow &) const = default;
};

} // namespace unknot::present
