// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/calendarmodel.h"

#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

constexpr int weekLength = 7;

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::CalendarText)
};

QDate weekOf(QDate day)
{
    return day.addDays(-((day.dayOfWeek() - interfaceLocale().firstDayOfWeek() + weekLength) % weekLength));
}

QString numbersOf(const SessionRow &row)
{
    if (!row.numbers.isEmpty())
        return row.numbers;
    const int said = row.before >= 0 ? row.before : row.after;
    return said >= 0 ? QString::number(said) : QString();
}

QString dayName(QDate day)
{
    return interfaceLocale().toString(day, QStringLiteral("dddd d MMMM"));
}

// Rows come newest first, and stand in a day as they came about.
void add(CalendarDay &day, const SessionRow &row, int at)
{
    if (day.firstRow < 0)
        day.firstRow = at;
    day.numbers.prepend(numbersOf(row));
    day.titles.prepend(row.title);
    day.notes.prepend(row.isPain ? 1 : 0);
    day.spoken = day.spoken.isEmpty() ? row.spoken : CalendarText::tr("%1; %2").arg(row.spoken, day.spoken);
}

} // namespace

void CalendarModel::setRange(const QList<ListedRow> &rows, QDate first, QDate last, QDate today)
{
    m_done = rows;
    m_first = first;
    m_last = last;
    m_today = today;
    see(m_at.isValid() ? m_at : last);
}

QDate CalendarModel::seenFirst() const
{
    return m_weeks ? weekOf(m_at) : QDate(m_at.year(), m_at.month(), 1);
}

QDate CalendarModel::seenLast() const
{
    return m_weeks ? seenFirst().addDays(weekLength - 1) : seenFirst().addMonths(1).addDays(-1);
}

void CalendarModel::see(QDate at)
{
    m_at = std::clamp(at, m_first, m_last);
    makeRows();
    Q_EMIT turned();
}

// Of the days that are seen alone.
std::map<QDate, CalendarDay> CalendarModel::doneFrom(QDate first, QDate end) const
{
    const auto from = first.toJulianDay(), until = end.toJulianDay();
    std::map<QDate, CalendarDay> days;
    for (qsizetype i = 0; i < m_done.size(); ++i) {
        const int day = m_done[i].day();
        if (day >= from && day < until)
            add(days[QDate::fromJulianDay(day)], m_done[i].row(), int(i));
    }
    return days;
}

void CalendarModel::makeRows()
{
    QList<CalendarDay> rows;
    const QDate first = weekOf(seenFirst()), end = weekOf(seenLast()).addDays(weekLength);
    auto done = doneFrom(first, end);
    for (QDate day = first; day < end; day = day.addDays(1)) {
        CalendarDay row = done[day];
        row.day = int(day.toJulianDay());
        row.number = day.day();
        row.isToday = day == m_today;
        row.isSeen = day >= seenFirst() && day <= seenLast();
        row.isShown = row.isSeen && day >= m_first && day <= m_last;
        row.spoken = CalendarText::tr("%1: %2").arg(dayName(day), row.firstRow < 0 ? CalendarText::tr("nothing noted") : row.spoken);
        if (row.isToday)
            row.spoken = CalendarText::tr("Today, %1").arg(row.spoken);
        rows << row;
    }
    setRows(rows);
}

QString CalendarModel::title() const
{
    if (!m_at.isValid())
        return {};
    if (m_weeks)
        return CalendarText::tr("%1 to %2").arg(shortDate(seenFirst(), m_today), shortDate(seenLast(), m_today));
    return interfaceLocale().toString(m_at, QStringLiteral("MMMM yyyy"));
}

QStringList CalendarModel::weekdays() const
{
    QStringList names;
    const QDate first = weekOf(QDate(2026, 11, 22));
    for (int i = 0; i < weekLength; ++i)
        names << interfaceLocale().toString(first.addDays(i), QStringLiteral("ddd"));
    return names;
}

void CalendarModel::setWeeks(bool weeks)
{
    if (weeks == m_weeks)
        return;
    m_weeks = weeks;
    see(m_at);
}

void CalendarModel::turn(int by)
{
    see(m_weeks ? m_at.addDays(by * weekLength) : m_at.addMonths(by));
}

int CalendarModel::go(int day, int by)
{
    return goTo(QDate::fromJulianDay(day).addDays(by));
}

int CalendarModel::turnFrom(int day, int by)
{
    const QDate from = QDate::fromJulianDay(day);
    return goTo(m_weeks ? from.addDays(by * weekLength) : from.addMonths(by));
}

int CalendarModel::goTo(QDate day)
{
    const QDate to = std::clamp(day, m_first, m_last);
    if (to < seenFirst() || to > seenLast())
        see(to);
    return rowOf(int(to.toJulianDay()));
}

int CalendarModel::rowOf(int day) const
{
    const auto at = std::find_if(rows().begin(), rows().end(), [day](const CalendarDay &row) { return row.day == day; });
    return at == rows().end() ? -1 : int(at - rows().begin());
}

int CalendarModel::newest() const
{
    const auto last = [this](const auto &is) {
        const auto at = std::find_if(rows().rbegin(), rows().rend(), is);
        return at == rows().rend() ? -1 : int(std::distance(at, rows().rend())) - 1;
    };
    const int done = last([](const CalendarDay &day) { return day.isShown && day.firstRow >= 0; });
    return done >= 0 ? done : last([](const CalendarDay &day) { return day.isShown; });
}

} // namespace unknot::present
