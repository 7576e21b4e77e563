// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/healthprofile.h"
#include "practice/reportfacts.h"
#include "present/chartedrow.h"
#include "present/historyrows.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <array>
#include <set>
#include <vector>

namespace unknot::present
{

// The report for a therapist, as words and numbers: one page, readable in a minute.
namespace reportparts
{
Q_NAMESPACE
// What may be left out. The pain over time, the range and what kind of paper it is always stand there.
enum class Part { Maps, Told, Done, DayAfter, Moving, Weeks, Health, Warnings };
Q_ENUM_NS(Part)
inline constexpr std::array allParts{
    Part::Maps, Part::Told, Part::Done, Part::DayAfter, Part::Moving, Part::Weeks, Part::Health, Part::Warnings};
} // namespace reportparts

// What the person says of it; each may be empty.
struct ReportWish {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString goal MEMBER goal)
    Q_PROPERTY(QString question MEMBER question)

public:
    QString name, goal, question;
    std::set<reportparts::Part> without;
    QString place = {}; // whose pain the chart shows, as painChart() has it
    bool operator==(const ReportWish &) const = default;
};

struct Report {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString spoken READ spoken) // all of it, as a screen reader reads it

public:
    struct Heat {
        SidedZone zone;
        double nrs = 0; // mean, 0 to 10
        bool operator==(const Heat &) const = default;
    };
    struct DoneRow {
        QString point; // "Back rotator-cuff muscle, left: under the ridge, outer"
        QString often; // "14 times on 12 days"
        QString pressed; // "21 min"
        QString change; // "−2 (−4 to +1)"; empty: not rated
        QString words; // "clearly less", "too few to tell"
        bool operator==(const DoneRow &) const = default;
    };
    struct Fact {
        QString heading, text;
        bool operator==(const Fact &) const = default;
    };

    QString title; // "Pain and self-massage"
    QString who; // "Ada, 24 Aug to 22 Nov 2026"
    QString made; // "Written on 22 November 2026 by Unknot. ..."
    QString summary; // of the chart
    QList<ChartedRow> charted; // of one place, newest first
    QString chartTitle;
    int firstDay = 0, lastDay = 0; // Julian
    std::vector<Heat> before, after; // empty: no map
    std::vector<Heat> noted; // without a session, medians; where there is no map of sessions alone
    QString mapWords;
    std::vector<DoneRow> done;
    QString doneMore; // "and 4 more points"; empty: those are all
    std::vector<Fact> facts; // in their order
    QString foot; // whose words these are
    bool operator==(const Report &) const = default;

    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString spoken() const { return lines().join(QStringLiteral(". ")); }
};

Report report(const catalogue::Catalogue &catalogue, const practice::ReportFacts &facts, const practice::HealthProfile &health,
    const ReportWish &wish, const WallTime &now);

} // namespace unknot::present
