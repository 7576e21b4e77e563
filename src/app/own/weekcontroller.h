// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/weekanswer.h"
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
    WeekController(JournalKeeper &journal, const Clock &clock);

    [[nodiscard]] const present::WeekText &text() const { return m_text; }
    [[nodiscard]] QAbstractItemModel *weeks() { return &m_weeks; }

    // As practice::WeekAnswer has them; questions and steps are those of WeekText.
    Q_INVOKABLE void rate(int question, int nrs)
    {
        say([&] { m_answer.rate(question, nrs); });
    }
    Q_INVOKABLE void choose(int step)
    {
        say([&] { m_answer.choose(step); });
    }
    Q_INVOKABLE void save();
    Q_INVOKABLE void putOff();
    Q_INVOKABLE void undo() { write(m_answer.undo()); }
    Q_INVOKABLE void forgetTold()
    {
        say([&] { m_answer.forgetSaved(); });
    }

    void setSpan(practice::Span span); // of the weeks that are shown
    void reload();

Q_SIGNALS:
    void changed();

private:
    template<class Change>
    void say(const Change &change)
    {
        change();
        show();
    }
    void write(const JournalKeeper::Write &write); // empty: nothing is
    void show();

    JournalKeeper &m_journal;
    const Clock &m_clock;
    practice::Span m_span = practice::Span::ThreeMonths;
    practice::WeekAnswer m_answer;
    QString m_unreadable;
    present::WeekText m_text;
    present::RowModel<present::WeekRow> m_weeks;
};

} // namespace unknot::app
