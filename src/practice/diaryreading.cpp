// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/diaryreading.h"

#include "base/localoffset.h"
#include "catalogue/zonekey.h"
#include "journal/digest.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace unknot::practice
{

namespace
{

using exchange::DiaryTable;
using journal::EntryRecord;
using Why = LeftRow::Why;

// A UUID of version 8 that is of this text alone.
journal::Uuid uuidOf(const std::string &text)
{
    const std::string hex = journal::digestOf(text);
    return hex.substr(0, 8) + '-' + hex.substr(8, 4) + "-8" + hex.substr(13, 3) + "-a" + hex.substr(17, 3) + '-' + hex.substr(20, 12);
}

std::string idTextOf(const exchange::DiaryColumns &columns)
{
    std::string text;
    for (const auto &column : {columns.date, columns.place, columns.number, columns.note})
        text += '\n' + (column ? std::to_string(*column) : "-");
    return text;
}

Why whyOf(NamedPlaces::Fault fault)
{
    switch (fault) {
    case NamedPlaces::Fault::Nothing:
        return Why::NoPlace;
    case NamedPlaces::Fault::Unknown:
        return Why::UnknownPlace;
    case NamedPlaces::Fault::NoSide:
        return Why::NoSide;
    case NamedPlaces::Fault::Unclear:
        break;
    }
    return Why::Unclear;
}

class Rows
{
public:
    Rows(const DiaryTable &table, const DiaryWish &wish, DiaryPlaces &places, const WallTime &now)
        : m_columns(wish.columns), m_places(places), m_now(now), m_isGuess(wish.columns == exchange::guessColumns(table.columns))
    {
    }

    void add(const DiaryTable::Row &row, DiaryReading &to)
    {
        std::string day = row.cells[*m_columns.date];
        if (m_columns.time && m_columns.time != m_columns.date && !row.cells[*m_columns.time].empty())
            day += ' ' + row.cells[*m_columns.time];
        const auto typed = exchange::diaryMoment(day, to.format.empty() ? exchange::slashedDays.front() : to.format);
        if (!typed)
            return leave(to, {row.line, Why::NoDay, day, {}});
        EntryRecord entry;
        const std::chrono::sys_time<Milliseconds> asUtc{typed->time_since_epoch()};
        const std::chrono::minutes offset = localOffset(*typed);
        entry.about = {asUtc - offset, offset, {}};
        entry.written = {asUtc, {}, {}}; // the same on every machine
        if (std::chrono::floor<std::chrono::days>(*typed) > m_now.day())
            return leave(to, {row.line, Why::Ahead, day, {}});
        const std::string &said = row.cells[*m_columns.number];
        const auto number = exchange::diaryNumber(said);
        if (!number)
            return leave(to, {row.line, said.empty() ? Why::NoNumber : Why::NotANumber, said, {}});
        const std::string place = withSide(row.cells[*m_columns.place], m_columns.side ? row.cells[*m_columns.side] : std::string());
        const NamedPlaces &named = m_places.named(place);
        note(place, named, to);
        if (named.fault)
            return leave(to, {row.line, whyOf(*named.fault), place, named.sideless});
        for (const SidedZone &zone : named.places)
            entry.places.push_back({zone, number->nrs});
        entry.note = m_columns.note ? row.cells[*m_columns.note] : std::string();
        entry.id = idOf(entry, row, named.isTold);
        if (!m_ids.insert(entry.id).second)
            return void(++to.twice);
        to.rounded += number->isRounded ? 1 : 0;
        to.document.entries.push_back(std::move(entry));
    }

private:
    static void leave(DiaryReading &to, LeftRow row) { to.left.push_back(std::move(row)); }

    // What was found of its words, or why nothing was.
    void note(const std::string &place, const NamedPlaces &named, DiaryReading &to)
    {
        if (named.fault == NamedPlaces::Fault::Nothing)
            return;
        const auto [at, isNew] = m_said.try_emplace(place, to.places.size());
        if (isNew)
            to.places.push_back({place, named.places, named.fault ? std::optional(whyOf(*named.fault)) : std::nullopt, named.sideless});
        ++to.places[at->second].rows;
    }

    [[nodiscard]] journal::Uuid idOf(const EntryRecord &entry, const DiaryTable::Row &row, bool isTold) const
    {
        std::string all = toIso(entry.written);
        for (const std::string &cell : row.cells)
            all += '\n' + cell;
        for (const auto &place : entry.places)
            all += isTold ? '\n' + catalogue::zoneKey(place.zone) : std::string();
        return uuidOf(m_isGuess ? all : all + idTextOf(m_columns));
    }

    exchange::DiaryColumns m_columns;
    DiaryPlaces &m_places;
    WallTime m_now;
    bool m_isGuess;
    std::set<journal::Uuid> m_ids;
    std::map<std::string, std::size_t> m_said; // where each is among the places
};

bool isOwnTable(const DiaryTable &table)
{
    return std::ranges::count(table.columns, "record") + std::ranges::count(table.columns, "pressed_seconds") == 2;
}

std::optional<DiaryGap> columnGap(const DiaryTable &table, const exchange::DiaryColumns &columns)
{
    if (isOwnTable(table))
        return DiaryGap::OwnTable;
    if (!columns.date)
        return DiaryGap::NoDate;
    if (!columns.place)
        return DiaryGap::NoPlace;
    return columns.number ? std::nullopt : std::optional(DiaryGap::NoNumber);
}

void chooseForm(const DiaryTable &table, const DiaryWish &wish, DiaryReading &reading)
{
    const exchange::DayOrders orders = exchange::dayOrders(table, *wish.columns.date);
    if (!orders.areDays) {
        reading.gap = DiaryGap::NoDays;
        return;
    }
    if (orders.differLine == 0)
        return;
    reading.forms = orders.forms;
    reading.format = wish.format.empty() && orders.forms.size() == 1 ? orders.forms.front() : wish.format;
    reading.gapLine = reading.format.empty() ? orders.conflictLine : exchange::lineAgainst(table, *wish.columns.date, reading.format);
    if (reading.gapLine > 0)
        reading.gap = DiaryGap::OtherForm;
    else if (reading.format.empty()) {
        reading.gap = DiaryGap::SeveralForms;
        reading.gapLine = orders.differLine;
    }
    if (reading.gap == DiaryGap::OtherForm)
        reading.forms.assign(exchange::slashedDays.begin(), exchange::slashedDays.end());
}

} // namespace

bool saysNothing(Why why)
{
    return why == Why::NoNumber || why == Why::NoPlace;
}

DiaryWish guessedWish(const DiaryTable &table)
{
    return {exchange::guessColumns(table.columns), {}};
}

bool choose(DiaryWish &wish, int what, int column, std::size_t columns)
{
    const std::array all{&wish.columns.date, &wish.columns.place, &wish.columns.number, &wish.columns.note};
    if (what < 0 || what >= static_cast<int>(all.size()) || column < -1 || column >= static_cast<int>(columns))
        return false;
    auto &chosen = *all[static_cast<std::size_t>(what)];
    const auto wanted = column < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(column));
    if (chosen == wanted)
        return false;
    chosen = wanted;
    if (what == 0)
        wish.format.clear();
    return true;
}

DiaryReading readDiary(const DiaryTable &table, const DiaryWish &wish, DiaryPlaces &places, const WallTime &now)
{
    DiaryReading reading;
    reading.gap = columnGap(table, wish.columns);
    if (!reading.gap)
        chooseForm(table, wish, reading);
    if (reading.gap)
        return reading;
    Rows rows(table, wish, places, now);
    for (const DiaryTable::Row &row : table.rows)
        rows.add(row, reading);
    return reading;
}

} // namespace unknot::practice
