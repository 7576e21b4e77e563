// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/filterchooser.h"

#include "present/text.h"

#include <utility>

namespace unknot::app
{

using present::filtered::By;

FilterChooser::FilterChooser(const catalogue::Catalogue &catalogue) : m_catalogue(catalogue) { }

void FilterChooser::setChoices(practice::FilterChoices choices)
{
    m_choices = std::move(choices);
    show();
}

void FilterChooser::choose(int by, const QString &key)
{
    if (by >= 0 && by <= int(By::Words))
        set(present::choosing(m_choices, m_filter, By(by), key));
}

void FilterChooser::search(const QString &words)
{
    journal::HistoryFilter filter = m_filter;
    filter.words = present::fromQt(words);
    set(std::move(filter));
}

void FilterChooser::takeOut(int by)
{
    if (by >= 0 && by <= int(By::Words))
        set(present::without(m_filter, By(by)));
}

void FilterChooser::set(journal::HistoryFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    show();
    Q_EMIT chosen();
}

void FilterChooser::show()
{
    const auto rowsBy = [this](By by) { return present::filterChoices(m_catalogue, m_choices, m_filter, by); };
    m_places.setRows(rowsBy(By::Place));
    m_points.setRows(rowsBy(By::Point));
    m_ways.setRows(rowsBy(By::Way));
    m_tags.setRows(rowsBy(By::Tag));
    m_chips.setRows(present::filterChips(m_catalogue, m_choices, m_filter));
}

} // namespace unknot::app
