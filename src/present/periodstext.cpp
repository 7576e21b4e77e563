// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/periodstext.h"

#include "present/edittext.h"
#include "present/errortext.h"
#include "present/listing.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <numeric>

namespace unknot::present
{

namespace
{

using practice::HistoryRange;
using practice::Period;
using practice::TwoPeriods;

struct PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::PeriodWords)
};

QString typedOf(std::chrono::local_days day)
{
    return interfaceLocale().toString(toDate(day), QStringLiteral("d MMM yyyy"));
}

// The day of the calendar, as dayTyped() reads it.
std::optional<std::chrono::local_days> dayOf(const QString &typed)
{
    const auto date = dayTyped(typed);
    if (!date)
        return std::nullopt;
    return std::chrono::local_days{std::chrono::days{QDate(1970, 1, 1).daysTo(*date)}};
}

QString painOf(const Period &period)
{
    if (!period.median)
        return PeriodWords::tr("none");
    return period.pain.size() == 1
        ? shortNumber(*period.median)
        : PeriodWords::tr("%1 (%2 to %3)").arg(shortNumber(*period.median), shortNumber(period.least), shortNumber(period.most));
}

QString averageOf(const Period &period)
{
    if (period.pain.empty())
        return PeriodWords::tr("none");
    return oneDecimal(std::accumulate(period.pain.begin(), period.pain.end(), 0.0) / double(period.pain.size()));
}

QString weeklyOf(const Period &period)
{
    if (period.weeks == 0)
        return PeriodWords::tr("none");
    return period.weeks == 1 ? PeriodWords::tr("%1 (1 answer)").arg(oneDecimal(period.weekly))
                             : PeriodWords::tr("%1 (%n answers)", nullptr, period.weeks).arg(oneDecimal(period.weekly));
}

QString pressedOf(const Period &period)
{
    return period.pressed == Milliseconds{0} ? PeriodWords::tr("none") : duration(period.pressed);
}

int daysOf(const HistoryRange &range)
{
    return static_cast<int>((range.last - range.first).count()) + 1;
}

QString towards(double difference)
{
    return difference < 0 ? PeriodWords::tr("%1 lower").arg(oneDecimal(-difference))
                          : PeriodWords::tr("%1 higher").arg(oneDecimal(difference));
}

QString differenceWords(const practice::DayComparison::Difference &difference)
{
    const auto &[mean, low, high] = difference;
    if (!difference.isClear())
        return PeriodWords::tr("No clear difference: in the later time pain of a day may on average be anything from %1 to %2.")
            .arg(towards(low), towards(high));
    const double nearest = low > 0 ? low : -high, furthest = low > 0 ? high : -low;
    return PeriodWords::tr("In the later time pain of a day was %1 on average, likely between %2 and %3.")
        .arg(towards(mean), oneDecimal(nearest), oneDecimal(furthest));
}

} // namespace

TwoPeriods chosenPeriods(PeriodChoice choice, const TwoPeriods &own, std::chrono::local_days today)
{
    switch (choice) {
    case PeriodChoice::Month:
        return practice::monthAndTheOneBefore(today);
    case PeriodChoice::FourWeeks:
        return practice::fourWeeksAndTheFourBefore(today);
    case PeriodChoice::Own:
        break;
    }
    return own;
}

TypedPeriods asTyped(const TwoPeriods &periods)
{
    return {typedOf(periods.earlier.first), typedOf(periods.earlier.last), typedOf(periods.later.first), typedOf(periods.later.last)};
}

std::optional<TwoPeriods> periodsTyped(const TypedPeriods &typed)
{
    const auto first = dayOf(typed[0]), last = dayOf(typed[1]), laterFirst = dayOf(typed[2]), laterLast = dayOf(typed[3]);
    if (!first || !last || !laterFirst || !laterLast || *last < *first || *laterLast < *laterFirst)
        return std::nullopt;
    return TwoPeriods{{*first, *last}, {*laterFirst, *laterLast}};
}

QString periodsFault(const TypedPeriods &typed)
{
    for (const QString &day : typed) {
        if (!dayOf(day))
            return PeriodWords::tr("“%1” is no day. Write it as 22 Nov 2026 or 2026-11-22.").arg(day.simplified());
    }
    return periodsTyped(typed) ? QString() : PeriodWords::tr("A last day is before its first day.");
}

QList<PeriodRow> periodRows(const practice::PeriodsCompared &compared)
{
    const Period &earlier = compared.earlier, &later = compared.later;
    const auto counted = [](const QString &name, qsizetype one, qsizetype other) {
        return PeriodRow{name, QString::number(one), QString::number(other)};
    };
    return {counted(PeriodWords::tr("Days"), daysOf(earlier.days), daysOf(later.days)),
        counted(PeriodWords::tr("Days with a number for pain"), std::ssize(earlier.pain), std::ssize(later.pain)),
        {PeriodWords::tr("Pain of those days, the middle one (lowest to highest)"), painOf(earlier), painOf(later)},
        {PeriodWords::tr("The same on average"), averageOf(earlier), averageOf(later)},
        counted(PeriodWords::tr("Notes of pain without a session"), earlier.entries, later.entries),
        counted(PeriodWords::tr("Sessions"), earlier.sessions, later.sessions),
        {PeriodWords::tr("Pressed in them"), pressedOf(earlier), pressedOf(later)},
        {PeriodWords::tr("Weekly numbers, pain and how much it is in the way (mean)"), weeklyOf(earlier), weeklyOf(later)}};
}

QString periodWords(const practice::PeriodsCompared &compared)
{
    if (compared.difference)
        return differenceWords(*compared.difference);
    const HistoryRange &one = compared.earlier.days, &other = compared.later.days;
    if (one.first <= other.last && other.first <= one.last)
        return PeriodWords::tr("Some days are in both: how pain differed can't be said.");
    return PeriodWords::tr(
        "Too few to say how pain differed: it takes %n days with a number in each.", nullptr, practice::DayComparison::least);
}

QString periodName(const HistoryRange &days, std::chrono::local_days today)
{
    const QDate now = toDate(today), first = toDate(days.first), last = toDate(days.last);
    return first == last ? shortDate(last, now) : PeriodWords::tr("%1 to %2").arg(shortDate(first, now), shortDate(last, now));
}

QString periodsUnreadable(const Error &error)
{
    return PeriodWords::tr("The two times can't be read from the journal: %1").arg(readingSentence(error));
}

} // namespace unknot::present
