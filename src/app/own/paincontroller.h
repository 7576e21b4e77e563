// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/painnote.h"
#include "present/paintold.h"
#include "present/rowmodel.h"

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

// Pain told without a session: a new entry of the journal, or one that is changed. Nothing of it is called saved
// before it is on the disk.
class PainController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::PainNoteText text READ text NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *places READ places CONSTANT)
    Q_PROPERTY(bool possible READ possible NOTIFY possibleChanged) // there is a journal that is written
    Q_PROPERTY(QString told READ told NOTIFY toldChanged) // what was saved just now, with the way back by History.undo(); empty: nothing

public:
    PainController(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const present::PainNoteText &text() const { return m_text; }
    [[nodiscard]] QAbstractItemModel *places() { return &m_places; }
    [[nodiscard]] bool possible() const { return m_possible; }
    [[nodiscard]] const QString &told() const { return m_told; }

    Q_INVOKABLE void begin(const QStringList &places); // keys of zones; what is told of now is given up
    Q_INVOKABLE bool change(const QString &entry); // false: there is none
    Q_INVOKABLE void rate(int place, int nrs);
    Q_INVOKABLE void type(int digit); // of the current place; "1" and then "0" is ten
    Q_INVOKABLE void turnTo(int place); // digits and words are of it now
    Q_INVOKABLE void toggle(int quality); // of the current place
    Q_INVOKABLE void addPlaces(const QStringList &keys);
    Q_INVOKABLE void removePlace(int place);
    Q_INVOKABLE void setMarked(const QStringList &keys); // on the figure now
    Q_INVOKABLE void setWhen(int when); // of PainNoteText::whens
    Q_INVOKABLE void setDay(const QString &typed) { setMoment({typed, m_typed.time}); }
    Q_INVOKABLE void setTime(const QString &typed) { setMoment({m_typed.day, typed}); }
    Q_INVOKABLE void setNote(const QString &note);
    Q_INVOKABLE void goOn(); // to the next place without a number; where each has one, save()
    Q_INVOKABLE void save(); // then it is closed
    Q_INVOKABLE void close(); // nothing is written
    Q_INVOKABLE void forgetTold();

Q_SIGNALS:
    void changed();
    void possibleChanged();
    void toldChanged();
    // It is on the disk; `back` makes it as it was before.
    void noted(const unknot::journal::EntryRecord &entry, bool isNew, const unknot::app::JournalKeeper::Write &back);

private:
    template<class Change>
    void say(const Change &change);
    void start(practice::PainNote note);
    void setMoment(const present::TypedStart &typed);
    void show();
    void tell(const QString &words);
    void follow(); // what became of the journal
    void settle(); // when what waits is there

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const Clock &m_clock;
    std::optional<practice::PainNote> m_note;
    present::TypedStart m_typed;
    std::size_t m_current = 0;
    std::optional<journal::EntryRecord> m_waits; // handed in, and not on the disk yet
    present::PainNoteText m_text;
    bool m_possible = false;
    QString m_told;
    present::RowModel<present::PainPlaceRow> m_places;
};

} // namespace unknot::app
