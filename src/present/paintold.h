// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/painnote.h"
#include "present/edittext.h"
#include "present/historyrows.h"

// Pain told without a session: while it is told, and as it stands in the history.
namespace unknot::present
{

QString qualityWord(journal::Quality quality); // "aching"
QString whenWord(practice::PainNote::When when); // "This morning"; of Other "Another time"
// What is said with those words, whatever place they are of; empty: nothing.
QString warningOf(const std::vector<practice::PainNote::Place> &places);

// A place while it is told.
struct PainPlaceRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name) // "Low back, left"
    Q_PROPERTY(int nrs MEMBER nrs) // -1: not said yet
    Q_PROPERTY(QList<int> felt MEMBER felt) // of PainNoteText::qualities
    Q_PROPERTY(bool current MEMBER current) // digits are of it, and its words are shown

public:
    QString key, name;
    int nrs = -1;
    QList<int> felt;
    bool current = false;
    bool operator==(const PainPlaceRow &) const = default;
};

// What is told, but for its places; all but the last two is of what is open.
struct PainNoteText {
    Q_GADGET
    Q_PROPERTY(bool open MEMBER open) // something is being told
    Q_PROPERTY(bool isNew MEMBER isNew) // else one of the journal is changed
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(int placeCount MEMBER placeCount)
    Q_PROPERTY(QStringList qualities MEMBER qualities) // words to choose from
    Q_PROPERTY(QStringList whens MEMBER whens) // times to choose from, the last is another time
    Q_PROPERTY(int when MEMBER when) // which of them
    Q_PROPERTY(bool typed MEMBER typed) // another time: day and time can be typed
    Q_PROPERTY(QString day MEMBER day) // "22 Nov 2026"
    Q_PROPERTY(QString time MEMBER time) // "18:42"
    Q_PROPERTY(bool dayWrong MEMBER dayWrong) // it can't be read
    Q_PROPERTY(bool timeWrong MEMBER timeWrong)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString warning MEMBER warning) // of burning, electric, numb; empty: nothing of that was chosen
    Q_PROPERTY(QString fault MEMBER fault) // why it can't be saved as it is, or is not saved yet; empty: it can
    Q_PROPERTY(bool canSave MEMBER canSave)
    Q_PROPERTY(bool begun MEMBER begun) // something was said that is not written yet
    Q_PROPERTY(bool possible MEMBER possible) // there is a journal that is written
    Q_PROPERTY(QString told MEMBER told) // what was saved just now, with the way back by History.undo(); empty: nothing

public:
    QString id, day, time, note, warning, fault, told;
    QStringList qualities, whens;
    int placeCount = 0, when = 0;
    bool open = false, isNew = true, typed = false, dayWrong = false, timeWrong = false, canSave = false, begun = false, possible = false;
    bool operator==(const PainNoteText &) const = default;
};

// `waits` as in editText(). Without what is possible and was told.
PainNoteText painNoteText(
    const practice::PainNote &note, const TypedStart &typed, const std::optional<QString> &waits, const WallTime &now);
QList<PainPlaceRow> painPlaceRows(const catalogue::Catalogue &catalogue, const practice::PainNote &note, std::size_t current);

// "Low back, left, 6; Throat, 2": each place with its number.
QString placesTold(const catalogue::Catalogue &catalogue, const journal::EntryRecord &entry);
// What is told when it was written. Not `kept`: it is in memory alone, as agreed, and nothing is called saved.
QString savedSentence(const catalogue::Catalogue &catalogue, const journal::EntryRecord &entry, bool kept, const WallTime &now);

// As a row between those of sessions.
SessionRow entryRow(const catalogue::Catalogue &catalogue, const journal::EntryRecord &entry, const WallTime &now);

} // namespace unknot::present
