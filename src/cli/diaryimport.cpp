// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diaryimport.h"

#include "base/files.h"
#include "exchange/diarytable.h"
#include "finder/wordsearch.h"
#include "journal/digest.h"
#include "present/text.h"

#include <QDateTime>

#include <algorithm>

namespace unknot::cli
{

namespace
{

using exchange::DiaryColumns;
using exchange::DiaryTable;
using journal::EntryRecord;

constexpr std::size_t mostBytes = std::size_t{32} * 1024 * 1024;

// A UUID of version 8 that is of this text alone.
journal::Uuid uuidOf(const std::string &text)
{
    const std::string hex = journal::digestOf(text);
    return hex.substr(0, 8) + '-' + hex.substr(8, 4) + "-8" + hex.substr(13, 3) + "-a" + hex.substr(17, 3) + '-' + hex.substr(20, 12);
}

// The moment as it is typed, by the clock of this machine's place.
WallTime momentOf(exchange::DiaryMoment typed)
{
    const std::chrono::sys_time<Milliseconds> asUtc{typed.time_since_epoch()};
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(asUtc.time_since_epoch().count(), Qt::UTC);
    const std::chrono::minutes offset{QDateTime(utc.date(), utc.time(), Qt::LocalTime).offsetFromUtc() / 60};
    return {asUtc - offset, offset, {}};
}

// "left knee": the side, and the rest.
std::pair<std::optional<Side>, std::string> sideIn(const std::string &place)
{
    std::optional<Side> side;
    QStringList rest;
    for (const QString &word : present::toQt(place).split(u' ', Qt::SkipEmptyParts)) {
        const QString plain = word.toLower();
        if (plain == u"left" || plain == u"(left)" || plain == u"l" || plain == u"links")
            side = Side::Left;
        else if (plain == u"right" || plain == u"(right)" || plain == u"r" || plain == u"rechts")
            side = Side::Right;
        else
            rest << word;
    }
    return {side, present::fromQt(rest.join(u' '))};
}

class Reading
{
public:
    Reading(const CommandLine &line, const CommandOptions &options, std::filesystem::path file)
        : m_options(options), m_file(std::move(file)), m_world(practice::World::withoutFigure(line.resources, {line.dataFolder, {}}))
    {
    }

    Loaded<Diary> read()
    {
        const auto bytes = readFile(m_file, mostBytes);
        if (!bytes)
            return {{}, {bytes.error()}};
        auto table = exchange::readDiary(*bytes, m_file);
        if (!table)
            return {{}, {table.error()}};
        m_table = std::move(*table);
        if (std::ranges::count(m_table.columns, "record") + std::ranges::count(m_table.columns, "pressed_seconds") == 2)
            refuse("is a table that Unknot wrote, and holds only numbers; take in its export of everything (JSON)");
        else
            chooseColumns();
        if (m_errors.empty())
            chooseFormat();
        if (m_errors.empty())
            std::ranges::for_each(m_table.rows, [this](const DiaryTable::Row &row) { add(row); });
        return {std::move(m_diary), std::move(m_errors)};
    }

private:
    void refuse(const std::string &what, int line = 1) { m_errors.push_back({Error::Kind::Invalid, what, m_file.string(), line, {}}); }

    void choose(const char *name, std::optional<std::size_t> &column, bool isNeeded)
    {
        if (m_options.isSet(name)) {
            const std::string wanted = present::fromQt(m_options.value(name));
            const auto found = std::ranges::find(m_table.columns, wanted);
            if (found == m_table.columns.end())
                return refuse("there is no column '" + wanted + "'");
            column = static_cast<std::size_t>(found - m_table.columns.begin());
        }
        if (!column && isNeeded)
            return refuse(std::string("no column is known to be the ") + name + "; say which with --" + name + " COLUMN");
        if (column)
            m_diary.lines << QStringLiteral("%1: column '%2'").arg(QLatin1String(name), present::toQt(m_table.columns[*column]));
    }

    void chooseColumns()
    {
        m_columns = exchange::guessColumns(m_table.columns);
        choose("date", m_columns.date, true);
        choose("place", m_columns.place, true);
        choose("number", m_columns.number, true);
        choose("note", m_columns.note, false);
    }

    void chooseFormat()
    {
        const auto guessed = m_options.isSet("date-format") ? std::optional(present::fromQt(m_options.value("date-format")))
                                                            : exchange::guessFormat(m_table, *m_columns.date);
        if (!guessed)
            return refuse("how its days are written can't be told for sure; say it with --date-format, as d/m/y or m/d/y", 2);
        m_format = *guessed;
        m_diary.lines << QStringLiteral("days are written as %1").arg(present::toQt(m_format));
    }

    // The zone that the program's own search finds first.
    std::optional<SidedZone> placeOf(const DiaryTable::Row &row)
    {
        const std::string &said = row.cells[*m_columns.place];
        const auto [side, words] = sideIn(said);
        const auto found = m_world.wordSearch().saysNothing(words) ? std::vector<finder::Found>() : m_world.wordSearch().find(words);
        const auto best = std::ranges::find(found, finder::Found::Kind::Zone, &finder::Found::kind);
        if (best == found.end())
            return refuse("no place on the body is known by '" + said + "'", row.line), std::nullopt;
        const catalogue::Zone &zone = m_world.catalogue.all().zones[best->index];
        if (zone.paired && !side)
            return refuse("'" + said + "' (" + zone.label + ") needs a side: left or right", row.line), std::nullopt;
        const SidedZone place{zone.id, zone.paired ? *side : Side::Middle};
        tell(said, zone, place);
        return place;
    }

    void tell(const std::string &said, const catalogue::Zone &zone, const SidedZone &place)
    {
        const QString line = QStringLiteral("'%1' is taken for: %2, %3")
                                 .arg(present::toQt(said), present::toQt(zone.label), present::toQt(std::string(toString(place.side))));
        if (!m_diary.lines.contains(line))
            m_diary.lines << line;
    }

    void add(const DiaryTable::Row &row)
    {
        const auto typed = exchange::diaryMoment(row.cells[*m_columns.date], m_format);
        if (!typed)
            return refuse("'" + row.cells[*m_columns.date] + "' is no day written as " + m_format, row.line);
        const auto number = exchange::diaryNumber(row.cells[*m_columns.number]);
        if (!number)
            return refuse("'" + row.cells[*m_columns.number] + "' is no number from 0 to 10", row.line);
        const auto place = placeOf(row);
        if (!place)
            return;
        EntryRecord entry;
        entry.about = momentOf(*typed);
        entry.written = {std::chrono::sys_time<Milliseconds>{typed->time_since_epoch()}, {}, {}}; // the same on every machine
        entry.places = {{*place, *number}};
        entry.note = m_columns.note ? row.cells[*m_columns.note] : std::string();
        std::string all = toIso(entry.written);
        for (const std::string &cell : row.cells)
            all += '\n' + cell;
        entry.id = uuidOf(all);
        const auto isIt = [&entry](const EntryRecord &other) { return other.id == entry.id; };
        if (std::ranges::none_of(m_diary.document.entries, isIt)) // a row that stands twice is one
            m_diary.document.entries.push_back(std::move(entry));
    }

    const CommandOptions &m_options;
    std::filesystem::path m_file;
    practice::World m_world;
    DiaryTable m_table;
    DiaryColumns m_columns;
    std::string m_format;
    Diary m_diary;
    Errors m_errors;
};

} // namespace

bool isDiary(const QString &file)
{
    return file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) || file.endsWith(QStringLiteral(".tsv"), Qt::CaseInsensitive);
}

Loaded<Diary> readDiaryFile(const CommandLine &line, const CommandOptions &options, const std::filesystem::path &file)
{
    return Reading(line, options, file).read();
}

} // namespace unknot::cli
