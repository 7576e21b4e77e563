// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "practice/daycomparison.h"
#include "practice/daytelling.h"

#include <QList>
#include <QObject>
#include <QString>

// What is said of a day, and days with something beside days without.
namespace unknot::present
{

struct TagRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool given MEMBER given) // the day has it

public:
    QString id, name;
    bool given = false;
    bool operator==(const TagRow &) const = default;
};

struct DayText {
    Q_GADGET
    Q_PROPERTY(bool possible MEMBER possible) // there is a journal that is written
    Q_PROPERTY(int day MEMBER day) // 0 today, 1 yesterday
    Q_PROPERTY(int sleep MEMBER sleep) // -1: not said
    Q_PROPERTY(int stress MEMBER stress)
    Q_PROPERTY(QString brief MEMBER brief) // "Sleep 3, stress 6, long drive"; empty: nothing is said of it
    Q_PROPERTY(QString fault MEMBER fault) // why it is not saved, or can't be read; empty: nothing is wrong
    Q_PROPERTY(QString removed MEMBER removed) // a tag that was, and can be brought back; empty: none

public:
    QString brief, fault, removed;
    int day = 0, sleep = -1, stress = -1;
    bool possible = false;
    bool operator==(const DayText &) const = default;
};

// Each way from one's own days with something to those without.
struct DayComparisonRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title) // "long drive"
    Q_PROPERTY(QString counts MEMBER counts) // "8 days with, 23 days without"
    Q_PROPERTY(QString words MEMBER words) // what can be said of them
    Q_PROPERTY(bool few MEMBER few) // nothing yet

public:
    QString title, counts, words;
    bool few = true;
    bool operator==(const DayComparisonRow &) const = default;
};

DayText dayText(const practice::DayTelling &day, bool canWrite, const QString &trouble); // `trouble`: why a tap is not saved yet
QList<TagRow> tagRows(const practice::DayNote &note);
QString daysUnreadable(const Error &error);
QList<DayComparisonRow> dayComparisonRows(const std::vector<practice::DayComparison> &comparisons);

} // namespace unknot::present
