// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "present/rowmodel.h"
#include "present/weektext.h"

namespace unknot::app
{

// The question of once a week, and the weeks that were answered. Nothing is called saved before it is on the disk.
class WeekController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::WeekText text READ text NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *weeks READ weeks CONSTANT)

public:
    WeekController(JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const present::WeekText &text() const { return m_text; }
    [[nodiscard]] QAbstractItemModel *weeks() { return &m_weeks; }

    Q_INVOKABLE void rate(int question, int nrs); // of WeekText::questions; the same again takes it back
    Q_INVOKABLE void choose(int step); // of WeekText::steps; the same
    Q_INVOKABLE void save();
    Q_INVOKABLE void putOff(); // until tomorrow; what was said so far is given up
    Q_INVOKABLE void undo(); // what was saved just now is gone, and can be said otherwise
    Q_INVOKABLE void forgetTold();

    void setSpan(practice::Span span); // of the weeks that are shown
    void reload();

Q_SIGNALS:
    void changed();

private:
    void show();
    void settle(); // when what waits is there

    JournalKeeper &m_journal;
    const Clock &m_clock;
    practice::Span m_span = practice::Span::ThreeMonths;
    practice::Weekly m_weekly;
    journal::WeeklyRecord m_draft;
    std::optional<journal::WeeklyRecord> m_waits; // handed in, and not on the disk yet
    journal::Uuid m_saved; // just now; empty: nothing was
    QString m_unreadable;
    present::WeekText m_text;
    present::RowModel<present::WeekRow> m_weeks;
};

} // namespace unknot::app
