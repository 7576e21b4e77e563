// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/filtertext.h"

#include "present/helped.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/paincharttext.h"
#include "present/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

using filtered::By;
using journal::HistoryFilter;
using practice::FilterChoices;

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::FilterWords)
};

QString pointKey(const std::string &point, Side side)
{
    return toQt(point) + u':' + sideKey(side);
}

QString keyOf(const SidedZone &zone)
{
    return zoneKey(zone);
}

QString keyOf(const practice::PressedPlace &place)
{
    return pointKey(place.point, place.side);
}

QString keyOf(const std::string &way)
{
    return way.empty() ? QStringLiteral("steady") : toQt(way);
}

QString keyOf(const journal::TagRecord &tag)
{
    return toQt(tag.id);
}

// As it read when it was pressed: the muscle is what tells a label from another.
QString nameOf(const catalogue::Catalogue & /*unused*/, const practice::PressedPlace &place)
{
    return FilterWords::tr("%1: %2").arg(withSide(toQt(place.name), place.side), toQt(place.label));
}

QString nameOf(const catalogue::Catalogue &catalogue, const SidedZone &zone)
{
    return zoneName(catalogue, zone);
}

QString nameOf(const catalogue::Catalogue &catalogue, const std::string &way)
{
    return recordedWay(catalogue, way);
}

QString nameOf(const catalogue::Catalogue & /*unused*/, const journal::TagRecord &tag)
{
    return toQt(tag.name);
}

// What is chosen by that, as a key; empty: nothing.
QString chosenKey(const HistoryFilter &filter, By by)
{
    switch (by) {
    case By::Place:
        return filter.place ? zoneKey(*filter.place) : QString();
    case By::Point:
        return filter.point ? pointKey(filter.point->point, filter.point->side) : QString();
    case By::Way:
        return filter.way ? keyOf(*filter.way) : QString();
    case By::Tag:
        return toQt(filter.tag.value_or(std::string()));
    case By::Words:
        break;
    }
    return {};
}

template<class What>
QList<FilterChoiceRow> rowsOf(
    const catalogue::Catalogue &catalogue, const std::vector<FilterChoices::Choice<What>> &choices, const QString &chosen)
{
    QList<FilterChoiceRow> rows;
    for (const auto &choice : choices) {
        const QString key = keyOf(choice.what), name = nameOf(catalogue, choice.what);
        rows.push_back({key, name, FilterWords::tr("%1, %2").arg(name, entryCount(choice.times)), key == chosen});
    }
    return rows;
}

template<class What>
const What *find(const std::vector<FilterChoices::Choice<What>> &choices, const QString &key)
{
    const auto found = std::ranges::find_if(choices, [&key](const auto &choice) { return keyOf(choice.what) == key; });
    return found == choices.end() ? nullptr : &found->what;
}

template<class What>
QString nameIn(const catalogue::Catalogue &catalogue, const std::vector<FilterChoices::Choice<What>> &choices, const QString &key)
{
    const What *found = find(choices, key);
    return found ? nameOf(catalogue, *found) : key;
}

QString chipName(const catalogue::Catalogue &catalogue, const FilterChoices &choices, const HistoryFilter &filter, By by)
{
    const QString key = chosenKey(filter, by);
    switch (by) {
    case By::Place:
        return nameIn(catalogue, choices.places, key);
    case By::Point:
        return nameIn(catalogue, choices.points, key);
    case By::Way:
        return nameIn(catalogue, choices.ways, key);
    case By::Tag:
        return nameIn(catalogue, choices.tags, key);
    case By::Words:
        break;
    }
    constexpr int most = 24; // letters that a chip has room for
    const QString words = toQt(filter.words).simplified();
    return FilterWords::tr("“%1” in a note").arg(words.size() > most ? words.first(most).trimmed() + u'…' : words);
}

bool isChosen(const HistoryFilter &filter, By by)
{
    if (by != By::Words)
        return !chosenKey(filter, by).isEmpty();
    HistoryFilter words;
    words.words = filter.words;
    return words.choosesSomething();
}

int entriesIn(const practice::PastSessions::Range &range)
{
    return int(range.listed.size() + range.entries.size());
}

} // namespace

QList<FilterChoiceRow> filterChoices(
    const catalogue::Catalogue &catalogue, const FilterChoices &choices, const HistoryFilter &filter, By by)
{
    const QString chosen = chosenKey(filter, by);
    switch (by) {
    case By::Place:
        return rowsOf(catalogue, choices.places, chosen);
    case By::Point:
        return rowsOf(catalogue, choices.points, chosen);
    case By::Way:
        return rowsOf(catalogue, choices.ways, chosen);
    case By::Tag:
        return rowsOf(catalogue, choices.tags, chosen);
    case By::Words:
        break;
    }
    return {};
}

QList<FilterChipRow> filterChips(const catalogue::Catalogue &catalogue, const FilterChoices &choices, const HistoryFilter &filter)
{
    QList<FilterChipRow> chips;
    for (const By by : {By::Place, By::Point, By::Way, By::Tag, By::Words}) {
        if (isChosen(filter, by))
            chips.push_back({int(by), chipName(catalogue, choices, filter, by)});
    }
    return chips;
}

FilterText filterText(const FilterChoices &choices, const HistoryFilter &filter, const practice::PastSessions::Range &whole,
    const practice::PastSessions::Range &fitting)
{
    FilterText text;
    text.choices = {int(choices.places.size()), int(choices.points.size()), int(choices.ways.size()), int(choices.tags.size()), 0};
    text.any = filter.choosesSomething();
    text.words = toQt(filter.words);
    if (!text.any)
        return text;
    const int fit = entriesIn(fitting), all = entriesIn(whole);
    text.none = fit == 0;
    const QString days = rangeWords(whole.days);
    if (all == 0)
        text.told = FilterWords::tr("There is no entry from %1, with the filter or without it.").arg(days);
    else if (text.none)
        text.told = FilterWords::tr("Nothing from %1 fits the filter. Without it: %2.").arg(days, entryCount(all));
    else
        text.told = FilterWords::tr("%1 of %2 fit the filter, from %3.").arg(QString::number(fit), entryCount(all), days);
    return text;
}

HistoryFilter choosing(const FilterChoices &choices, HistoryFilter filter, By by, const QString &key)
{
    const bool again = isChosen(filter, by) && key == chosenKey(filter, by);
    filter = without(std::move(filter), by);
    if (again)
        return filter;
    switch (by) {
    case By::Place:
        if (const auto *place = find(choices.places, key))
            filter.place = *place;
        break;
    case By::Point:
        if (const auto *point = find(choices.points, key))
            filter.point = HistoryFilter::Point{point->point, point->side};
        break;
    case By::Way:
        if (const auto *way = find(choices.ways, key))
            filter.way = *way;
        break;
    case By::Tag:
        if (const auto *tag = find(choices.tags, key))
            filter.tag = tag->id;
        break;
    case By::Words:
        break;
    }
    return filter;
}

HistoryFilter without(HistoryFilter filter, By by)
{
    switch (by) {
    case By::Place:
        filter.place.reset();
        break;
    case By::Point:
        filter.point.reset();
        break;
    case By::Way:
        filter.way.reset();
        break;
    case By::Tag:
        filter.tag.reset();
        break;
    case By::Words:
        filter.words.clear();
        break;
    }
    return filter;
}

} // namespace unknot::present
