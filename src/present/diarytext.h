// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/diaryreading.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace unknot::present
{

// The table of another diary before it is taken in: by which columns it is read, and what its rows come to.
struct DiaryText {
    Q_GADGET
    Q_PROPERTY(
        QString told MEMBER told) // how many rows there are and are left out, or what has to be chosen first; empty: there is no table
    Q_PROPERTY(QStringList columns MEMBER columns) // their names, each of them something
    Q_PROPERTY(QList<int> chosen MEMBER chosen) // of these, for day, place, number and note; -1: none
    Q_PROPERTY(QStringList forms MEMBER forms) // how its days may be written; empty: there is nothing to choose
    Q_PROPERTY(int form MEMBER form) // of these; -1: none yet
    Q_PROPERTY(QStringList rows MEMBER rows) // the first, as they would be taken
    Q_PROPERTY(QString morePlaces MEMBER morePlaces) // how many ways of naming one there are beside those of diaryPlaces()
    Q_PROPERTY(QStringList left MEMBER left) // the rows that are left out, and why

public:
    QString told;
    QStringList columns;
    QList<int> chosen;
    QStringList forms;
    int form = -1;
    QStringList rows, left;
    QString morePlaces;
    bool operator==(const DiaryText &) const = default;
};

// A way of naming a place, and what it is taken for.
struct DiaryPlaceRow {
    Q_GADGET
    Q_PROPERTY(QString said MEMBER said) // "neck"
    Q_PROPERTY(QString told MEMBER told) // "'neck' is taken for: ...", or why its rows are left out, and how many they are
    Q_PROPERTY(QStringList keys MEMBER keys) // of the places it is taken for
    Q_PROPERTY(bool open MEMBER open) // its rows are left out

public:
    QString said, told;
    QStringList keys;
    bool open = false;
    bool operator==(const DiaryPlaceRow &) const = default;
};
QList<DiaryPlaceRow> diaryPlaces(const catalogue::Catalogue &catalogue, const practice::DiaryReading &reading); // the first of them

DiaryText diaryText(const catalogue::Catalogue &catalogue, const exchange::DiaryTable &table, const practice::DiaryWish &wish,
    const practice::DiaryReading &reading, const WallTime &now);

QString leftWords(const catalogue::Catalogue &catalogue, const practice::LeftRow &row); // "no place on the body is known by 'moon'"
QString placeTaken(
    const catalogue::Catalogue &catalogue, const practice::DiaryReading::Place &place); // "'calf' is taken for: Calf, left.", where it is
QString leftOutSentence(const practice::DiaryReading &reading); // "2 of 9 rows are left out."; empty: none is
QString roundedSentence(const practice::DiaryReading &reading); // that numbers were made whole; empty: they are

} // namespace unknot::present
