// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/learncontroller.h"

#include "present/text.h"

#include <algorithm>

namespace unknot::app
{

LearnController::LearnController(const practice::World &world) : m_world(world)
{
    m_articles.setRows(present::articleRows(world.catalogue));
    if (!m_articles.rows().isEmpty())
        open(m_articles.rows().front().id);
}

void LearnController::open(const QString &id)
{
    const auto &articles = m_world.catalogue.all().articles;
    const auto found
        = std::find_if(articles.begin(), articles.end(), [&](const auto &article) { return article.id == present::fromQt(id); });
    if (found == articles.end() || id == m_article.id)
        return;
    m_article = present::articleText(*found);
    m_parts.setRows(present::articleParts(m_world.catalogue, *found));
    Q_EMIT changed();
}

} // namespace unknot::app
