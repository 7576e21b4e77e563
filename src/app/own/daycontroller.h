// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/daytelling.h"
#include "present/daytext.h"
#include "present/rowmodel.h"
#include "present/text.h"

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
    DayController(JournalKeeper &journal, const Clock &clock);

    [[nodiscard]] const present::DayText &text() const { return m_text; }
    [[nodiscard]] QAbstractItemModel *tags() { return &m_tags; }
    [[nodiscard]] static int longestName() { return 30; }

    Q_INVOKABLE void turnTo(int day); // DayText::day; another is not told of
    // As practice::DayNote has them; false: nothing is written.
    Q_INVOKABLE bool setSleep(int sleep) { return say(&practice::DayNote::setSleep, sleep); }
    Q_INVOKABLE bool setStress(int stress) { return say(&practice::DayNote::setStress, stress); }
    Q_INVOKABLE bool toggle(const QString &tag) { return say(&practice::DayNote::toggle, present::fromQt(tag)); }
    Q_INVOKABLE bool addTag(const QString &name) { return say(&practice::DayNote::addTag, present::fromQt(name)); }
    Q_INVOKABLE bool rename(const QString &tag, const QString &name)
    {
        return say(&practice::DayNote::rename, present::fromQt(tag), present::fromQt(name));
    }
    Q_INVOKABLE bool remove(const QString &tag) { return m_text.possible && write(m_day.remove(present::fromQt(tag), m_clock.wall())); }
    Q_INVOKABLE void undo(); // the tag that was removed last is back, with its days
    Q_INVOKABLE void forgetRemoved();

    void startDay(); // another day has begun
    void reload();

Q_SIGNALS:
    void changed();

private:
    template<class How, class... What>
    bool say(How how, const What &...what)
    {
        return m_text.possible && write(m_day.say(how, what..., m_clock.wall()));
    }
    bool write(const JournalKeeper::Write &write); // empty: false
    void show();

    JournalKeeper &m_journal;
    const Clock &m_clock;
    practice::DayTelling m_day;
    present::DayText m_text;
    present::RowModel<present::TagRow> m_tags;
};

} // namespace unknot::app
