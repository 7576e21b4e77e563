// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

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
// The one format by which each of them can be read. Absent: there is none, or several, so that a person has to say.
std::optional<std::string> guessFormat(const DiaryTable &table, std::size_t date);

// 0 to 10, whole: "7", "7/10", "7.0". Absent: it is none.
std::optional<int> diaryNumber(std::string_view text);

} // namespace unknot::exchange
