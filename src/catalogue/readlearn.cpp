// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/readers.h"
#include "catalogue/vocabulary.h"

#include <utility>

namespace unknot::catalogue
{

namespace
{

ArticlePart readPart(const JsonReader &entry, Draft &draft)
{
    ArticlePart part;
    part.heading = entry.textIfAny("heading");
    part.text = entry.text("text");
    part.graded = entry.has("grade");
    if (part.graded)
        part.grade = entry.oneOf<Grade>("grade", grades, Grade::None);
    part.sources = draft.ids<SourceId>(entry, "sources");
    part.sourceNote = entry.textIfAny("sourceNote");
    return part;
}

void readArticle(const JsonReader &entry, const std::string &section, Draft &draft)
{
    Article article;
    article.id = entry.id();
    article.section = section;
    article.label = entry.text("label");
    article.title = entry.text("title");
    article.intro = entry.textIfAny("intro");
    article.words = entry.texts("words");
    entry.each("parts", [&](const JsonReader &part) { article.parts.push_back(readPart(part, draft)); });
    if (draft.keeps(Kind::Article, entry, article.id))
        draft.data.articles.push_back(std::move(article));
}

} // namespace

void readLearn(const JsonReader &file, Draft &draft)
{
    file.each("sections", [&draft](const JsonReader &section) {
        const std::string label = section.text("label");
        section.each("articles", [&](const JsonReader &entry) { readArticle(entry, label, draft); });
    });
}

} // namespace unknot::catalogue
