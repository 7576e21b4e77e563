// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/daynote.h"
#include "present/daytext.h"
#include "present/rowmodel.h"

namespace unknot::app
{

// What is said of today or yesterday: sleep, stress, tags. Each tap is written by itself.
class DayController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::DayText text READ text NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *tags READ tags CONSTANT)
    Q_PROPERTY(int longestName READ longestName CONSTANT) // of a tag, in letters

public:
    DayController(JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const present::DayText &text() const { return m_text; }
    [[nodiscard]] QAbstractItemModel *tags() { return &m_tags; }
    [[nodiscard]] static int longestName() { return 30; }

    Q_INVOKABLE void turnTo(int day); // DayText::day; another is not told of
    Q_INVOKABLE void setSleep(int sleep); // 0 to 10; the same again takes it back
    Q_INVOKABLE void setStress(int stress);
    Q_INVOKABLE void toggle(const QString &tag);
    Q_INVOKABLE void addTag(const QString &name); // and the day has it; no name: nothing
    Q_INVOKABLE bool rename(const QString &tag, const QString &name); // false: it can't be called that
    Q_INVOKABLE void remove(const QString &tag);
    Q_INVOKABLE void undo(); // the tag that was removed last is back, with its days
    Q_INVOKABLE void forgetRemoved();

    void startDay(); // another day has begun
    void reload();

Q_SIGNALS:
    void changed();

private:
    template<class Change>
    bool say(const Change &change); // whether something is to be written
    void show();
    [[nodiscard]] std::chrono::local_days day() const;

    JournalKeeper &m_journal;
    const Clock &m_clock;
    int m_which = 0;
    int m_pending = 0; // writes that are not on the disk yet
    practice::DayNote m_note;
    std::optional<Error> m_unreadable;
    journal::Uuid m_removed; // the tag that was; empty: none
    QString m_removedName;
    present::DayText m_text;
    present::RowModel<present::TagRow> m_tags;
};

} // namespace unknot::app
