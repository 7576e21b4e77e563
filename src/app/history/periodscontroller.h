// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/historycontroller.h"
#include "present/periodspage.h"

namespace unknot::app
{

// Two times compared, whatever the range and the filter of the history are.
class PeriodsController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::PeriodsText text READ text NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT)

public:
    PeriodsController(JournalKeeper &journal, const HistoryController &history, const Clock &clock);

    [[nodiscard]] const present::PeriodsText &text() const { return m_page.text; }
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE void choose(int choice); // a present::PeriodChoice; Own begins with the days that were shown
    Q_INVOKABLE void setDay(int which, const QString &typed); // of PeriodsText::typed; where all are days they are compared

    void reload();

Q_SIGNALS:
    void changed();

private:
    JournalKeeper &m_journal;
    const HistoryController &m_history;
    const Clock &m_clock;
    present::PeriodsWish m_wish;
    present::PeriodsPage m_page;
    present::RowModel<present::PeriodRow> m_rows;
};

} // namespace unknot::app
