// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include "base/controls.h"
#include "exchange/document.h"
#include "exchange/isomoment.h"
#include "exchange/utf16.h"
#include "journal/exportcursor.h"
#include "journal/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

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

Row rowOf(const SessionRecord &s, const Names &names)
{
    Row row{s.started, "session", s.zones, {}, {}, {}, Milliseconds{0}, s.note, s.id, {}};
    std::vector<PointRecord> held;
    std::ranges::copy_if(s.points, std::back_inserter(held), [](const PointRecord &point) { return !point.holds.empty(); });
    row.pressed = joined(held, "; ", names.point);
    for (const PointRecord &point : held)
        *row.pressedFor += point.pressed();
    return row;
}

std::vector<Row> rowsOf(const SessionRecord &session, const Names &names)
{
    std::vector<Row> rows;
    const Row whole = rowOf(session, names);
    const auto ratings = ratingsThatHold(session);
    if (ratings.empty())
        rows.push_back(whole);
    for (const RatingRecord &rating : ratings) {
        Row &row = rows.emplace_back(whole);
        row.at = rating.at;
        row.kind = kindOf(rating);
        row.number = rating.nrs;
        row.rating = rating.id;
    }
    return rows;
}

std::vector<Row> rowsOf(const EntryRecord &entry, const Names &names)
{
    std::vector<Row> rows;
    for (const EntryRecord::Place &place : entry.places)
        rows.push_back({entry.about, "entry", {place.zone}, place.nrs, names.qualities(place.qualities), {}, {}, entry.note, entry.id, {}});
    return rows;
}

std::vector<Row> rowsOf(const DayRecord &day, const std::map<Uuid, std::string> &tags)
{
    std::vector<Row> rows;
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
    return rows;
}

std::vector<Row> rowsOf(const WeeklyRecord &week)
{
    if (!week.pain && !week.enjoyment && !week.activity)
        return {};
    std::vector<Row> rows;
    const std::array numbers{
        std::pair("week-pain", week.pain), std::pair("week-enjoyment", week.enjoyment), std::pair("week-activity", week.activity)};
    for (const auto &[kind, number] : numbers)
        rows.push_back({week.at, kind, {}, number, {}, {}, {}, {}, week.id, {}});
    return rows;
}

std::vector<Row> rowsOf(const TrialRecord &trial)
{
    std::vector<Row> rows;
    for (const TrialAnswer &answer : trial.answers) {
        if (answer.pain)
            rows.push_back({answer.at, "trial", {trial.place}, answer.pain, {}, {}, {}, {}, trial.id, {}});
    }
    return rows;
}

// Rows by their moment, from sources that are each nearly in that order. Of one moment sessions come first, then entries, days, weeks
// and trials, each in its own order.
class Rows
{
public:
    enum class Source { Sessions, Entries, Days, Weeks, Trials };
    using Instant = std::chrono::sys_time<Milliseconds>;

    Rows(const Names &names, const Sink &sink) : m_names(names), m_sink(sink) { }

    // Of one record, which is the so-and-so of its source.
    void add(const std::vector<Row> &rows, Source source, Instant begun, const Uuid &id)
    {
        int position = 0;
        for (const Row &row : rows)
            m_waiting.emplace(Place{row.at.utc, source, begun, id, position++}, line(row, m_names));
    }
    // Nothing earlier comes any more.
    Status giveUntil(Instant moment)
    {
        std::string lines;
        while (!m_waiting.empty() && std::get<0>(m_waiting.begin()->first) < moment)
            lines += m_waiting.extract(m_waiting.begin()).mapped();
        return lines.empty() ? Status{} : m_sink(utf16(lines));
    }

private:
    using Place = std::tuple<Instant, Source, Instant, Uuid, int>;
    const Names &m_names;
    const Sink &m_sink;
    std::map<Place, std::string> m_waiting;
};

// What is read of the journal, one record ahead of what was made rows of.
class Table
{
public:
    using Instant = Rows::Instant;

    Table(ExportCursor &cursor, const Selection &selection, const Names &names, const Sink &sink)
        : m_cursor(cursor), m_selection(selection), m_names(names), m_rows(names, sink)
    {
    }

    Status begin()
    {
        auto rest = m_cursor.rest();
        if (!rest)
            return tl::unexpected(rest.error());
        for (const TagRecord &tag : rest->tags)
            m_tags.emplace(tag.id, tag.name);
        for (const ToldDay &told : rest->days)
            addDay(told);
        for (const WeeklyRecord &week : rest->weeklies) {
            if (m_selection.has(week))
                m_rows.add(rowsOf(week), Rows::Source::Weeks, week.at.utc, week.id);
        }
        for (const TrialRecord &trial : rest->trials) {
            if (m_selection.has(trial))
                m_rows.add(rowsOf(trial), Rows::Source::Trials, trial.agreed.utc, trial.id);
        }
        if (Status read = readSession(); !read)
            return read;
        return readEntry();
    }
    [[nodiscard]] bool isThereMore() const { return m_hasSession || m_hasEntry; }
    // The next record of the journal: its rows, and those that can't come later than it.
    Status next()
    {
        const bool isSession = m_hasSession && (!m_hasEntry || firstMoment() <= m_entry.about.utc);
        if (Status given = m_rows.giveUntil(isSession ? firstMoment() : m_entry.about.utc); !given)
            return given;
        if (isSession) {
            if (m_selection.has(m_session))
                m_rows.add(rowsOf(m_session, m_names), Rows::Source::Sessions, m_session.started.utc, m_session.id);
            return readSession();
        }
        if (m_selection.has(m_entry))
            m_rows.add(rowsOf(m_entry, m_names), Rows::Source::Entries, m_entry.about.utc, m_entry.id);
        return readEntry();
    }
    Status end() { return m_rows.giveUntil(Instant::max()); }

private:
    // Days and weeks are few, and little.
    void addDay(const ToldDay &told)
    {
        const Instant inOrder{told.day.day.time_since_epoch()};
        if (told.day.saysSomething() && m_selection.has(told))
            m_rows.add(rowsOf(told.day, m_tags), Rows::Source::Days, inOrder, {});
    }
    [[nodiscard]] Instant firstMoment() const
    {
        Instant first = m_session.started.utc;
        for (const RatingRecord &rating : m_session.ratings)
            first = std::min(first, rating.at.utc);
        return first;
    }
    Status readSession()
    {
        std::optional<WallTime> noted;
        return taken(m_cursor.nextSession(m_session, noted), m_hasSession);
    }
    Status readEntry() { return taken(m_cursor.nextEntry(m_entry), m_hasEntry); }
    static Status taken(const Result<bool> &isThere, bool &has)
    {
        has = isThere && *isThere;
        return isThere ? Status{} : tl::unexpected(isThere.error());
    }

    ExportCursor &m_cursor;
    const Selection &m_selection;
    const Names &m_names;
    Rows m_rows;
    std::map<Uuid, std::string> m_tags;
    SessionRecord m_session;
    EntryRecord m_entry;
    bool m_hasSession = false, m_hasEntry = false;
};

} // namespace

Status writeCsv(const JournalReader &journal, const Selection &selection, const Names &names, const Sink &sink, const Progress &progress)
{
    auto cursor = ExportCursor::over(journal, ExportCursor::Order::FirstMoment);
    if (!cursor)
        return tl::unexpected(cursor.error());
    const std::string head = joined(columns, "\t", [](std::string_view name) { return std::string(name); }).append(lineEnd);
    if (Status given = sink(std::string(utf16Mark) + utf16(head)); !given)
        return given;
    Table table(*cursor, selection, names, sink);
    Status done = table.begin();
    for (std::size_t records = 0; done && table.isThereMore(); ++records) {
        done = table.next();
        if (done && progress && !progress(records + 1, cursor->size()))
            done = tl::unexpected(wasStopped());
    }
    return done ? table.end() : done;
}

} // namespace unknot::exchange
