// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/correction.h"
#include "practice/world.h"
#include "present/edittext.h"
#include "present/placekeys.h"
#include "present/rowmodel.h"
#include "present/text.h"

namespace unknot::app
{

// Corrects a session that has ended: numbers, points, places, when it began. Nothing of it is shown as
// changed before it is on the disk, all of it in one commit.
class SessionEditor : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::EditText text READ text NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *points READ points CONSTANT)

public:
    enum class Number { Before, After, MoveBefore, MoveAfter };
    Q_ENUM(Number)

    SessionEditor(const practice::World &world, JournalKeeper &journal, const Clock &clock);

    [[nodiscard]] const present::EditText &text() const { return m_text; }
    [[nodiscard]] QAbstractItemModel *points() { return &m_points; }

    Q_INVOKABLE bool begin(const QString &session); // false: it can't be corrected
    Q_INVOKABLE void rate(unknot::app::SessionEditor::Number number, int nrs); // -1: not said
    // As practice::Correction has them. hold: 1-based
    Q_INVOKABLE void setPress(const QString &point, int hold, int nrs)
    {
        say(&Correction::setPress, present::fromQt(point), hold, said(nrs));
    }
    Q_INVOKABLE void turnSide(const QString &point) { say(&Correction::turnSide, present::fromQt(point)); }
    Q_INVOKABLE void leaveOut(const QString &point, bool out) { say(&Correction::leaveOut, present::fromQt(point), out); }
    Q_INVOKABLE void addPlaces(const QStringList &keys) { say(&Correction::addPlaces, present::placesOf(m_world.catalogue, keys)); }
    Q_INVOKABLE void removePlace(const QString &key) { say(&Correction::removePlace, present::fromQt(key)); }
    Q_INVOKABLE void setDay(const QString &typed) { setStart({typed, m_typed.time}); }
    Q_INVOKABLE void setTime(const QString &typed) { setStart({m_typed.day, typed}); }
    Q_INVOKABLE void save(); // then it is closed
    Q_INVOKABLE void close(); // nothing is changed

Q_SIGNALS:
    void changed();
    // It is on the disk; `back` makes it as it was before.
    void corrected(const unknot::journal::SessionRecord &session, const unknot::app::JournalKeeper::Write &back);

private:
    using Correction = practice::Correction;

    template<class How, class... What>
    void say(How how, const What &...what)
    {
        if (!m_correction)
            return;
        ((*m_correction).*how)(what...);
        show();
    }
    [[nodiscard]] static std::optional<int> said(int nrs) { return nrs < 0 ? std::nullopt : std::optional(nrs); }
    void setStart(const present::TypedStart &typed);
    void show();
    void settle(); // when what waits is there

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const Clock &m_clock;
    std::optional<practice::Correction> m_correction;
    present::TypedStart m_typed;
    bool m_waits = false; // handed in, and not on the disk yet
    present::EditText m_text;
    present::RowModel<present::EditRow> m_points;
};

} // namespace unknot::app
