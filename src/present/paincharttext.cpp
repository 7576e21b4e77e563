// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/paincharttext.h"

#include "present/listing.h"
#include "present/naming.h"
#include "present/sessionrows.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unknot::present
{

namespace
{

constexpr int namedShapes = 4; // more are not told apart at a glance: the rest share one
constexpr int otherShape = namedShapes;

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ChartWords)
};

struct Place {
    SidedPart part;
    int count = 0; // sessions with it
    int first = 0; // of those, that have no place that was treated more often
    int shape = otherShape;
};

QString keyOf(const SidedPart &part)
{
    return part.name + (part.left ? QStringLiteral(":left") : QString()) + (part.right ? QStringLiteral(":right") : QString());
}

// The places of the sessions, the most often treated first, and which session is of which.
class Places
{
public:
    Places(const catalogue::Catalogue &catalogue, const std::vector<journal::SessionSummary> &sessions)
    {
        for (const auto &session : sessions) {
            m_parts.push_back(partsOf(catalogue, session.zones));
            for (const SidedPart &part : m_parts.back())
                ++placed(part).count;
        }
        std::stable_sort(m_all.begin(), m_all.end(), [](const Place &a, const Place &b) { return a.count > b.count; });
        for (std::size_t i = 0; i < sessions.size(); ++i) {
            if (Place *place = firstOf(i))
                ++place->first;
        }
        giveShapes();
    }

    [[nodiscard]] const std::vector<Place> &all() const { return m_all; }
    [[nodiscard]] bool has(std::size_t session, const Place &place) const { return m_parts[session].contains(place.part); }
    [[nodiscard]] int shapeOf(std::size_t session)
    {
        const Place *place = firstOf(session);
        return place ? place->shape : otherShape;
    }
    [[nodiscard]] const Place *wished(const QString &key) const
    {
        const auto at = std::find_if(m_all.begin(), m_all.end(), [&](const Place &place) { return keyOf(place.part) == key; });
        return at == m_all.end() ? nullptr : &*at;
    }

private:
    Place &placed(const SidedPart &part)
    {
        const auto at = std::find_if(m_all.begin(), m_all.end(), [&](const Place &place) { return place.part == part; });
        return at == m_all.end() ? m_all.emplace_back(Place{part}) : *at;
    }
    Place *firstOf(std::size_t session)
    {
        const auto at = std::find_if(m_all.begin(), m_all.end(), [&](const Place &place) { return has(session, place); });
        return at == m_all.end() ? nullptr : &*at;
    }
    void giveShapes()
    {
        int shape = 0;
        for (Place &place : m_all) {
            if (place.first > 0 && shape < namedShapes)
                place.shape = shape++;
        }
    }

    std::vector<Place> m_all;
    std::vector<QList<SidedPart>> m_parts; // of each session
};

ChartRow rowOf(const journal::SessionSummary &session, const practice::HistoryRange &range, const WallTime &now, int shape)
{
    const SessionRow row = sessionRow(session, now);
    ChartRow mark;
    mark.at = range.share(session.started);
    mark.day = int(toDate(session.started.day()).toJulianDay());
    mark.before = row.before;
    mark.after = row.after;
    mark.shape = shape;
    mark.told = ChartWords::tr("%1\n%2: %3").arg(row.when, row.title, ratingTold(row));
    if (!row.tooMuch.isEmpty())
        mark.told += u'\n' + row.tooMuch;
    return mark;
}

QList<ChartPlaceRow> placeRows(const Places &places, const Place *shown)
{
    QList<ChartPlaceRow> rows;
    for (const Place &place : places.all()) {
        const QString name = capitalised(partName(place.part));
        rows << ChartPlaceRow{
            keyOf(place.part), name, ChartWords::tr("%1, %2").arg(name, sessionCount(place.count)), place.count, &place == shown};
    }
    return rows;
}

QList<ShapeRow> shapeRows(const Places &places)
{
    QList<ShapeRow> rows;
    bool others = false;
    for (const Place &place : places.all()) {
        if (place.shape != otherShape)
            rows << ShapeRow{capitalised(partName(place.part)), place.shape};
        else
            others = others || place.first > 0;
    }
    return others ? rows << ShapeRow{ChartWords::tr("Other places"), otherShape} : rows;
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

} // namespace

QString rangeWords(const practice::HistoryRange &range)
{
    const QDate today = toDate(range.last);
    return ChartWords::tr("%1 to %2").arg(shortDate(toDate(range.first), today), shortDate(today, today));
}

PainChart painChart(const catalogue::Catalogue &catalogue, const std::vector<journal::SessionSummary> &sessions,
    const practice::HistoryRange &range, const WallTime &now, const QString &wished)
{
    Places places(catalogue, sessions);
    const bool all = wished == allPlaces && places.all().size() > 1;
    const Place *shown = all || places.all().empty() ? nullptr : places.wished(wished);
    if (!shown && !all && !places.all().empty())
        shown = &places.all().front();
    PainChart chart;
    std::vector<journal::SessionSummary> of;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        if (shown && !places.has(i, *shown))
            continue;
        of.push_back(sessions[i]);
        chart.sessions << rowOf(sessions[i], range, now, all ? places.shapeOf(i) : 0);
    }
    chart.places = placeRows(places, shown);
    chart.text.places = int(chart.places.size());
    chart.text.place = shown ? keyOf(shown->part) : QString();
    chart.text.title
        = shown ? ChartWords::tr("Pain before and after, %1").arg(partName(shown->part)) : ChartWords::tr("Pain before and after");
    if (all) {
        chart.shapes = shapeRows(places);
        chart.text.summary
            = ChartWords::tr("%1. Each shape is a place; choose one to see its trend.").arg(sessionCount(std::ssize(sessions)));
        chart.text.spoken = ChartWords::tr("%1, %2. %3 %4").arg(chart.text.title, rangeWords(range), chart.text.summary, allSpoken(chart));
        return chart;
    }
    chart.text.summary = trend(of);
    chart.text.spoken = ChartWords::tr("%1, %2. %3").arg(chart.text.title, rangeWords(range), chart.text.summary);
    return chart;
}

} // namespace unknot::present
