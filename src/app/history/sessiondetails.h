// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/records.h"
#include "present/historyrows.h"
#include "present/rowmodel.h"

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

class JournalKeeper;

// One session of the journal, ready to be shown: the after page and the history's details. What is
// written of it later (by a journal that was not to be written at first) is shown when it is there.
class SessionDetails : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QString session READ session NOTIFY changed) // its id, empty: none is open
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed) // "Today, 18:42. 4 points, 9 min 40 s."
    Q_PROPERTY(QString ending READ ending NOTIFY changed) // "done", "stopped early", "not finished"
    Q_PROPERTY(int before READ before NOTIFY changed) // at rest, -1: not said
    Q_PROPERTY(int after READ after NOTIFY changed)
    Q_PROPERTY(int moveBefore READ moveBefore NOTIFY changed)
    Q_PROPERTY(int moveAfter READ moveAfter NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed) // "clearly less"; empty: not both said
    Q_PROPERTY(QString wordsExplained READ wordsExplained NOTIFY changed)
    Q_PROPERTY(bool more READ more NOTIFY changed) // at rest it rose by 2 or more
    Q_PROPERTY(QString restWords READ restWords NOTIFY changed) // "2 less"
    Q_PROPERTY(QString moveWords READ moveWords NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *presses READ presses CONSTANT)
    Q_PROPERTY(int holds READ holds NOTIFY changed) // columns the table needs
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged)
    Q_PROPERTY(QString moveAdvice READ moveAdvice NOTIFY changed) // an easy movement for the part pressed
    Q_PROPERTY(QStringList lighter READ lighter NOTIFY changed) // points to press more lightly next time

public:
    SessionDetails(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString session() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString ending() const;
    [[nodiscard]] int before() const;
    [[nodiscard]] int after() const;
    [[nodiscard]] int moveBefore() const;
    [[nodiscard]] int moveAfter() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString wordsExplained() const;
    [[nodiscard]] bool more() const;
    [[nodiscard]] QString restWords() const;
    [[nodiscard]] QString moveWords() const;
    [[nodiscard]] QAbstractItemModel *presses() { return &m_presses; }
    [[nodiscard]] int holds() const;
    [[nodiscard]] QString note() const;
    void setNote(const QString &note); // saved at once
    [[nodiscard]] QString moveAdvice() const;
    [[nodiscard]] QStringList lighter() const;

    Q_INVOKABLE bool open(const QString &session); // false: there is no such session (yet), and none is open
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void noteChanged();

private:
    void reload();
    void show(journal::SessionRecord record);
    [[nodiscard]] int rating(journal::RatingRecord::Kind kind, journal::RatingRecord::Moment moment) const;

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const Clock &m_clock;
    journal::Uuid m_wanted; // what was asked for last
    journal::SessionRecord m_record;
    present::RowModel<present::PressRow> m_presses;
};

} // namespace unknot::app
