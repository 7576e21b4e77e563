// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/diarytext.h"

#include "catalogue/zonekey.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

using practice::DiaryGap;
using practice::DiaryReading;
using practice::LeftRow;

struct DiaryWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::DiaryWords)
};

constexpr qsizetype mostRows = 5;
constexpr qsizetype mostLines = 20; // of rows that are left out
constexpr qsizetype mostPlaces = 60; // ways of naming one
constexpr int mostOfANote = 60;

QString rowCount(qsizetype count)
{
    return count == 1 ? DiaryWords::tr("1 row") : DiaryWords::tr("%n rows", nullptr, int(count));
}

qsizetype allRows(const DiaryReading &reading)
{
    return qsizetype(reading.document.entries.size() + reading.left.size()) + reading.twice;
}

QString formWords(const std::string &format)
{
    QString words;
    for (const char c : format)
        words += c == 'y' ? DiaryWords::tr("year")
            : c == 'm'    ? DiaryWords::tr("month")
            : c == 'd'    ? DiaryWords::tr("day")
                          : QString(QChar(c));
    return words;
}

QString gapSentence(const DiaryReading &reading)
{
    switch (*reading.gap) {
    case DiaryGap::OwnTable:
        return DiaryWords::tr(
            "This is a table that Unknot wrote, and holds only numbers. Take in its export of everything (JSON) instead.");
    case DiaryGap::NoDate:
        return DiaryWords::tr("Choose the column that has the day.");
    case DiaryGap::NoPlace:
        return DiaryWords::tr("Choose the column that has the place.");
    case DiaryGap::NoNumber:
        return DiaryWords::tr("Choose the column that has the number from 0 to 10.");
    case DiaryGap::SeveralForms:
        return DiaryWords::tr("Choose how its days are written: they can be read in more than one way.");
    case DiaryGap::NoDays:
        return DiaryWords::tr("None of its days can be read. Choose another column, or write them like 2026-11-30 or 30.11.2026.");
    case DiaryGap::OtherForm:
        break;
    }
    return DiaryWords::tr(
        "In line %1 the day and the month stand the other way round, so each day may mean another. Choose the other way, or "
        "mend the file.")
        .arg(reading.gapLine);
}

QString entryLine(const catalogue::Catalogue &catalogue, const journal::EntryRecord &entry, const WallTime &now)
{
    QStringList places;
    for (const auto &place : entry.places)
        places << zoneName(catalogue, place.zone);
    QString line = DiaryWords::tr("%1 · %2 · %3 of 10")
                       .arg(dayAndTime(entry.about, now), places.join(QStringLiteral("; ")), QString::number(entry.places.front().nrs));
    const QString note = toQt(entry.note).simplified();
    if (note.isEmpty())
        return line;
    return DiaryWords::tr("%1 · %2").arg(line, note.size() > mostOfANote ? note.left(mostOfANote) + QStringLiteral("…") : note);
}

// The first of them; of more only how many.
QStringList shortened(QStringList lines)
{
    const qsizetype more = lines.size() - mostLines;
    if (more <= 1)
        return lines;
    lines = lines.first(mostLines);
    return lines << DiaryWords::tr("And %n more.", nullptr, int(more));
}

QString toldOf(const DiaryReading &reading)
{
    if (reading.gap)
        return gapSentence(reading);
    QStringList told{
        DiaryWords::tr("%1 of %2 become notes of pain.").arg(QString::number(reading.document.entries.size()), rowCount(allRows(reading)))};
    if (const QString left = leftOutSentence(reading); !left.isEmpty())
        told << left;
    if (reading.twice > 0)
        told << DiaryWords::tr("%1 say the same as one before.").arg(rowCount(reading.twice));
    if (const QString rounded = roundedSentence(reading); !rounded.isEmpty())
        told << rounded;
    return told.join(u' ');
}

int placeOf(const std::optional<std::size_t> &column)
{
    return column ? int(*column) : -1;
}

} // namespace

QString leftWords(const catalogue::Catalogue &catalogue, const LeftRow &row)
{
    const QString said = toQt(row.said).simplified();
    switch (row.why) {
    case LeftRow::Why::NoDay:
        return DiaryWords::tr("'%1' is no day").arg(said);
    case LeftRow::Why::Ahead:
        return DiaryWords::tr("'%1' lies in the future").arg(said);
    case LeftRow::Why::NoNumber:
        return DiaryWords::tr("it has no number");
    case LeftRow::Why::NotANumber:
        return DiaryWords::tr("'%1' is no number from 0 to 10").arg(said);
    case LeftRow::Why::NoPlace:
        return DiaryWords::tr("it names no place");
    case LeftRow::Why::UnknownPlace:
        return DiaryWords::tr("no place on the body is known by '%1'").arg(said);
    case LeftRow::Why::NoSide:
        return DiaryWords::tr("'%1' (%2) needs a side: 'left %1' or 'right %1', or a column named side")
            .arg(said, zoneName(catalogue, {row.sideless, Side::Middle}));
    case LeftRow::Why::Unclear:
        break;
    }
    return DiaryWords::tr("'%1' names more than one place or side, and it is not clear which").arg(said);
}

QString placeTaken(const catalogue::Catalogue &catalogue, const DiaryReading::Place &place)
{
    QStringList taken;
    for (const SidedZone &zone : place.taken)
        taken << zoneName(catalogue, zone);
    return DiaryWords::tr("'%1' is taken for: %2.").arg(toQt(place.said).simplified(), taken.join(QStringLiteral("; ")));
}

QList<DiaryPlaceRow> diaryPlaces(const catalogue::Catalogue &catalogue, const DiaryReading &reading)
{
    QList<DiaryPlaceRow> rows;
    for (const DiaryReading::Place &place : reading.places) {
        if (rows.size() == mostPlaces)
            break;
        DiaryPlaceRow row{toQt(place.said).simplified(), {}, {}, place.why.has_value()};
        if (row.open) {
            const QString why = capitalised(leftWords(catalogue, {0, *place.why, place.said, place.sideless}));
            row.told = place.rows == 1 ? DiaryWords::tr("%1. Its row is left out.").arg(why)
                                       : DiaryWords::tr("%1. Its %n rows are left out.", nullptr, place.rows).arg(why);
        } else {
            row.told = placeTaken(catalogue, place);
        }
        for (const SidedZone &zone : place.taken)
            row.keys << toQt(catalogue::zoneKey(zone));
        rows << row;
    }
    return rows;
}

QString leftOutSentence(const DiaryReading &reading)
{
    const auto count = qsizetype(reading.left.size());
    if (count == 0)
        return {};
    return count == 1 ? DiaryWords::tr("1 of %1 is left out.").arg(rowCount(allRows(reading)))
                      : DiaryWords::tr("%1 of %2 are left out.").arg(QString::number(count), rowCount(allRows(reading)));
}

QString roundedSentence(const DiaryReading &reading)
{
    if (reading.rounded == 0)
        return {};
    return reading.rounded == 1 ? DiaryWords::tr("1 number was made whole, a half the higher.")
                                : DiaryWords::tr("%n numbers were made whole, a half the higher.", nullptr, reading.rounded);
}

DiaryText diaryText(const catalogue::Catalogue &catalogue, const exchange::DiaryTable &table, const practice::DiaryWish &wish,
    const DiaryReading &reading, const WallTime &now)
{
    DiaryText text;
    text.told = toldOf(reading);
    if (reading.gap == DiaryGap::OwnTable)
        return text;
    for (const std::string &name : table.columns)
        text.columns << (name.empty() ? DiaryWords::tr("Column %1").arg(text.columns.size() + 1) : toQt(name).simplified());
    for (const auto &column : {wish.columns.date, wish.columns.place, wish.columns.number, wish.columns.note})
        text.chosen << placeOf(column);
    if (reading.forms.size() > 1) {
        for (const std::string &form : reading.forms)
            text.forms << formWords(form);
        const auto used = std::ranges::find(reading.forms, reading.format);
        text.form = used == reading.forms.end() ? -1 : int(used - reading.forms.begin());
    }
    for (const journal::EntryRecord &entry : reading.document.entries) {
        if (text.rows.size() < mostRows)
            text.rows << entryLine(catalogue, entry, now);
    }
    for (const LeftRow &row : reading.left)
        text.left << DiaryWords::tr("Line %1: %2.").arg(QString::number(row.line), leftWords(catalogue, row));
    if (const auto more = std::ssize(reading.places) - mostPlaces; more > 0)
        text.morePlaces = DiaryWords::tr("And %n more, which can't be shown here.", nullptr, int(more));
    text.left = shortened(text.left);
    return text;
}

} // namespace unknot::present
