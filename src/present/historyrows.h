// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace unknot::present
{

// One session in the list.
struct SessionRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString when MEMBER when) // "Wed 19 Nov, 18:42"
    Q_PROPERTY(QString shortWhen MEMBER shortWhen) // "Wed 19"
    Q_PROPERTY(QString detail MEMBER detail) // "4 points, 9 min 40 s"
    Q_PROPERTY(QString numbers MEMBER numbers) // "6 to 4", empty: not rated
    Q_PROPERTY(int before MEMBER before) // -1: not rated
    Q_PROPERTY(int after MEMBER after)
    Q_PROPERTY(QString words MEMBER words) // "clearly less"
    Q_PROPERTY(QString spoken MEMBER spoken) // all of it as a screen reader says it
    Q_PROPERTY(QString month MEMBER month) // heading, "November 2026"
    Q_PROPERTY(double at MEMBER at) // 0 to 1 over the range, for the chart

public:
    QString id, title, when, shortWhen, detail, numbers, words, spoken, month;
    int before = -1, after = -1;
    double at = 0;
    bool operator==(const SessionRow &) const = default;
};

// One point of a session: its press numbers, hold by hold (-1: not said).
struct PressRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString label MEMBER label) // "Under the ridge, outer", "Side, ended after hold 2"
    Q_PROPERTY(QList<int> numbers MEMBER numbers)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(bool more MEMBER more) // it rose by 2 or more, or was too much
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString name, label, words, spoken;
    QList<int> numbers;
    bool more = false;
    bool operator==(const PressRow &) const = default;
};

// What the record says of one point and side: pain at rest, before to after, in the sessions with it.
struct HelpedRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name) // "Back rotator-cuff muscle, left"
    Q_PROPERTY(QString label MEMBER label) // "Under the ridge, outer"
    Q_PROPERTY(int times MEMBER times)
    Q_PROPERTY(QString numbers MEMBER numbers) // the median change, "−2"; empty: none was rated
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(bool more MEMBER more) // it rose by 2 or more
    Q_PROPERTY(QString last MEMBER last) // "22 Nov"

public:
    QString name, label, numbers, words, last;
    int times = 0;
    bool more = false;
    bool operator==(const HelpedRow &) const = default;
};

} // namespace unknot::present
