// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include "base/controls.h"
#include "exchange/isomoment.h"
#include "exchange/utf16.h"
#include "journal/words.h"

#include <algorithm>
#include <array>
#include <map>

namespace unknot::exchange
{

namespace
{

using namespace journal;

constexpr std::string_view lineEnd = "\r\n";
constexpr std::array<std::string_view, 14> columns{
    "day", "time", "offset", "kind", "place", "zone", "side", "number", "feels", "pressed", "pressed_seconds", "note", "record", "rating"};

struct Row {
    WallTime at;
    std::string kind;
    std::vector<SidedZone> places;
    std::optional<int> number;
    std::string feels, pressed;
    std::optional<Milliseconds> pressedFor;
    std::string note, record, rating;
    bool isOfDay = false; // of all of it
};

// The wide forms are the same signs to a spreadsheet in some languages.
bool beginsFormula(const std::string &text)
{
    constexpr std::array<std::string_view, 8> signs{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    return std::ranges::any_of(signs, [&text](std::string_view sign) { return text.starts_with(sign); });
}

std::string cell(const std::string &text)
{
    std::string quoted = beginsFormula(text) ? "\"'" : "\"";
    for (const char c : spelt(text))
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

template<class Values, class Text>
std::string joined(const Values &values, const char *between, const Text &text)
{
    std::string all;
    for (const auto &value : values)
        all.append(all.empty() ? "" : between).append(text(value));
    return all;
}

std::string line(const Row &row, const Names &names)
{
    std::string text = cell(isoDay(row.at));
    const auto add = [&text](const std::string &column) { text.append("\t").append(column); };
    add(cell(row.isOfDay ? "" : isoTime(row.at)));
    add(cell(row.isOfDay ? "" : "UTC" + isoOffset(row.at)));
    add(cell(row.kind));
    add(cell(joined(row.places, "; ", names.place)));
    add(cell(joined(row.places, " ", [](const SidedZone &place) { return place.zone.value; })));
    add(cell(joined(row.places, " ", [](const SidedZone &place) { return std::string(word(place.side)); })));
    add(row.number ? std::to_string(*row.number) : "");
    add(cell(row.feels));
    add(cell(row.pressed));
    add(row.pressedFor ? std::to_string(std::chrono::round<Seconds>(*row.pressedFor).count()) : "");
    add(cell(row.note));
    add(cell(row.record));
    add(cell(row.rating));
    return text.append(lineEnd);
}

std::string kindOf(const RatingRecord &rating)
{
    std::string kind{word(rating.moment)};
    return rating.kind == RatingRecord::Kind::AtRest ? kind : kind + '-' + std::string(word(rating.kind));
}

Row rowOf(const Session &session, const Names &names)
{
    const SessionRecord &s = session.record;
    Row row{s.started, "session", s.zones, {}, {}, {}, Milliseconds{0}, s.note, s.id, {}};
    std::vector<PointRecord> held;
    std::ranges::copy_if(s.points, std::back_inserter(held), [](const PointRecord &point) { return !point.holds.empty(); });
    row.pressed = joined(held, "; ", names.point);
    for (const PointRecord &point : held)
        *row.pressedFor += point.pressed();
    return row;
}

void addRows(std::vector<Row> &rows, const Session &session, const Names &names)
{
    const Row whole = rowOf(session, names);
    const auto ratings = ratingsThatHold(session.record);
    if (ratings.empty())
        rows.push_back(whole);
    for (const RatingRecord &rating : ratings) {
        Row &row = rows.emplace_back(whole);
        row.at = rating.at;
        row.kind = kindOf(rating);
        row.number = rating.nrs;
        row.rating = rating.id;
    }
}

void addRows(std::vector<Row> &rows, const EntryRecord &entry, const Names &names)
{
    for (const EntryRecord::Place &place : entry.places)
        rows.push_back({entry.about, "entry", {place.zone}, place.nrs, names.qualities(place.qualities), {}, {}, entry.note, entry.id, {}});
}

void addRows(std::vector<Row> &rows, const DayRecord &day, const std::map<Uuid, std::string> &tags)
{
    const std::chrono::sys_time<Milliseconds> midnight{day.day.time_since_epoch() - day.at.offset};
    const auto add = [&](const char *kind, std::optional<int> number) {
        Row &row = rows.emplace_back();
        row.at = {midnight, day.at.offset, {}};
        row.kind = kind;
        row.number = number;
        row.note = joined(day.tags, "; ", [&tags](const Uuid &tag) { return tags.at(tag); });
        row.isOfDay = true;
    };
    if (day.sleep)
        add("sleep", day.sleep);
    if (day.stress)
        add("stress", day.stress);
    if (!day.sleep && !day.stress)
        add("day", std::nullopt);
}

void addRows(std::vector<Row> &rows, const WeeklyRecord &week)
{
    if (!week.pain && !week.enjoyment && !week.activity)
        return;
    const std::array numbers{
        std::pair("week-pain", week.pain), std::pair("week-enjoyment", week.enjoyment), std::pair("week-activity", week.activity)};
    for (const auto &[kind, number] : numbers)
        rows.push_back({week.at, kind, {}, number, {}, {}, {}, {}, week.id, {}});
}

void addRows(std::vector<Row> &rows, const TrialRecord &trial)
{
    for (const TrialAnswer &answer : trial.answers) {
        if (answer.pain)
            rows.push_back({answer.at, "trial", {trial.place}, answer.pain, {}, {}, {}, {}, trial.id, {}});
    }
}

} // namespace

std::string toCsv(const Document &document, const Names &names)
{
    std::vector<Row> rows;
    for (const Session &session : document.sessions)
        addRows(rows, session, names);
    for (const EntryRecord &entry : document.entries)
        addRows(rows, entry, names);
    std::map<Uuid, std::string> tags;
    for (const TagRecord &tag : document.tags)
        tags.emplace(tag.id, tag.name);
    for (const DayRecord &day : document.days)
        addRows(rows, day, tags);
    for (const WeeklyRecord &week : document.weeklies)
        addRows(rows, week);
    for (const TrialRecord &trial : document.trials)
        addRows(rows, trial);
    std::ranges::stable_sort(rows, {}, [](const Row &row) { return row.at.utc; });
    std::string text = joined(columns, "\t", [](std::string_view name) { return std::string(name); }).append(lineEnd);
    for (const Row &row : rows)
        text += line(row, names);
    return utf16WithMark(text);
}

} // namespace unknot::exchange
