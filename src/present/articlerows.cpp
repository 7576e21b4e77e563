// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/articlerows.h"

#include "present/paintext.h"
#include "present/text.h"

#include <QUrl>

namespace unknot::present
{

namespace
{

// A doi is how papers are named; any other address is shown without its scheme.
QString linkText(const catalogue::Source &source)
{
    if (!source.doi.empty())
        return QStringLiteral("doi:") + toQt(source.doi);
    const QUrl url(toQt(source.url));
    const QString text = url.host() + url.path();
    return text.endsWith(u'/') ? text.chopped(1) : text;
}

QString link(const catalogue::Source &source)
{
    return source.url.empty() && !source.doi.empty() ? QStringLiteral("https://doi.org/") + toQt(source.doi) : toQt(source.url);
}

ArticlePartRow rowFor(const catalogue::Catalogue &catalogue, const catalogue::ArticlePart &part)
{
    ArticlePartRow row;
    row.heading = toQt(part.heading);
    row.text = toQt(part.text);
    row.note = toQt(part.sourceNote);
    row.graded = part.graded;
    if (part.graded) {
        row.grade = gradeWords(part.grade);
        row.gradeBars = gradeBars(part.grade);
    }
    for (const SourceId &id : part.sources) {
        if (const catalogue::Source *source = catalogue.source(id)) {
            row.sources << toQt(source->cite);
            row.links << link(*source);
            row.linkTexts << linkText(*source);
        }
    }
    return row;
}

} // namespace

QList<ArticleRow> articleRows(const catalogue::Catalogue &catalogue)
{
    QList<ArticleRow> rows;
    for (const catalogue::Article &article : catalogue.all().articles) {
        const QString section = toQt(article.section);
        const bool isFirst = rows.isEmpty() || rows.back().section != section;
        rows.push_back({toQt(article.id), section, toQt(article.label), isFirst});
    }
    return rows;
}

ArticleText articleText(const catalogue::Article &article)
{
    return {toQt(article.id), toQt(article.title), toQt(article.intro)};
}

QList<ArticlePartRow> articleParts(const catalogue::Catalogue &catalogue, const catalogue::Article &article)
{
    QList<ArticlePartRow> rows;
    for (const catalogue::ArticlePart &part : article.parts)
        rows.push_back(rowFor(catalogue, part));
    return rows;
}

} // namespace unknot::present
