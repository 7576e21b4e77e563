// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "figure/figuremarks.h"
#include "journal/records.h"
#include "practice/world.h"
#include "present/historyrows.h"
#include "present/rowmodel.h"
#include "present/sessiondetail.h"
#include "present/text.h"

namespace unknot::app
{

class JournalKeeper;
class OwnPractice;

// One session of the journal, ready to be shown: the after page and the history's details. What is
// written of it later (by a journal that was not to be written at first) is shown when it is there.
class SessionDetails : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::SessionDetail session READ session NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *presses READ presses CONSTANT)
    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks CONSTANT) // where it hurt, and what was pressed
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged)

public:
    SessionDetails(const practice::World &world, JournalKeeper &journal, const OwnPractice &own, const Clock &clock);

    [[nodiscard]] const present::SessionDetail &session() const { return m_session; }
    [[nodiscard]] QAbstractItemModel *presses() { return &m_presses; }
    [[nodiscard]] figure::FigureMarks *marks() { return &m_marks; }
    [[nodiscard]] QString note() const { return present::toQt(m_record.note); }
    void setNote(const QString &note); // saved at once

    Q_INVOKABLE bool open(const QString &session); // false: there is no such session (yet), and none is open
    Q_INVOKABLE void close();
    Q_INVOKABLE void wasNotUnwell(); // it was pressed by mistake: what was felt is not known then

    void reload(); // what is open

Q_SIGNALS:
    void changed();
    void noteChanged();

private:
    void show(journal::SessionRecord record);

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const OwnPractice &m_own;
    const Clock &m_clock;
    journal::Uuid m_wanted; // what was asked for last
    journal::SessionRecord m_record;
    present::SessionDetail m_session;
    present::RowModel<present::PressRow> m_presses;
    figure::FigureMarks m_marks;
};

} // namespace unknot::app
