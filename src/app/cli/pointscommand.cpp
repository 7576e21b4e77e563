// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/output.h"
#include "app/words.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace unknot::app
{

namespace
{

using nlohmann::ordered_json;

const QString usage = QStringLiteral("Usage: unknot points [--json]\n"
                                     "\n"
                                     "Every point of the catalogue, in its order.\n"
                                     "\n"
                                     "  --json   {\"points\": [{\"id\", \"muscle\", \"atZone\", \"view\", \"refersUsually\": [],\n"
                                     "            \"refersSometimes\": [], \"tools\": [], \"pressureCap\", \"holdCapSeconds\",\n"
                                     "            \"cautions\": [], \"selfTreatment\": \"yes|gentle|refer\",\n"
                                     "            \"evidence\": {\"grade\", \"pattern\", \"sources\": []}}, ...]}\n");

template<class I>
std::vector<std::string> texts(const std::vector<I> &ids)
{
    std::vector<std::string> list;
    for (const I &id : ids)
        list.push_back(id.value);
    return list;
}

std::string_view word(catalogue::SelfTreatment treatment)
{
    switch (treatment) {
    case catalogue::SelfTreatment::Yes:
        return "yes";
    case catalogue::SelfTreatment::Gentle:
        return "gentle";
    case catalogue::SelfTreatment::Refer:
        break;
    }
    return "refer";
}

std::string_view word(catalogue::Pattern pattern)
{
    switch (pattern) {
    case catalogue::Pattern::Confirmed:
        return "confirmed";
    case catalogue::Pattern::Partly:
        return "partly";
    case catalogue::Pattern::Memory:
        break;
    }
    return "memory";
}

std::string_view word(catalogue::Grade grade)
{
    switch (grade) {
    case catalogue::Grade::Limited:
        return "limited";
    case catalogue::Grade::LimitedToModerate:
        return "limited-to-moderate";
    case catalogue::Grade::Moderate:
        return "moderate";
    case catalogue::Grade::Good:
        return "good";
    case catalogue::Grade::None:
        break;
    }
    return "none";
}

ordered_json toJson(const catalogue::Point &point)
{
    return {{"id", point.id.value}, {"muscle", point.muscle.value}, {"atZone", point.zone.value}, {"view", point.view},
        {"refersUsually", texts(point.usually)}, {"refersSometimes", texts(point.sometimes)}, {"tools", texts(point.tools)},
        {"pressureCap", point.pressureCap}, {"holdCapSeconds", point.holdCap.count()}, {"cautions", texts(point.cautions)},
        {"selfTreatment", word(point.selfTreatment)},
        {"evidence",
            {{"grade", word(point.evidence.grade)}, {"pattern", word(point.evidence.pattern)},
                {"sources", texts(point.evidence.sources)}}}};
}

} // namespace

int runPoints(const CommandLine &line)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOptions({json, help});
    if (!parser.parse(line.arguments))
        return complain(parser.errorText()), 2;
    if (parser.isSet(help))
        return print(usage), 0;
    if (!parser.positionalArguments().isEmpty())
        return complain(QStringLiteral("points takes no argument. See `unknot points --help`.")), 2;

    const World world(line.resources, {}, {line.dataFolder, {}}); // with the packs that are taken in
    for (const Error &error : world.errors)
        complain(words::of(toString(error)));
    ordered_json answer{{"points", ordered_json::array()}};
    for (const catalogue::Point &point : world.catalogue.all().points) {
        const auto *muscle = world.catalogue.muscle(point.muscle);
        if (parser.isSet(json))
            answer["points"].push_back(toJson(point));
        else
            print(QStringLiteral("%1: %2, %3\n")
                      .arg(words::of(point.id.value), words::of(muscle ? muscle->name : point.muscle.value), words::of(point.label)));
    }
    if (parser.isSet(json))
        print(words::of(answer.dump(2)) + u'\n');
    return world.errors.empty() ? 0 : 1;
}

} // namespace unknot::app
