// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diaryimport.h"

#include "base/files.h"
#include "cli/output.h"
#include "practice/diaryreading.h"
#include "present/diarytext.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::cli
{

namespace
{

using exchange::DiaryTable;
using practice::DiaryGap;
using practice::DiaryReading;

class Reading
{
public:
    Reading(const CommandLine &line, const CommandOptions &options, std::filesystem::path file)
        : m_options(options), m_file(std::move(file)), m_world(practice::World::withoutFigure(line.resources, {line.dataFolder, {}}))
    {
    }

    Loaded<Diary> read(const WallTime &now)
    {
        const auto bytes = readFile(m_file, exchange::mostDiaryBytes);
        if (!bytes)
            return {{}, {bytes.error()}};
        const auto table = exchange::readDiary(*bytes, m_file);
        if (!table)
            return {{}, said({table.error()})};
        practice::DiaryWish wish = practice::guessedWish(*table);
        for (const auto &[name, column] : {std::pair{"date", &wish.columns.date}, std::pair{"place", &wish.columns.place},
                 std::pair{"number", &wish.columns.number}, std::pair{"note", &wish.columns.note}})
            choose(*table, name, *column);
        chooseForm(wish.format);
        practice::DiaryPlaces places(m_world);
        DiaryReading reading = m_errors.empty() ? practice::readDiary(*table, wish, places, now) : DiaryReading();
        if (reading.gap)
            refuse(gapWords(reading, *table, wish), reading.gapLine > 0 ? reading.gapLine : 1);
        tell(reading);
        m_diary.document = std::move(reading.document);
        return {std::move(m_diary), std::move(m_errors)};
    }

private:
    void refuse(const std::string &what, int line = 1) { m_errors.push_back({Error::Kind::Invalid, what, m_file.string(), line, {}}); }

    void choose(const DiaryTable &table, const char *name, std::optional<std::size_t> &column)
    {
        if (m_options.isSet(name)) {
            const std::string wanted = present::fromQt(m_options.value(name));
            const auto found = std::ranges::find(table.columns, wanted);
            if (found == table.columns.end())
                return refuse("there is no column '" + wanted + "'");
            column = static_cast<std::size_t>(found - table.columns.begin());
        }
        if (column)
            m_diary.lines << QStringLiteral("%1: column '%2'").arg(QLatin1String(name), present::toQt(table.columns[*column]));
    }

    void chooseForm(std::string &form)
    {
        form = present::fromQt(m_options.value("date-format"));
        if (!form.empty() && std::ranges::find(exchange::slashedDays, form) == exchange::slashedDays.end())
            refuse("--date-format says whether day or month comes first between slashes: d/m/y or m/d/y; not '" + form + "'");
    }

    static std::string formsOf(const DiaryReading &reading)
    {
        std::string all;
        for (const std::string &form : reading.forms)
            all += (all.empty() ? "" : " or ") + ("--date-format " + form);
        return all;
    }

    static std::string gapWords(const DiaryReading &reading, const DiaryTable &table, const practice::DiaryWish &wish)
    {
        const auto column
            = [](const std::string &name) { return "no column is known to be the " + name + "; say which with --" + name + " COLUMN"; };
        switch (*reading.gap) {
        case DiaryGap::OwnTable:
            return "is a table that Unknot wrote, and holds only numbers; take in its export of everything (JSON)";
        case DiaryGap::NoDate:
            return column("date");
        case DiaryGap::NoPlace:
            return column("place");
        case DiaryGap::NoNumber:
            return column("number");
        case DiaryGap::SeveralForms:
            return "its days can be read in more than one way; say how they are written: " + formsOf(reading);
        case DiaryGap::NoDays:
            return "none of the days in column '" + table.columns[*wish.columns.date]
                + "' can be read; say another column with --date COLUMN, or write them like 2026-11-30 or 30.11.2026";
        case DiaryGap::OtherForm:
            break;
        }
        return "day and month stand the other way round than "
            + (reading.format.empty() ? std::string("in rows before") : "in " + reading.format)
            + ", so that each day may mean another; say --date-format, or mend the file";
    }

    void tell(const DiaryReading &reading)
    {
        const catalogue::Catalogue &catalogue = m_world.catalogue;
        if (!reading.format.empty())
            m_diary.lines << QStringLiteral("days are written as %1").arg(present::toQt(reading.format));
        for (const DiaryReading::Place &place : reading.places) {
            if (!place.why)
                m_diary.lines << present::placeTaken(catalogue, place);
        }
        if (const QString rounded = present::roundedSentence(reading); !rounded.isEmpty())
            m_diary.lines << rounded;
        m_diary.leftOut = present::leftOutSentence(reading);
        for (const practice::LeftRow &row : reading.left) {
            m_diary.left.push_back(
                {Error::Kind::Invalid, present::fromQt(present::leftWords(catalogue, row)), m_file.string(), row.line, {}});
            m_diary.isFaulty = m_diary.isFaulty || !practice::saysNothing(row.why);
        }
    }

    const CommandOptions &m_options;
    std::filesystem::path m_file;
    practice::World m_world;
    Diary m_diary;
    Errors m_errors;
};

} // namespace

bool isDiary(const QString &file)
{
    return exchange::isDiaryName(present::fromQt(file));
}

Loaded<Diary> readDiaryFile(const CommandLine &line, const CommandOptions &options, const std::filesystem::path &file, const WallTime &now)
{
    return Reading(line, options, file).read(now);
}

} // namespace unknot::cli
