// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "exchange/diarytable.h"
#include "exchange/document.h"
#include "practice/diaryplaces.h"

namespace unknot::practice
{

// What a table of another diary comes to: each row a note of pain, or left out with its reason.

// By which columns it is read, and how its days are written.
struct DiaryWish {
    exchange::DiaryColumns columns;
    std::string format; // one of exchange::slashedDays; empty: as all of its days can be read, where that is one way
    bool operator==(const DiaryWish &) const = default;
};
DiaryWish guessedWish(const exchange::DiaryTable &table);
// For the day, the place, the number or the note (0 to 3) another column of so many; -1: none. The form of the days is open again with
// another column of them. False, and nothing changed: there is no such column, or nothing else was chosen.
bool choose(DiaryWish &wish, int what, int column, std::size_t columns);

// Why nothing of it can be read as it is wished.
enum class DiaryGap {
    OwnTable, // it is one that this program wrote, and holds only numbers
    NoDate, // it is not known which column that is
    NoPlace,
    NoNumber,
    NoDays, // none of them can be read
    SeveralForms, // day and month may stand in either order
    OtherForm // a row has them the other way round than the others, or than was said: then each day may mean another
};

struct LeftRow {
    enum class Why { NoDay, Ahead, NoNumber, NotANumber, NoPlace, UnknownPlace, NoSide, Unclear };
    int line = 0; // of the file, from 1
    Why why = Why::NoDay;
    std::string said; // what stands there
    ZoneId sideless; // NoSide
    bool operator==(const LeftRow &) const = default;
};
[[nodiscard]] bool saysNothing(LeftRow::Why why); // the row has nothing where that would be; else what is there is not understood

struct DiaryReading {
    struct Place {
        std::string said;
        std::vector<SidedZone> taken; // each gets the row's number; none: rows that say it are left out
        std::optional<LeftRow::Why> why = {}; // then
        ZoneId sideless = {}; // NoSide
        int rows = 0; // that say it
        bool operator==(const Place &) const = default;
    };
    std::optional<DiaryGap> gap; // then there is nothing else
    int gapLine = 0; // OtherForm, SeveralForms: the row that shows it; 0: none
    std::vector<std::string> forms; // by which all its days can be read, or can be said to be written; none: it makes no difference
    std::string format; // of these, that was used
    exchange::Document document; // with entries alone, in the order of the rows
    std::vector<Place> places; // each way of saying it once, in the order in which they come
    std::vector<LeftRow> left;
    int rounded = 0; // rows whose number was none of the whole ones
    int twice = 0; // rows that say the same as one before
};

// An id is made of what a row says, and of the columns and places where the person said other ones than would be guessed, so that taking it
// in twice takes it in once. Moments are of this machine's zone; one of a day after today is left out.
DiaryReading readDiary(const exchange::DiaryTable &table, const DiaryWish &wish, DiaryPlaces &places, const WallTime &now);

} // namespace unknot::practice
