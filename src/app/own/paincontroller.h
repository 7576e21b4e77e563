// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/world.h"
#include "present/paintelling.h"
#include "present/placekeys.h"
#include "present/rowmodel.h"

namespace unknot::app
{

// Pain told without a session: a new entry of the journal, or one that is changed. Nothing of it is called saved
// before it is on the disk.
class PainController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::PainNoteText text READ text NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *places READ places CONSTANT)

public:
    PainController(const practice::World &world, JournalKeeper &journal, const Clock &clock);

    [[nodiscard]] const present::PainNoteText &text() const { return m_text; }
    [[nodiscard]] QAbstractItemModel *places() { return &m_places; }

    Q_INVOKABLE void begin(const QStringList &places) { start(practice::PainNote(placesOf(places))); } // what is told of now is given up
    Q_INVOKABLE bool change(const QString &entry); // false: there is none
    // As present::PainTelling has them; places by the keys of their zones.
    Q_INVOKABLE void rate(int place, int nrs) { say(&present::PainTelling::rate, place, nrs); }
    Q_INVOKABLE void type(int digit) { say(&present::PainTelling::type, digit); }
    Q_INVOKABLE void turnTo(int place) { say(&present::PainTelling::turnTo, place); }
    Q_INVOKABLE void toggle(int quality) { say(&present::PainTelling::toggle, quality); }
    Q_INVOKABLE void addPlaces(const QStringList &keys) { say(&present::PainTelling::addPlaces, placesOf(keys)); }
    Q_INVOKABLE void removePlace(int place) { say(&present::PainTelling::removePlace, place); }
    Q_INVOKABLE void setMarked(const QStringList &keys) { say(&present::PainTelling::setMarked, placesOf(keys)); }
    Q_INVOKABLE void setWhen(int when) { say(&present::PainTelling::setWhen, when, m_clock.wall()); }
    Q_INVOKABLE void setDay(const QString &typed) { say(&present::PainTelling::setDay, typed, m_clock.wall()); }
    Q_INVOKABLE void setTime(const QString &typed) { say(&present::PainTelling::setTime, typed, m_clock.wall()); }
    Q_INVOKABLE void setNote(const QString &note) { say(&present::PainTelling::setNote, note); }
    Q_INVOKABLE void goOn(); // to the next place without a number; where each has one, save()
    Q_INVOKABLE void save(); // then it is closed
    Q_INVOKABLE void close(); // nothing is written
    Q_INVOKABLE void forgetTold() { tell({}); }

Q_SIGNALS:
    void changed();
    // It is on the disk; `back` makes it as it was before.
    void noted(const unknot::journal::EntryRecord &entry, bool isNew, const unknot::app::JournalKeeper::Write &back);

private:
    // What was handed in is not changed under the journal's hands.
    template<class How, class... What>
    void say(How how, const What &...what)
    {
        if (!m_telling || m_waits)
            return;
        ((*m_telling).*how)(what...);
        show();
    }
    [[nodiscard]] std::vector<SidedZone> placesOf(const QStringList &keys) const { return present::placesOf(m_world.catalogue, keys); }
    void start(practice::PainNote note);
    void show();
    void tell(const QString &words);
    void settle(); // when what waits is there

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const Clock &m_clock;
    std::optional<present::PainTelling> m_telling;
    std::optional<journal::EntryRecord> m_waits; // handed in, and not on the disk yet
    present::PainNoteText m_text;
    QString m_told;
    present::RowModel<present::PainPlaceRow> m_places;
};

} // namespace unknot::app
