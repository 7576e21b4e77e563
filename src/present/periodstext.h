// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "practice/periods.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <array>
#include <optional>

// Two times of one's own, side by side.
namespace unknot::present
{

// A line of both.
struct PeriodRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name) // "Sessions"
    Q_PROPERTY(QString earlier MEMBER earlier) // "12"
    Q_PROPERTY(QString later MEMBER later)

public:
    QString name, earlier, later;
    bool operator==(const PeriodRow &) const = default;
};

struct PeriodsText {
    Q_GADGET
    Q_PROPERTY(bool open MEMBER open) // they are compared
    Q_PROPERTY(int choice MEMBER choice) // of PeriodChoice
    Q_PROPERTY(bool own MEMBER own) // their days can be typed
    Q_PROPERTY(QStringList typed MEMBER typed) // first and last day of the earlier one, then of the later one: "1 Nov 2026"
    Q_PROPERTY(QString earlier MEMBER earlier) // "1 Oct to 31 Oct"
    Q_PROPERTY(QString later MEMBER later)
    Q_PROPERTY(QString words MEMBER words) // how pain differed, or why that can't be said
    Q_PROPERTY(QString fault MEMBER fault) // why they can't be compared; empty: they can

public:
    QStringList typed;
    QString earlier, later, words, fault;
    int choice = 0;
    bool open = false, own = false;
    bool operator==(const PeriodsText &) const = default;
};

enum class PeriodChoice { Month, FourWeeks, Own };

// Of Own those that are given.
practice::TwoPeriods chosenPeriods(PeriodChoice choice, const practice::TwoPeriods &own, std::chrono::local_days today);

// Days as they would be typed, and read back (dayTyped() in edittext.h).
using TypedPeriods = std::array<QString, 4>; // first and last day of the earlier one, then of the later one
TypedPeriods asTyped(const practice::TwoPeriods &periods);
// Absent: one is no day, or a last day is before its first.
std::optional<practice::TwoPeriods> periodsTyped(const TypedPeriods &typed);
QString periodsFault(const TypedPeriods &typed); // what is wrong; empty: nothing

QList<PeriodRow> periodRows(const practice::PeriodsCompared &compared);
QString periodWords(const practice::PeriodsCompared &compared);
QString periodName(const practice::HistoryRange &days, std::chrono::local_days today); // "1 Oct to 31 Oct", "1 Oct to 31 Oct 2025"
QString periodsUnreadable(const Error &error);

} // namespace unknot::present
