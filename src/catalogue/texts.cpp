// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/texts.h"

#include <initializer_list>
#include <string_view>
#include <utility>

namespace unknot::catalogue
{

namespace
{

using Each = std::function<void(const Text &)>;
using Fields = std::initializer_list<std::pair<std::string_view, std::string *>>;

// What is empty in English has no place to be shown.
void fields(const Each &f, const std::string &of, Fields words)
{
    for (const auto &[field, text] : words) {
        if (!text->empty())
            f({of + '/' + std::string(field), text, nullptr});
    }
}

void list(const Each &f, const std::string &of, std::string_view field, std::vector<std::string> &words)
{
    if (!words.empty())
        f({of + '/' + std::string(field), nullptr, &words});
}

void places(CatalogueData &data, const Each &f)
{
    for (ZoneGroup &group : data.zoneGroups) {
        fields(f, "zone-groups/" + group.id.value, {{"label", &group.label}});
        list(f, "zone-groups/" + group.id.value, "words", group.words);
    }
    for (Zone &zone : data.zones) {
        fields(f, "zones/" + zone.id.value, {{"label", &zone.label}, {"felt", &zone.felt}, {"part", &zone.part}});
        list(f, "zones/" + zone.id.value, "words", zone.words);
    }
}

void muscles(CatalogueData &data, const Each &f)
{
    for (Muscle &muscle : data.muscles) {
        const std::string of = "muscles/" + muscle.id.value;
        fields(f, of, {{"name", &muscle.name}, {"about", &muscle.about}, {"afterwards", &muscle.afterwards}});
        list(f, of, "words", muscle.words);
        list(f, of, "aggravatedBy", muscle.aggravatedBy);
    }
    for (Point &point : data.points)
        fields(f, "points/" + point.id.value,
            {{"label", &point.label}, {"find", &point.find}, {"sign", &point.sign}, {"press", &point.press}, {"position", &point.position},
                {"stayOff", &point.stayOff}, {"openQuestion", &point.openQuestion}});
    for (Point &point : data.points) {
        for (ToolWords &words : point.toolWords)
            fields(f, "points/" + point.id.value + "/tools/" + words.with.tool.value + '/' + words.with.posture.value,
                {{"press", &words.press}, {"position", &words.position}});
        for (PointWay &way : point.ways)
            fields(f, "points/" + point.id.value + "/ways/" + way.way.value, {{"how", &way.how}});
    }
}

void reference(CatalogueData &data, const Each &f)
{
    for (Complaint &complaint : data.complaints) {
        fields(f, "complaints/" + complaint.id.value, {{"label", &complaint.label}, {"note", &complaint.note}});
        list(f, "complaints/" + complaint.id.value, "words", complaint.words);
    }
    for (Source &source : data.sources)
        fields(f, "sources/" + source.id.value, {{"finds", &source.finds}});
    for (Tool &tool : data.tools)
        fields(f, "tools/" + tool.id.value,
            {{"label", &tool.label}, {"phrase", &tool.phrase}, {"about", &tool.about}, {"thing", &tool.thing}});
    for (Posture &posture : data.postures)
        fields(f, "postures/" + posture.id.value, {{"label", &posture.label}});
    for (Way &way : data.ways)
        fields(f, "ways/" + way.id.value,
            {{"label", &way.label}, {"about", &way.about}, {"say", &way.say}, {"on", &way.on}, {"off", &way.off}});
    for (Caution &caution : data.cautions)
        fields(f, "cautions/" + caution.id.value, {{"label", &caution.label}, {"about", &caution.about}});
    for (Landmark &landmark : data.landmarks)
        fields(f, "landmarks/" + landmark.id.value, {{"label", &landmark.label}});
    for (Routine &routine : data.routines)
        fields(f, "routines/" + routine.id.value,
            {{"name", &routine.name}, {"purpose", &routine.purpose}, {"forWhom", &routine.forWhom}, {"notFor", &routine.notFor}});
}

std::string nameOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Emergency:
        return "emergency";
    case Urgency::SameDay:
        return "same-day";
    case Urgency::Soon:
        return "see-doctor-soon";
    }
    return {};
}

void safety(CatalogueData &data, const Each &f)
{
    for (Action &action : data.actions)
        fields(f, "actions/" + nameOf(action.urgency), {{"title", &action.title}, {"advice", &action.advice}});
    for (WarningLine &line : data.warningLines)
        fields(f, "warning-lines/" + line.id.value, {{"label", &line.label}, {"text", &line.text}});
    for (Question &question : data.questions)
        fields(f, "questions/" + question.id.value, {{"text", &question.text}});
    for (RedFlag &flag : data.redFlags) {
        fields(f, "flags/" + flag.id, {{"title", &flag.title}, {"why", &flag.why}, {"care", &flag.care}});
        list(f, "flags/" + flag.id, "words", flag.words);
        list(f, "flags/" + flag.id, "perhaps", flag.perhaps);
    }
    for (GateGroup &group : data.gateGroups)
        fields(f, "gate-groups/" + group.id, {{"label", &group.label}});
    for (Gate &gate : data.gates)
        fields(f, "gates/" + gate.id.value,
            {{"text", &gate.text}, {"brief", &gate.brief}, {"beside", &gate.beside}, {"why", &gate.why}, {"advice", &gate.advice},
                {"heatNote", &gate.heatNote}, {"clearText", &gate.clearText}});
}

void articles(CatalogueData &data, const Each &f)
{
    for (Article &article : data.articles) {
        const std::string of = "articles/" + article.id;
        fields(f, of, {{"section", &article.section}, {"label", &article.label}, {"title", &article.title}, {"intro", &article.intro}});
        list(f, of, "words", article.words);
        for (std::size_t i = 0; i < article.parts.size(); ++i)
            fields(f, of + "/parts/" + std::to_string(i),
                {{"heading", &article.parts[i].heading}, {"text", &article.parts[i].text}, {"sourceNote", &article.parts[i].sourceNote}});
    }
}

void spoken(CatalogueData &data, const Each &f)
{
    list(f, "spoken/search", "fillers", data.spoken.fillers);
    list(f, "spoken/search", "endings", data.spoken.endings);
    for (WordFamily &family : data.spoken.alike)
        list(f, "spoken/" + family.id, "words", family.words);
}

} // namespace

void eachText(CatalogueData &data, const Each &f)
{
    places(data, f);
    muscles(data, f);
    reference(data, f);
    safety(data, f);
    articles(data, f);
    spoken(data, f);
}

} // namespace unknot::catalogue
