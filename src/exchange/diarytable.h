// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

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

// Malformed: there is no line of columns, a quote that does not end, or a row of another length; the line is named.
Result<DiaryTable> readDiary(std::string_view bytes, const std::filesystem::path &file);

// Which column is which, as places in DiaryTable::columns.
struct DiaryColumns {
    std::optional<std::size_t> date, place, number, note; // the note alone may be absent
    bool operator==(const DiaryColumns &) const = default;
};
DiaryColumns guessColumns(const std::vector<std::string> &columns); // by what they are called, in English and German

// How days are written: of y, m and d one group each, and what stands between ("d.m.y", "y-m-d"). A time may follow.
using DiaryMoment = std::chrono::local_time<std::chrono::minutes>;
// Absent: it is not written so, or there is no such day; without a time it is noon.
std::optional<DiaryMoment> diaryMoment(std::string_view text, std::string_view format);
inline constexpr std::array<std::string_view, 5> diaryFormats{"y-m-d", "d.m.y", "d/m/y", "m/d/y", "y/m/d"};
// Of these, by which each day of that column can be read that can be by any. None: no day can be. Several: a person has to say.
std::vector<std::string> formatsOf(const DiaryTable &table, std::size_t date);

// 0 to 10: "7", "7/10", "7.0". What stands between two numbers is the nearest, a half the higher: "6,5" is 7. Absent: it is none.
struct DiaryNumber {
    int nrs = 0;
    bool isRounded = false;
    bool operator==(const DiaryNumber &) const = default;
};
std::optional<DiaryNumber> diaryNumber(std::string_view text);

} // namespace unknot::exchange
