// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/daytext.h"

#include "present/edittext.h"
#include "present/errortext.h"
#include "present/listing.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <cmath>

namespace unknot::present
{

namespace
{

using practice::DayComparison;

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::DayWords)
};

QString decimal(double number)
{
    return oneDecimal(std::abs(number));
}

QString titleOf(const DayComparison &comparison)
{
    switch (comparison.of) {
    case DayComparison::Of::BadSleep:
        return DayWords::tr("After a bad night (sleep 0 to %1)").arg(DayComparison::badSleepMost);
    case DayComparison::Of::HighStress:
        return DayWords::tr("High stress (%1 to 10)").arg(DayComparison::highStressLeast);
    case DayComparison::Of::Tag:
        break;
    }
    return toQt(comparison.tag);
}

QString daysWith(int days)
{
    return days == 1 ? DayWords::tr("1 day with") : DayWords::tr("%n days with", nullptr, days);
}

QString countsOf(const DayComparison &comparison)
{
    const int without = comparison.without;
    return without == 1 ? DayWords::tr("%1, 1 day without").arg(daysWith(comparison.with))
                        : DayWords::tr("%1, %n days without", nullptr, without).arg(daysWith(comparison.with));
}

// Which way is said of the number; of what is nothing to one decimal, neither.
QString towards(double number)
{
    return number < 0 ? DayWords::tr("%1 lower").arg(decimal(number)) : DayWords::tr("%1 higher").arg(decimal(number));
}

QString wordsOf(const DayComparison &comparison)
{
    if (!comparison.difference)
        return DayWords::tr("Too few to say: it takes %n days of each.", nullptr, DayComparison::least);
    const auto &[mean, low, high] = *comparison.difference;
    if (low > 0)
        return DayWords::tr("Pain was %1 on days with it, likely between %2 and %3.").arg(towards(mean), decimal(low), decimal(high));
    if (high < 0)
        return DayWords::tr("Pain was %1 on days with it, likely between %2 and %3.").arg(towards(mean), decimal(high), decimal(low));
    return DayWords::tr("No clear difference: anything from %1 to %2 on days with it.").arg(towards(low), towards(high));
}

QString briefOf(const practice::DayNote &note)
{
    QStringList said;
    if (note.day().sleep)
        said << DayWords::tr("sleep %1").arg(*note.day().sleep);
    if (note.day().stress)
        said << DayWords::tr("stress %1").arg(*note.day().stress);
    for (const auto &tag : note.tags()) {
        if (note.has(tag.id))
            said << toQt(tag.name);
    }
    return said.join(QStringLiteral(", "));
}

} // namespace

DayText dayText(const practice::DayTelling &day, bool canWrite, const QString &trouble)
{
    const practice::DayNote &note = day.note();
    DayText text;
    text.day = day.which();
    text.sleep = note.day().sleep.value_or(-1);
    text.stress = note.day().stress.value_or(-1);
    text.brief = briefOf(note);
    text.possible = canWrite && !day.unreadable();
    if (day.unreadable())
        text.fault = daysUnreadable(*day.unreadable());
    else if (day.waits())
        text.fault = waitingWords(trouble);
    if (day.removed())
        text.removed = DayWords::tr("“%1” was deleted, with the days that had it.").arg(toQt(day.removed()->name));
    return text;
}

QList<TagRow> tagRows(const practice::DayNote &note)
{
    QList<TagRow> rows;
    for (const auto &tag : note.tags())
        rows << TagRow{toQt(tag.id), toQt(tag.name), note.has(tag.id)};
    return rows;
}

QString daysUnreadable(const Error &error)
{
    return DayWords::tr("What you said of your days can't be read: %1").arg(readingSentence(error));
}

QList<DayComparisonRow> dayComparisonRows(const std::vector<DayComparison> &comparisons)
{
    QList<DayComparisonRow> rows;
    for (const DayComparison &comparison : comparisons)
        rows << DayComparisonRow{titleOf(comparison), countsOf(comparison), wordsOf(comparison), !comparison.difference};
    return rows;
}

} // namespace unknot::present
