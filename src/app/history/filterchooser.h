// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/filtertext.h"
#include "present/rowmodel.h"

namespace unknot::app
{

// What is looked at of the history, and what can be chosen of the range. Kept while the page is open, and nowhere else.
class FilterChooser : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QAbstractItemModel *chips READ chips CONSTANT) // what is chosen
    Q_PROPERTY(QAbstractItemModel *places READ places CONSTANT) // what occurs in the range, the most often first
    Q_PROPERTY(QAbstractItemModel *points READ points CONSTANT)
    Q_PROPERTY(QAbstractItemModel *ways READ ways CONSTANT)
    Q_PROPERTY(QAbstractItemModel *tags READ tags CONSTANT)

public:
    explicit FilterChooser(const catalogue::Catalogue &catalogue);

    [[nodiscard]] QAbstractItemModel *chips() { return &m_chips; }
    [[nodiscard]] QAbstractItemModel *places() { return &m_places; }
    [[nodiscard]] QAbstractItemModel *points() { return &m_points; }
    [[nodiscard]] QAbstractItemModel *ways() { return &m_ways; }
    [[nodiscard]] QAbstractItemModel *tags() { return &m_tags; }

    [[nodiscard]] const journal::HistoryFilter &filter() const { return m_filter; }
    void setChoices(practice::FilterChoices choices);

    // By a filtered::By the key of a row; the same again takes it out.
    Q_INVOKABLE void choose(int by, const QString &key);
    Q_INVOKABLE void search(const QString &words); // of notes, as they are typed; empty: for none
    Q_INVOKABLE void takeOut(int by); // what a chip is of
    Q_INVOKABLE void clear() { set({}); }

Q_SIGNALS:
    void chosen(); // something else is

private:
    void set(journal::HistoryFilter filter);
    void show();

    const catalogue::Catalogue &m_catalogue;
    practice::FilterChoices m_choices;
    journal::HistoryFilter m_filter;
    present::RowModel<present::FilterChipRow> m_chips;
    present::RowModel<present::FilterChoiceRow> m_places, m_points, m_ways, m_tags;
};

} // namespace unknot::app
