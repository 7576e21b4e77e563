// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/correction.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QString>
#include <QTime>

#include <optional>

namespace unknot::present
{

// A session of the journal while it is corrected, but for its points.
struct EditText {
    Q_GADGET
    Q_PROPERTY(QString session MEMBER session) // its id; empty: none is corrected
    Q_PROPERTY(QString day MEMBER day) // "22 Nov 2026"
    Q_PROPERTY(QString time MEMBER time) // "18:42", when it began
    Q_PROPERTY(int before MEMBER before) // at rest, -1: not said
    Q_PROPERTY(int after MEMBER after)
    Q_PROPERTY(int moveBefore MEMBER moveBefore)
    Q_PROPERTY(int moveAfter MEMBER moveAfter)
    Q_PROPERTY(QStringList places MEMBER places) // keys of those that hurt
    Q_PROPERTY(QString fault MEMBER fault) // why it can't be saved as it is; empty: it can
    Q_PROPERTY(bool canSave MEMBER canSave) // something is other than it was, and nothing is wrong

public:
    QString session, day, time, fault;
    QStringList places;
    int before = -1, after = -1, moveBefore = -1, moveAfter = -1;
    bool canSave = false;
    bool operator==(const EditText &) const = default;
};

// A point of it.
struct EditRow {
    Q_GADGET
    Q_PROPERTY(QString point MEMBER point) // the record's id
    Q_PROPERTY(QString name MEMBER name) // "Back rotator-cuff muscle, left"
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QList<int> numbers MEMBER numbers) // of its holds, -1: not said
    Q_PROPERTY(QString otherSide MEMBER otherSide) // "It was the right"; empty: it has no side
    Q_PROPERTY(bool leftOut MEMBER leftOut)

public:
    QString point, name, label, otherSide;
    QList<int> numbers;
    bool leftOut = false;
    bool operator==(const EditRow &) const = default;
};

// When it began, as it was typed.
struct TypedStart {
    QString day; // "22 Nov 2026", "2026-11-22", "22.11.2026", "22/11/2026", "22.11.26"
    QString time; // "18:42", "18.42"
};
TypedStart startOf(const WallTime &recorded); // as it would be typed
std::optional<QDate> dayTyped(const QString &typed); // absent: it is none
QString dayRefused(const QString &typed); // why: it is written otherwise, or there is no such day
std::optional<QTime> timeTyped(const QString &typed);
// That day and time by the clock of the place where the session was recorded. Absent: one can't be read.
std::optional<WallTime> startTyped(const TypedStart &typed, const WallTime &recorded);

// `waits` is why it is not on the disk yet (empty: it is on its way); absent: it was not handed in.
EditText editText(
    const practice::Correction &correction, const TypedStart &typed, const std::optional<QString> &waits, const WallTime &now);
QList<EditRow> editRows(const practice::Correction &correction);

// "Not saved yet: ..."; `why` empty: it is on its way, and nothing is said.
QString waitingWords(const QString &why);

// A correction that knows what a session of its places is called.
practice::Correction correctionOf(const catalogue::Catalogue &catalogue, journal::SessionRecord record);

} // namespace unknot::present
