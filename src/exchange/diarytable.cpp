// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/diarytable.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace unknot::exchange
{

namespace
{

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

std::string lower(std::string_view text)
{
    std::string all(text);
    std::ranges::transform(all, all.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return all;
}

void putUtf8(std::string &text, char32_t c)
{
    if (c < 0x80)
        return text.push_back(static_cast<char>(c));
    const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    constexpr std::array<unsigned, 4> first{0, 0xC0, 0xE0, 0xF0};
    text.push_back(static_cast<char>(first[static_cast<std::size_t>(more)] | (c >> (6U * static_cast<unsigned>(more)))));
    for (int i = more - 1; i >= 0; --i)
        text.push_back(static_cast<char>(0x80U | ((c >> (6U * static_cast<unsigned>(i))) & 0x3FU)));
}

// From UTF-16 with its mark, the low byte first; else as it is, without a mark.
std::string asUtf8(std::string_view bytes)
{
    if (!bytes.starts_with("\xff\xfe"))
        return std::string(bytes.starts_with("\xef\xbb\xbf") ? bytes.substr(3) : bytes);
    std::string text;
    char32_t high = 0;
    for (std::size_t i = 2; i + 1 < bytes.size(); i += 2) {
        const char32_t unit = static_cast<unsigned char>(bytes[i]) | (char32_t{static_cast<unsigned char>(bytes[i + 1])} << 8U);
        if (unit >= 0xD800 && unit < 0xDC00)
            high = unit;
        else
            putUtf8(text, unit >= 0xDC00 && unit < 0xE000 ? 0x10000 + ((high - 0xD800) << 10U) + (unit - 0xDC00) : unit);
    }
    return text;
}

char separatorOf(std::string_view firstLine)
{
    const auto count = [firstLine](char c) { return std::ranges::count(firstLine, c); };
    char best = ',';
    for (const char c : {';', '\t'}) {
        if (count(c) > count(best))
            best = c;
    }
    return best;
}

// One row after the other, with the line at which it began.
class Cells
{
public:
    explicit Cells(const std::string &text) : m_text(text), m_separator(separatorOf(std::string_view(text).substr(0, text.find('\n')))) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isOpen() const { return m_open; } // a quote did not end
    DiaryTable::Row next()
    {
        DiaryTable::Row row{m_line, {""}};
        for (bool ends = false; !ends && !atEnd();)
            ends = take(row);
        for (std::string &cell : row.cells)
            cell = trimmed(cell);
        return row;
    }

private:
    // One character; whether the row ends with it.
    bool take(DiaryTable::Row &row)
    {
        const char c = m_text[m_at++];
        m_line += c == '\n' ? 1 : 0;
        if (m_open && c == '"' && m_at < m_text.size() && m_text[m_at] == '"')
            row.cells.back() += m_text[m_at++];
        else if (c == '"' && (m_open || row.cells.back().empty()))
            m_open = !m_open;
        else if (!m_open && c == m_separator)
            row.cells.emplace_back();
        else if (!m_open && c == '\n')
            return true;
        else
            row.cells.back() += c;
        return false;
    }

    const std::string &m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_line = 1;
    bool m_open = false;
};

std::optional<std::size_t> columnCalled(const std::vector<std::string> &columns, std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words) {
        const auto found
            = std::ranges::find_if(columns, [word](const std::string &name) { return lower(name).find(word) != std::string::npos; });
        if (found != columns.end())
            return static_cast<std::size_t>(found - columns.begin());
    }
    return std::nullopt;
}

// The digits it begins with, taken off; absent: none, or too many.
std::optional<int> takeDigits(std::string_view &text)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + std::min<std::size_t>(text.size(), 4), number);
    if (read.ec != std::errc() || text.empty() || text.front() == '-')
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return number;
}

// In English and German.
const std::array<std::vector<std::string_view>, 12> monthNames{
    {{"january", "januar"}, {"february", "februar"}, {"march", "m\u00E4rz", "maerz", "mrz"}, {"april"}, {"may", "mai"}, {"june", "juni"},
        {"july", "juli"}, {"august"}, {"september"}, {"october", "oktober"}, {"november"}, {"december", "dezember"}}};
constexpr std::array<std::string_view, 15> weekdayNames{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag"};

// The letters it begins with, taken off, as small ones.
std::string takeWord(std::string_view &text)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; };
    const auto end = std::ranges::find_if_not(text, isLetter) - text.begin();
    std::string word = lower(text.substr(0, static_cast<std::size_t>(end)));
    text.remove_prefix(static_cast<std::size_t>(end));
    return word;
}

// 1 to 12; 0: it names none. So short is a name that is cut off: "Nov", "Sept".
int monthCalled(const std::string &word)
{
    constexpr std::size_t shortest = 3;
    const auto begins = [&word](std::string_view name) { return word.size() >= shortest && name.starts_with(word); };
    const auto month = std::ranges::find_if(monthNames, [&](const auto &names) { return std::ranges::any_of(names, begins); });
    return month == monthNames.end() ? 0 : static_cast<int>(month - monthNames.begin()) + 1;
}

bool isWeekday(const std::string &word)
{
    return word.size() >= 2 && std::ranges::any_of(weekdayNames, [&word](std::string_view name) { return name.starts_with(word); });
}

// "Tue, Nov 3rd, 2026 18:40" as "3.11.2026 18:40". Absent: no month is named, or it is no day.
std::optional<std::string> withMonthAsNumber(std::string_view text)
{
    std::vector<int> numbers; // day, year
    int month = 0;
    while (numbers.size() < 2 || month == 0) {
        if (const auto number = takeDigits(text); number && numbers.size() < 2) {
            numbers.push_back(*number);
            if (text.starts_with("st") || text.starts_with("nd") || text.starts_with("rd") || text.starts_with("th"))
                text.remove_prefix(2);
        } else if (const std::string word = takeWord(text); !word.empty()) {
            const int named = monthCalled(word);
            if (named == 0 ? !isWeekday(word) || month + std::ssize(numbers) > 0 : month != 0)
                return std::nullopt;
            month = named;
        } else if (!text.empty() && std::string_view(" ,.-/").find(text.front()) != std::string_view::npos) {
            text.remove_prefix(1);
        } else {
            return std::nullopt;
        }
    }
    return std::to_string(numbers[0]) + '.' + std::to_string(month) + '.' + std::to_string(numbers[1]) + std::string(text);
}

std::optional<DiaryMoment> momentIn(std::string_view text, std::string_view format)
{
    text = trimmed(text);
    int year = 0, month = 0, day = 0;
    for (const char c : format) {
        if (c != 'y' && c != 'm' && c != 'd') {
            if (text.empty() || text.front() != c)
                return std::nullopt;
            text.remove_prefix(1);
            continue;
        }
        const auto number = takeDigits(text);
        if (!number)
            return std::nullopt;
        (c == 'y' ? year : c == 'm' ? month : day) = *number;
    }
    year += year > 0 && year < 100 && format.front() != 'y' ? 2000 : 0; // "7.11.26"
    const std::chrono::year_month_day date{
        std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)}, std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok() || year < 1970)
        return std::nullopt;
    const std::chrono::local_days whole{date};
    if (text.empty())
        return whole + std::chrono::hours{12};
    text = trimmed(text.substr(text.front() == 'T' ? 1 : 0));
    const auto hour = takeDigits(text);
    if (!hour || *hour > 23 || text.empty() || text.front() != ':')
        return std::nullopt;
    text.remove_prefix(1);
    const auto minute = takeDigits(text);
    if (!minute || *minute > 59)
        return std::nullopt;
    return whole + std::chrono::hours{*hour} + std::chrono::minutes{*minute}; // seconds, and what follows them, tell nothing here
}

} // namespace

bool isDiaryName(std::string_view file)
{
    const std::string name = lower(file);
    return name.ends_with(".csv") || name.ends_with(".tsv");
}

FaultOr<DiaryTable> readDiary(std::string_view bytes, const std::filesystem::path &file)
{
    const std::string text = asUtf8(bytes);
    Cells cells(text);
    DiaryTable table;
    if (!cells.atEnd())
        table.columns = cells.next().cells;
    if (table.columns.size() < 2)
        return tl::unexpected(Fault{FaultCode::NoColumns, file.string(), 1});
    while (!cells.atEnd()) {
        DiaryTable::Row row = cells.next();
        if (std::ranges::all_of(row.cells, &std::string::empty))
            continue;
        if (row.cells.size() != table.columns.size())
            return tl::unexpected(
                Fault{FaultCode::RowLength, file.string(), row.line, {}, {}, std::ssize(row.cells), std::ssize(table.columns)});
        table.rows.push_back(std::move(row));
    }
    if (cells.isOpen())
        return tl::unexpected(Fault{FaultCode::OpenQuote, file.string(), table.rows.empty() ? 1 : table.rows.back().line});
    return table;
}

DiaryColumns guessColumns(const std::vector<std::string> &columns)
{
    const auto date = columnCalled(columns, {"date", "datum", "day", "when", "time"});
    const auto time = columnCalled(columns, {"time", "uhrzeit", "zeit"});
    return {date, columnCalled(columns, {"place", "location", "where", "body", "site", "area", "ort", "stelle"}),
        columnCalled(columns, {"number", "nrs", "intensity", "level", "score", "pain", "rating", "schmerz"}),
        columnCalled(columns, {"note", "comment", "remark", "bemerkung", "notiz"}), time == date ? std::nullopt : time,
        columnCalled(columns, {"side", "laterality", "seite"})};
}

std::optional<DiaryMoment> diaryMoment(std::string_view text, std::string_view slashed)
{
    for (const std::string_view format : plainDays) {
        if (const auto moment = momentIn(text, format))
            return moment;
    }
    if (const auto numbered = withMonthAsNumber(text))
        return momentIn(*numbered, "d.m.y");
    return momentIn(text, slashed);
}

DayOrders dayOrders(const DiaryTable &table, std::size_t date)
{
    DayOrders orders;
    for (const DiaryTable::Row &row : table.rows) {
        const auto one = diaryMoment(row.cells[date], slashedDays[0]);
        const auto other = diaryMoment(row.cells[date], slashedDays[1]);
        orders.areDays |= one || other;
        orders.differLine = orders.differLine == 0 && one != other ? row.line : orders.differLine;
    }
    for (const std::string_view form : slashedDays) {
        const int against = lineAgainst(table, date, form);
        if (against == 0)
            orders.forms.emplace_back(form);
        orders.conflictLine = std::max(orders.conflictLine, against);
    }
    if (!orders.forms.empty())
        orders.conflictLine = 0;
    return orders;
}

int lineAgainst(const DiaryTable &table, std::size_t date, std::string_view slashed)
{
    for (const DiaryTable::Row &row : table.rows) {
        const auto reads = [&row, date](std::string_view form) { return diaryMoment(row.cells[date], form).has_value(); };
        if (!reads(slashed) && std::ranges::any_of(slashedDays, reads))
            return row.line;
    }
    return 0;
}

std::optional<DiaryNumber> diaryNumber(std::string_view text)
{
    text = trimmed(text);
    const auto whole = takeDigits(text);
    if (!whole || *whole > 10)
        return std::nullopt;
    DiaryNumber number{*whole};
    if (!text.empty() && (text.front() == '.' || text.front() == ',')) {
        text.remove_prefix(1);
        const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        number.isRounded = text.substr(0, digits).find_first_not_of('0') < digits;
        number.nrs += digits > 0 && text.front() >= '5' ? 1 : 0;
        if (digits == 0 || (number.isRounded && *whole == 10))
            return std::nullopt;
        text.remove_prefix(digits);
    }
    text = trimmed(text);
    if (!text.starts_with('/'))
        return text.empty() ? std::optional(number) : std::nullopt;
    return trimmed(text.substr(1)) == "10" ? std::optional(number) : std::nullopt;
}

} // namespace unknot::exchange
