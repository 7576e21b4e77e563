// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/fitting.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

// What is looked at of the history, and what can be chosen of a range.
namespace unknot::present
{

namespace filtered
{
Q_NAMESPACE
enum class By { Place, Point, Way, Tag, Words };
Q_ENUM_NS(By)
} // namespace filtered

// One that can be chosen.
struct FilterChoiceRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name) // "Back of shoulder, left"
    Q_PROPERTY(QString spoken MEMBER spoken) // "Back of shoulder, left, 12"
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString key, name, spoken;
    bool chosen = false;
    bool operator==(const FilterChoiceRow &) const = default;
};

// One that is chosen.
struct FilterChipRow {
    Q_GADGET
    Q_PROPERTY(int by MEMBER by) // a filtered::By
    Q_PROPERTY(QString name MEMBER name) // "Pressed: Under the ridge, outer, left"

public:
    int by = 0;
    QString name;
    bool operator==(const FilterChipRow &) const = default;
};

struct FilterText {
    Q_GADGET
    Q_PROPERTY(bool any MEMBER any) // something is chosen
    Q_PROPERTY(QString words MEMBER words) // as they were typed
    Q_PROPERTY(QString told MEMBER told) // "3 of 17 entries fit."; empty: nothing is chosen
    Q_PROPERTY(bool none MEMBER none) // and nothing fits
    Q_PROPERTY(QList<int> choices MEMBER choices) // how many there are, by each filtered::By

public:
    QString words, told;
    bool any = false, none = false;
    QList<int> choices;
    bool operator==(const FilterText &) const = default;
};

// All that can be chosen by that, what is chosen among them; by Words nothing.
QList<FilterChoiceRow> filterChoices(
    const catalogue::Catalogue &catalogue, const practice::FilterChoices &choices, const journal::HistoryFilter &filter, filtered::By by);
// The name of a tag or a point that does not occur any more is looked for in `choices` and the catalogue, or its id is told.
QList<FilterChipRow> filterChips(
    const catalogue::Catalogue &catalogue, const practice::FilterChoices &choices, const journal::HistoryFilter &filter);
FilterText filterText(const practice::FilterChoices &choices, const journal::HistoryFilter &filter,
    const practice::PastSessions::Range &whole, const practice::PastSessions::Range &fitting);

// With the row of that key chosen; an unknown key, or the one that was chosen, takes it out. By Words nothing is chosen.
journal::HistoryFilter choosing(const practice::FilterChoices &choices, journal::HistoryFilter filter, filtered::By by, const QString &key);
journal::HistoryFilter without(journal::HistoryFilter filter, filtered::By by);

} // namespace unknot::present
