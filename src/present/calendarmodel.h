// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/listedrow.h"
#include "present/rowmodel.h"

#include <QDate>
#include <QStringList>

#include <map>

namespace unknot::present
{

// A day of the calendar, and what was done and told on it.
struct CalendarDay {
    Q_GADGET
    Q_PROPERTY(int day MEMBER day) // Julian
    Q_PROPERTY(int number MEMBER number) // of the month
    Q_PROPERTY(bool isSeen MEMBER isSeen) // it is of the month, or of the week
    Q_PROPERTY(bool isShown MEMBER isShown) // and what was done on it is known: it is in the range
    Q_PROPERTY(bool isToday MEMBER isToday)
    Q_PROPERTY(int firstRow MEMBER firstRow) // of that day in the list of sessions; -1: nothing was done
    Q_PROPERTY(QStringList numbers MEMBER numbers) // "6 to 4", "5", earliest first
    Q_PROPERTY(QList<int> notes MEMBER notes) // of each of them 1: pain told without a session
    Q_PROPERTY(QStringList titles MEMBER titles) // of each of them "Left shoulder"
    Q_PROPERTY(QString spoken MEMBER spoken) // "Sunday 22 November: Left shoulder, 6 to 4, clearly less"

public:
    QStringList numbers, titles;
    QList<int> notes;
    QString spoken;
    int day = 0, number = 0, firstRow = -1;
    bool isSeen = false, isShown = false, isToday = false;
    bool operator==(const CalendarDay &) const = default;
};

// The days of a month or of a week, whole weeks, as the interface's country counts them; of what the list of sessions
// shows. One thread.
class CalendarModel : public RowModel<CalendarDay>
{
    Q_OBJECT

    Q_PROPERTY(QString title READ title NOTIFY turned) // "November 2026", "16 to 22 Nov"
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT) // "Mon" first, or what is first here
    Q_PROPERTY(bool weeks READ weeks WRITE setWeeks NOTIFY turned) // a week, not a month
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY turned) // something of the range lies before
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY turned)

public:
    using RowModel<CalendarDay>::RowModel;

    // Of these rows, newest first, and these days. What is seen stays, as far as it is of the range.
    void setRange(const QList<ListedRow> &rows, QDate first, QDate last, QDate today);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList weekdays() const;
    [[nodiscard]] bool weeks() const { return m_weeks; }
    void setWeeks(bool weeks);
    [[nodiscard]] bool canGoBack() const { return seenFirst() > m_first; }
    [[nodiscard]] bool canGoOn() const { return seenLast() < m_last; }

    Q_INVOKABLE void turn(int by); // so many months or weeks, within the range
    // The row of the day so many days from that one, which is then seen; the nearest of the range where it would leave it.
    Q_INVOKABLE int go(int day, int by);
    Q_INVOKABLE int turnFrom(int day, int by); // the same by months or weeks: the same day of that one
    Q_INVOKABLE int rowOf(int day) const; // -1: it is not seen
    Q_INVOKABLE int newest() const; // of what is seen the last day on which something was done, or the last of the range

Q_SIGNALS:
    void turned();

private:
    void see(QDate at);
    int goTo(QDate day);
    void makeRows();
    [[nodiscard]] std::map<QDate, CalendarDay> doneFrom(QDate first, QDate end) const;
    [[nodiscard]] QDate seenFirst() const;
    [[nodiscard]] QDate seenLast() const;

    QList<ListedRow> m_done; // in the range
    QDate m_first, m_last, m_today; // of the range
    QDate m_at; // a day of what is seen
    bool m_weeks = false;
};

} // namespace unknot::present
