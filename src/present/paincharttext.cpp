// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/paincharttext.h"

#include "present/chartplaces.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/timetext.h"
#include "present/trend.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unknot::present
{

namespace
{

using Place = ChartPlaces::Place;

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ChartWords)
};

QList<ChartPlaceRow> placeRows(const ChartPlaces &places, const Place *shown)
{
    QList<ChartPlaceRow> rows;
    for (const Place &place : places.all()) {
        const QString name = capitalised(partName(place.part));
        QStringList counts;
        if (place.count > 0)
            counts << sessionCount(place.count);
        if (place.notes > 0)
            counts << noteCount(place.notes);
        rows << ChartPlaceRow{ChartPlaces::keyOf(place.part), name, ChartWords::tr("%1, %2").arg(name, counts.join(QStringLiteral(", "))),
            place.count + place.notes, &place == shown};
    }
    return rows;
}

QList<ShapeRow> shapeRows(const ChartPlaces &places)
{
    QList<ShapeRow> rows;
    bool others = false;
    for (const Place &place : places.all()) {
        if (place.shape != ChartPlaces::otherShape)
            rows << ShapeRow{capitalised(partName(place.part)), place.shape};
        else
            others = others || place.first > 0;
    }
    return others ? rows << ShapeRow{ChartWords::tr("Other places"), ChartPlaces::otherShape} : rows;
}

QString shapeWord(int shape)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("unknot::present::ChartWords", "circles"),
        QT_TRANSLATE_NOOP("unknot::present::ChartWords", "squares"), QT_TRANSLATE_NOOP("unknot::present::ChartWords", "triangles"),
        QT_TRANSLATE_NOOP("unknot::present::ChartWords", "diamonds"),
        QT_TRANSLATE_NOOP("unknot::present::ChartWords", "triangles upside down")};
    return ChartWords::tr(words.at(static_cast<std::size_t>(shape)));
}

QString allSpoken(const PainChart &chart)
{
    QStringList shapes;
    for (const ShapeRow &row : chart.shapes)
        shapes << ChartWords::tr("%1: %2").arg(row.name, shapeWord(row.shape));
    QStringList counts;
    for (const ChartPlaceRow &row : chart.places)
        counts << row.spoken;
    return ChartWords::tr("Places are told apart by shape. %1. How often: %2.").arg(shapes.join(u"; "), counts.join(u"; "));
}

// What is on it, newest first: of each session the number before it, of each note that of the place.
struct Numbers {
    std::vector<std::optional<int>> sessions, notes;
};

ChartText chartText(const PainChart &chart, const Numbers &numbers, const Place *shown)
{
    ChartText text;
    text.places = int(chart.places.size());
    text.place = shown ? ChartPlaces::keyOf(shown->part) : QString();
    text.title = shown ? ChartWords::tr("Pain before and after, %1").arg(partName(shown->part)) : ChartWords::tr("Pain before and after");
    const qsizetype sessions = std::ssize(numbers.sessions), notes = std::ssize(numbers.notes);
    text.notes = notes > 0;
    const bool all = !shown && text.places > 1;
    if (all)
        text.summary = ChartWords::tr("%1. Each shape is a place; choose one to see its trend.").arg(sessionCount(sessions));
    else if (sessions > 0 || notes == 0)
        text.summary = sessionTrend(numbers.sessions);
    if (text.summary.isEmpty())
        text.summary = noteTrend(numbers.notes);
    else if (notes > 0)
        text.summary = ChartWords::tr("%1 %2.").arg(text.summary, capitalised(noteCount(notes)));
    return text;
}

} // namespace

QString rangeWords(const practice::HistoryRange &range)
{
    const QDate today = toDate(range.last);
    return ChartWords::tr("%1 to %2").arg(shortDate(toDate(range.first), today), shortDate(today, today));
}

PainChart painChart(const ToldRecord::SharedOf &of, const QString &wished)
{
    const ChartPlaces places(of);
    const bool all = wished == allPlaces && places.all().size() > 1;
    const Place *shown = all || places.all().empty() ? nullptr : places.wished(wished);
    if (!shown && !all && !places.all().empty())
        shown = &places.all().front();
    const int at = shown ? int(shown - places.all().data()) : -1;
    PainChart chart;
    Numbers numbers;
    for (const ChartPlaces::Told &one : places.told()) {
        if (shown && !one.isOf(at))
            continue;
        ChartedRow &row = chart.sessions.emplace_back(one.record, shown ? shown->part.name : QString());
        row.shape = all ? places.shapeOf(one) : 0;
        if (one.record.entry) {
            row.before = places.worstIn(*one.record.entry, shown);
            numbers.notes.emplace_back(row.before);
        } else {
            numbers.sessions.push_back(one.record.session->before);
        }
    }
    chart.places = placeRows(places, shown);
    chart.text = chartText(chart, numbers, shown);
    if (all)
        chart.shapes = shapeRows(places);
    chart.text.spoken = ChartWords::tr("%1, %2. %3").arg(chart.text.title, rangeWords(of->range->days), chart.text.summary);
    if (all)
        chart.text.spoken = ChartWords::tr("%1 %2").arg(chart.text.spoken, allSpoken(chart));
    return chart;
}

} // namespace unknot::present
