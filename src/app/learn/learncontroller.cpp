// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/learncontroller.h"

#include "practice/world.h"
#include "present/paintext.h"
#include "present/text.h"

#include <QUrl>

#include <algorithm>

namespace unknot::app
{

namespace
{

// A doi is how papers are named; any other address is shown without its scheme.
QString linkText(const catalogue::Source &source)
{
    if (!source.doi.empty())
        return QStringLiteral("doi:") + present::toQt(source.doi);
    const QUrl url(present::toQt(source.url));
    const QString text = url.host() + url.path();
    return text.endsWith(u'/') ? text.chopped(1) : text;
}

QString link(const catalogue::Source &source)
{
    return source.url.empty() && !source.doi.empty() ? QStringLiteral("https://doi.org/") + present::toQt(source.doi)
                                                     : present::toQt(source.url);
}

ArticlePartRow rowFor(const catalogue::Catalogue &catalogue, const catalogue::ArticlePart &part)
{
    ArticlePartRow row;
    row.heading = present::toQt(part.heading);
    row.text = present::toQt(part.text);
    row.note = present::toQt(part.sourceNote);
    row.graded = part.graded;
    if (part.graded) {
        row.grade = present::gradeWords(part.grade);
        row.gradeBars = present::gradeBars(part.grade);
    }
    for (const SourceId &id : part.sources) {
        if (const catalogue::Source *source = catalogue.source(id)) {
            row.sources << present::toQt(source->cite);
            row.links << link(*source);
            row.linkTexts << linkText(*source);
        }
    }
    return row;
}

} // namespace

LearnController::LearnController(const practice::World &world, QObject *parent) : QObject(parent), m_world(world)
{
    QList<ArticleRow> rows;
    for (const catalogue::Article &article : world.catalogue.all().articles) {
        const QString section = present::toQt(article.section);
        const bool first = rows.isEmpty() || rows.back().section != section;
        rows.push_back({present::toQt(article.id), section, present::toQt(article.label), first});
    }
    if (!rows.isEmpty())
        setArticle(rows.front().id);
    m_articles.setRows(std::move(rows));
}

void LearnController::setArticle(const QString &id)
{
    const auto &articles = m_world.catalogue.all().articles;
    const auto found
        = std::find_if(articles.begin(), articles.end(), [&](const auto &article) { return article.id == present::fromQt(id); });
    if (found == articles.end() || id == m_article)
        return;
    m_article = id;
    m_title = present::toQt(found->title);
    m_intro = present::toQt(found->intro);
    QList<ArticlePartRow> rows;
    for (const catalogue::ArticlePart &part : found->parts)
        rows.push_back(rowFor(m_world.catalogue, part));
    m_parts.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace unknot::app
