// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/chartedrow.h"

#include "present/naming.h"
#include "present/paintold.h"
#include "present/sessionrows.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <tuple>
#include <utility>

namespace unknot::present
{

namespace
{

using journal::EntryRecord;

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ChartWords)
};

bool isOf(const catalogue::Catalogue &catalogue, const EntryRecord::Place &place, const QString &part)
{
    return part.isEmpty() || partNameOf(catalogue, place.zone.zone) == part;
}

SessionRow sourceRow(const ToldRecord &told, const QString &part)
{
    if (told.session)
        return sessionRow(*told.session, told.of->now);
    EntryRecord of = *told.entry;
    std::erase_if(of.places, [&](const auto &place) { return !isOf(told.of->catalogue, place, part); });
    return entryRow(told.of->catalogue, of, told.of->now);
}

QString toldOf(const ToldRecord &told, const SessionRow &row)
{
    if (told.entry)
        return ChartWords::tr("%1\nPain noted: %2").arg(row.when, placesTold(told.of->catalogue, *told.entry));
    QString words = ChartWords::tr("%1\n%2: %3").arg(row.when, row.title, ratingTold(row));
    return row.tooMuch.isEmpty() ? words : words + u'\n' + row.tooMuch;
}

} // namespace

ChartedRow::ChartedRow(const ChartRow &made)
    : at(made.at), day(made.day), before(made.before), after(made.after), shape(made.shape), isPain(made.isPain),
      m_made(std::make_shared<ChartRow>(made))
{
}

ChartedRow::ChartedRow(ToldRecord told, QString part)
    : at(told.of->range->days.share(told.at())), day(julianDay(told.at().day())), isPain(told.entry != nullptr), m_told(std::move(told)),
      m_part(std::move(part))
{
    if (!m_told.session)
        return;
    before = m_told.session->before.value_or(-1);
    after = m_told.session->after.value_or(-1);
}

ChartRow ChartedRow::row() const
{
    if (m_made)
        return *m_made;
    if (!m_told.of)
        return {};
    const SessionRow of = sourceRow(m_told, m_part);
    ChartRow row;
    row.id = of.id;
    row.isPain = isPain;
    row.when = of.when;
    row.title = of.title;
    row.words = of.words;
    row.at = at;
    row.day = day;
    row.before = before;
    row.after = after;
    row.shape = shape;
    row.told = toldOf(m_told, of);
    return row;
}

bool ChartedRow::operator==(const ChartedRow &other) const
{
    const auto numbers = [](const ChartedRow &row) { return std::tuple(row.at, row.day, row.before, row.after, row.shape, row.isPain); };
    if (numbers(*this) != numbers(other))
        return false;
    if (m_told.of && other.m_told.of)
        return m_told == other.m_told && m_part == other.m_part;
    return row() == other.row();
}

} // namespace unknot::present
