// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/paincharttext.h"

#include "present/listing.h"
#include "present/naming.h"
#include "present/paintold.h"
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

// A session or a note of pain, with the parts of the body that it is of.
struct Told {
    const journal::SessionSummary *session = nullptr;
    const journal::EntryRecord *entry = nullptr; // the one or the other
    QList<SidedPart> parts;

    [[nodiscard]] const WallTime &at() const { return session ? session->started : entry->about; }
};

std::vector<Told> toldIn(const catalogue::Catalogue &catalogue, const practice::PastSessions::Range &range)
{
    std::vector<Told> told;
    for (const auto &session : range.counted)
        told.push_back({&session, nullptr, partsOf(catalogue, session.zones)});
    for (const auto &entry : range.entries) {
        std::vector<SidedZone> zones;
        for (const auto &place : entry.places)
            zones.push_back(place.zone);
        if (range.days.holds(entry.about))
            told.push_back({nullptr, &entry, partsOf(catalogue, zones)});
    }
    std::stable_sort(told.begin(), told.end(), [](const Told &a, const Told &b) { return a.at().utc > b.at().utc; });
    return told;
}

struct Place {
    SidedPart part;
    int count = 0; // sessions with it
    int notes = 0; // of pain in it
    int first = 0; // of both, that have no place that was treated more often
    int shape = otherShape;
};

QString keyOf(const SidedPart &part)
{
    return part.name + (part.left ? QStringLiteral(":left") : QString()) + (part.right ? QStringLiteral(":right") : QString());
}

// The places of what was told, the most often treated first, and what is of which.
class Places
{
public:
    explicit Places(const std::vector<Told> &told)
    {
        for (const Told &one : told) {
            for (const SidedPart &part : one.parts)
                ++(one.session ? placed(part).count : placed(part).notes);
        }
        std::stable_sort(m_all.begin(), m_all.end(),
            [](const Place &a, const Place &b) { return std::pair(a.count, a.notes) > std::pair(b.count, b.notes); });
        for (const Told &one : told) {
            if (Place *place = firstOf(one))
                ++place->first;
        }
        giveShapes();
    }

    [[nodiscard]] const std::vector<Place> &all() const { return m_all; }
    [[nodiscard]] int shapeOf(const Told &told)
    {
        const Place *place = firstOf(told);
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
    Place *firstOf(const Told &told)
    {
        const auto at = std::find_if(m_all.begin(), m_all.end(), [&](const Place &place) { return told.parts.contains(place.part); });
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
};

ChartRow markOf(const SessionRow &row, double at)
{
    ChartRow mark;
    mark.id = row.id;
    mark.isPain = row.isPain;
    mark.when = row.when;
    mark.title = row.title;
    mark.words = row.words;
    mark.at = at;
    mark.day = row.day;
    mark.before = row.before;
    mark.after = row.after;
    return mark;
}

ChartRow sessionMark(const journal::SessionSummary &session, const practice::HistoryRange &range, const WallTime &now)
{
    const SessionRow row = sessionRow(session, now);
    ChartRow mark = markOf(row, range.share(session.started));
    mark.told = ChartWords::tr("%1\n%2: %3").arg(row.when, row.title, ratingTold(row));
    if (!row.tooMuch.isEmpty())
        mark.told += u'\n' + row.tooMuch;
    return mark;
}

// Of that part of the body, with its worst number; of all of them where none is named.
ChartRow noteMark(const catalogue::Catalogue &catalogue, const journal::EntryRecord &entry, const practice::HistoryRange &range,
    const WallTime &now, const SidedPart *part)
{
    journal::EntryRecord of = entry;
    std::erase_if(of.places, [&](const auto &place) { return part && partsOf(catalogue, {place.zone}).value(0).name != part->name; });
    ChartRow mark = markOf(entryRow(catalogue, of, now), range.share(entry.about));
    mark.told = ChartWords::tr("%1\nPain noted: %2").arg(mark.when, placesTold(catalogue, entry));
    return mark;
}

QString noteCount(qsizetype count)
{
    return count == 1 ? ChartWords::tr("1 note of pain") : ChartWords::tr("%n notes of pain", nullptr, int(count));
}

QList<ChartPlaceRow> placeRows(const Places &places, const Place *shown)
{
    QList<ChartPlaceRow> rows;
    for (const Place &place : places.all()) {
        const QString name = capitalised(partName(place.part));
        QStringList counts;
        if (place.count > 0)
            counts << sessionCount(place.count);
        if (place.notes > 0)
            counts << noteCount(place.notes);
        rows << ChartPlaceRow{keyOf(place.part), name, ChartWords::tr("%1, %2").arg(name, counts.join(QStringLiteral(", "))),
            place.count + place.notes, &place == shown};
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

ChartText chartText(const PainChart &chart, const std::vector<journal::SessionSummary> &sessions, const Place *shown)
{
    ChartText text;
    text.places = int(chart.places.size());
    text.place = shown ? keyOf(shown->part) : QString();
    text.title = shown ? ChartWords::tr("Pain before and after, %1").arg(partName(shown->part)) : ChartWords::tr("Pain before and after");
    const qsizetype notes = chart.sessions.size() - std::ssize(sessions);
    text.notes = notes > 0;
    const bool all = !shown && text.places > 1;
    if (all)
        text.summary = ChartWords::tr("%1. Each shape is a place; choose one to see its trend.").arg(sessionCount(std::ssize(sessions)));
    else if (!sessions.empty() || notes == 0)
        text.summary = trend(sessions);
    if (notes > 0)
        text.summary = text.summary.isEmpty() ? ChartWords::tr("%1, no session.").arg(capitalised(noteCount(notes)))
                                              : ChartWords::tr("%1 %2.").arg(text.summary, capitalised(noteCount(notes)));
    return text;
}

} // namespace

QString rangeWords(const practice::HistoryRange &range)
{
    const QDate today = toDate(range.last);
    return ChartWords::tr("%1 to %2").arg(shortDate(toDate(range.first), today), shortDate(today, today));
}

PainChart painChart(
    const catalogue::Catalogue &catalogue, const practice::PastSessions::Range &range, const WallTime &now, const QString &wished)
{
    const std::vector<Told> told = toldIn(catalogue, range);
    Places places(told);
    const bool all = wished == allPlaces && places.all().size() > 1;
    const Place *shown = all || places.all().empty() ? nullptr : places.wished(wished);
    if (!shown && !all && !places.all().empty())
        shown = &places.all().front();
    PainChart chart;
    std::vector<journal::SessionSummary> sessions;
    for (const Told &one : told) {
        if (shown && !one.parts.contains(shown->part))
            continue;
        ChartRow row = one.session ? sessionMark(*one.session, range.days, now)
                                   : noteMark(catalogue, *one.entry, range.days, now, shown ? &shown->part : nullptr);
        row.shape = all ? places.shapeOf(one) : 0;
        chart.sessions << row;
        if (one.session)
            sessions.push_back(*one.session);
    }
    chart.places = placeRows(places, shown);
    chart.text = chartText(chart, sessions, shown);
    if (all)
        chart.shapes = shapeRows(places);
    chart.text.spoken = ChartWords::tr("%1, %2. %3").arg(chart.text.title, rangeWords(range.days), chart.text.summary);
    if (all)
        chart.text.spoken = ChartWords::tr("%1 %2").arg(chart.text.spoken, allSpoken(chart));
    return chart;
}

} // namespace unknot::present
