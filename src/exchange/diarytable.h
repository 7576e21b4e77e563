// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fault.h"

#include <array>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::exchange
{

// A pain diary that another program or a person wrote as a table: CSV with commas, semicolons or tabs between the columns (whichever
// the first line has most of), quoted as RFC 4180 has it, in UTF-8 or UTF-16 with its mark. The first line names the columns.
struct DiaryTable {
    struct Row {
        int line = 0; // 1-based, where it begins
        std::vector<std::string> cells; // as many as there are columns
    };
    std::vector<std::string> columns;
    std::vector<Row> rows; // without the empty ones
};

bool isDiaryName(std::string_view file); // by its ending: .csv or .tsv
inline constexpr std::size_t mostDiaryBytes = std::size_t{32} * 1024 * 1024;

// NoColumns, OpenQuote or RowLength; the line is named.
FaultOr<DiaryTable> readDiary(std::string_view bytes, const std::filesystem::path &file);

// Which column is which, as places in DiaryTable::columns.
struct DiaryColumns {
    std::optional<std::size_t> date, place, number, note; // the note alone may be absent
    std::optional<std::size_t> time = {}; // of the day, where it has a column of its own; guessed only
    std::optional<std::size_t> side = {}; // of the place, the same
    bool operator==(const DiaryColumns &) const = default;
};
DiaryColumns guessColumns(const std::vector<std::string> &columns); // by what they are called, in English and German

// How days are written: of y, m and d one group each, and what stands between. A time may follow; without one it is noon. A month may have
// its name, in English or German ("Tue, 3 Nov 2026", "Nov 3rd, 2026"). All but those with the year behind slashes tell by their looks which
// number is the month.
using DiaryMoment = std::chrono::local_time<std::chrono::minutes>;
inline constexpr std::array<std::string_view, 3> plainDays{"y-m-d", "d.m.y", "y/m/d"};
inline constexpr std::array<std::string_view, 2> slashedDays{"d/m/y", "m/d/y"};
// Absent: it is written neither in a plain way nor in that slashed one, or there is no such day.
std::optional<DiaryMoment> diaryMoment(std::string_view text, std::string_view slashed);

// What the days of a column say of the order of day and month.
struct DayOrders {
    std::vector<std::string> forms; // of the slashed ones, by which each day can be read that can be by any
    int differLine = 0; // the first row whose day one reads as another day than the other, or not at all; 0: there is none
    bool areDays = false; // one day at least can be read
    int conflictLine = 0; // none fits all: the row that shows it
};
DayOrders dayOrders(const DiaryTable &table, std::size_t date);
// The first row whose day can be read by the other slashed form alone; 0: none.
int lineAgainst(const DiaryTable &table, std::size_t date, std::string_view slashed);

// 0 to 10: "7", "7/10", "7.0". What stands between two numbers is the nearest, a half the higher: "6,5" is 7. Absent: it is none.
struct DiaryNumber {
    int nrs = 0;
    bool isRounded = false;
    bool operator==(const DiaryNumber &) const = default;
};
std::optional<DiaryNumber> diaryNumber(std::string_view text);

} // namespace unknot::exchange
