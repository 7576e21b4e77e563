// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "finder/wordsearch.h"
#include "present/text.h"

#include <nlohmann/json.hpp>

namespace unknot::cli
{

namespace
{

using finder::Found;
using nlohmann::ordered_json;

const QString usage
    = QStringLiteral("Usage: unknot search WORDS... [--json]\n"
                     "\n"
                     "What of the catalogue the words may mean: warning signs first, then complaints, muscles,\n"
                     "zones, articles and points, best first. In any order; typing mistakes, case and accents\n"
                     "are looked past.\n"
                     "\n"
                     "  --json   {\"warnings\": [{\"id\", \"label\", \"score\", \"text\"}, ...], \"complaints\": [{\"id\",\n"
                     "            \"label\", \"score\"}, ...], \"muscles\": [...], \"zones\": [...], \"articles\": [{\"id\",\n"
                     "            \"label\", \"score\", \"text\"}, ...], \"points\": [...]}: each best first, the scores 0 to 1\n"
                     "            and comparable; the text says what to do, or is the article's\n"
                     "\n"
                     "Exit code 0: something fits; 1: nothing does, or the catalogue can't be read; 2: wrong usage.\n");

struct Named {
    const char *kind;
    std::string id, label, text = {}; // text: what there is to read at once
};

std::string warningText(const catalogue::Catalogue &catalogue, const catalogue::RedFlag &flag)
{
    const catalogue::Action *action = catalogue.action(flag.urgency);
    std::string text = action ? action->title + ". " + action->advice : std::string();
    for (const std::string &more : {flag.care, flag.why}) {
        if (!more.empty())
            text += (text.empty() ? "" : "\n") + more;
    }
    return text;
}

std::string articleText(const catalogue::Article &article)
{
    std::string text = article.intro;
    for (const catalogue::ArticlePart &part : article.parts)
        text += "\n\n" + part.heading + "\n" + part.text;
    return text;
}

Named named(const catalogue::Catalogue &catalogue, const Found &found)
{
    const catalogue::CatalogueData &data = catalogue.all();
    switch (found.kind) {
    case Found::Kind::Warning: {
        const catalogue::RedFlag &flag = data.redFlags[found.index];
        return {"warnings", flag.id, flag.title, warningText(catalogue, flag)};
    }
    case Found::Kind::Article: {
        const catalogue::Article &article = data.articles[found.index];
        return {"articles", article.id, article.label, articleText(article)};
    }
    case Found::Kind::Complaint:
        return {"complaints", data.complaints[found.index].id.value, data.complaints[found.index].label};
    case Found::Kind::Zone:
        return {"zones", data.zones[found.index].id.value, data.zones[found.index].label};
    case Found::Kind::Muscle:
        return {"muscles", data.muscles[found.index].id.value, data.muscles[found.index].name};
    case Found::Kind::Point:
        break;
    }
    const catalogue::Point &point = data.points[found.index];
    const catalogue::Muscle *muscle = catalogue.muscle(point.muscle);
    return {"points", point.id.value, (muscle ? muscle->name + ": " : std::string()) + point.label};
}

ordered_json asJson(const Named &one, double score)
{
    ordered_json entry{{"id", one.id}, {"label", one.label}, {"score", score}};
    if (!one.text.empty())
        entry["text"] = one.text;
    return entry;
}

QString asLines(const Named &one)
{
    QString lines
        = QStringLiteral("%1 (%2, %3)\n").arg(present::toQt(one.label), QString::fromLatin1(one.kind).chopped(1), present::toQt(one.id));
    for (const QString &line : present::toQt(one.text).split(u'\n', Qt::SkipEmptyParts))
        lines += QStringLiteral("    ") + line + u'\n';
    return lines;
}

// The catalogue is read in English here, whatever the person's language.
QString noneFound(const QString &typed, bool saysNothing)
{
    return saysNothing
        ? QStringLiteral("'%1' names no part of the body, no muscle and no complaint. Say where it hurts, in English.").arg(typed)
        : QStringLiteral("Nothing in the catalogue fits '%1'. Try fewer or plainer words, in English: a part of the body, or what hurts.")
              .arg(typed);
}

} // namespace

int runSearch(const CommandLine &line)
{
    const CommandOptions options(line, usage, {CommandOptions::flag("json")});
    if (options.exitNow())
        return *options.exitNow();
    const QString typed = options.positional().join(u' ');
    if (typed.trimmed().isEmpty())
        return options.wrongUsage(QStringLiteral("search needs words"));

    const auto world = practice::World::withoutFigure(line.resources, {line.dataFolder, {}}); // with the packs that are taken in
    complain(world.errors);
    ordered_json answer;
    for (const char *kind : {"warnings", "complaints", "muscles", "zones", "articles", "points"})
        answer[kind] = ordered_json::array();
    const finder::WordSearch &search = world.wordSearch();
    const bool saysNothing = search.saysNothing(present::fromQt(typed));
    const auto all = saysNothing ? std::vector<Found>() : search.find(present::fromQt(typed));
    for (const Found &found : all) {
        const Named one = named(world.catalogue, found);
        if (options.isSet("json"))
            answer[one.kind].push_back(asJson(one, found.score));
        else
            print(asLines(one));
    }
    if (options.isSet("json"))
        print(present::toQt(answer.dump(2)) + u'\n');
    else if (all.empty())
        complain(noneFound(typed, saysNothing));
    return world.errors.empty() && !all.empty() ? 0 : 1; // as of a name that is not known
}

} // namespace unknot::cli
