// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/jsonexport.h"

#include "journal/answers.h"
#include "journal/days.h"
#include "journal/entries.h"
#include "journal/sessionreader.h"
#include "journal/trials.h"
#include "journal/weeklies.h"
#include "journal/words.h"

#include <nlohmann/json.hpp>

namespace unknot::journal
{

namespace
{

using Json = nlohmann::ordered_json; // people read these files too: keys stay in a sensible order

constexpr int formatVersion = 4;
constexpr int indent = 1;

// ISO 8601 keeps moment and offset; the zone's name, where known, stands beside it.
void putTime(Json &json, const std::string &key, const WallTime &time)
{
    json[key] = toIso(time);
    if (!time.zone.empty())
        json[key + "Zone"] = time.zone;
}

Json number(const std::optional<int> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

template<class Values, class Convert>
Json array(const Values &values, Convert convert)
{
    Json json = Json::array();
    for (const auto &value : values)
        json.push_back(convert(value));
    return json;
}

Json zoneJson(const SidedZone &zone)
{
    return {{"zone", zone.zone.value}, {"side", word(zone.side)}};
}

Json ratingJson(const RatingRecord &rating)
{
    Json json{{"id", rating.id}, {"kind", word(rating.kind)}, {"moment", word(rating.moment)}, {"nrs", number(rating.nrs)}};
    putTime(json, "at", rating.at);
    return json;
}

Json holdJson(const HoldRecord &hold)
{
    Json json{{"id", hold.id}, {"hold", hold.hold}, {"pressure", hold.pressure}, {"plannedMs", hold.planned.count()}};
    json["pressedMs"] = hold.pressed ? Json(hold.pressed->count()) : Json(nullptr);
    json["end"] = hold.end;
    json["press"] = number(hold.press);
    putTime(json, "began", hold.began);
    json["signs"] = array(hold.signs, [](const SignRecord &sign) { return Json{{"sign", sign.sign}, {"atMs", sign.at.count()}}; });
    return json;
}

Json pointJson(const PointRecord &p)
{
    return {{"id", p.id}, {"point", p.point}, {"muscle", p.muscle}, {"zone", p.zone}, {"side", word(p.side)}, {"name", p.name},
        {"label", p.label}, {"pressure", p.pressure}, {"pressureCap", p.pressureCap}, {"holdMs", p.hold.count()},
        {"restMs", p.rest.count()}, {"maxPressedMs", p.maxPressed.count()}, {"reps", p.reps}, {"maxReps", p.maxReps}, {"gentle", p.gentle},
        {"lowCap", p.lowCap}, {"reloads", p.reloads}, {"tool", p.tool}, {"posture", p.posture}, {"way", p.way}, {"located", p.located},
        {"tender", number(p.tender)}, {"ache", p.ache}, {"end", p.end}, {"holds", array(p.holds, holdJson)}};
}

Json sessionJson(const SessionRecord &session, const std::optional<WallTime> &noted)
{
    Json json{{"id", session.id}, {"title", session.title}, {"state", word(session.state)}};
    putTime(json, "started", session.started);
    if (session.ended)
        putTime(json, "ended", *session.ended);
    json["leadInMs"] = session.leadIn.count();
    json["restBetweenPointsMs"] = session.restBetweenPoints.count();
    json["hardLimitMs"] = session.hardLimit.count();
    json["zones"] = array(session.zones, zoneJson);
    json["points"] = array(session.points, pointJson);
    json["ratings"] = array(session.ratings, ratingJson);
    json["note"] = session.note;
    if (noted)
        putTime(json, "noted", *noted);
    return json;
}

Json entryPlaceJson(const EntryRecord::Place &place)
{
    Json json = zoneJson(place.zone);
    json["nrs"] = place.nrs;
    json["qualities"] = array(place.qualities, [](Quality quality) { return word(quality); });
    return json;
}

Json entryJson(const EntryRecord &entry)
{
    Json json{{"id", entry.id}};
    putTime(json, "about", entry.about);
    putTime(json, "written", entry.written);
    if (entry.changed)
        putTime(json, "changed", *entry.changed);
    json["places"] = array(entry.places, entryPlaceJson);
    json["note"] = entry.note;
    return json;
}

Json healthJson(const HealthRecord &answer)
{
    Json json{{"gate", answer.gate}, {"cleared", answer.cleared}, {"side", word(answer.side)}};
    json["zones"] = array(answer.zones, zoneJson);
    putTime(json, "at", answer.at);
    return json;
}

Json healthNoJson(const HealthNo &answer)
{
    Json json{{"gate", answer.gate}};
    putTime(json, "at", answer.at);
    return json;
}

Json screeningJson(const Answers::Screened &answer)
{
    Json json{{"id", answer.id}, {"question", answer.question}, {"yes", answer.yes}};
    putTime(json, "at", answer.at);
    return json;
}

Json switchedJson(const Answers::Switched &point)
{
    Json json{{"point", point.point}, {"on", point.on}};
    putTime(json, "at", point.at);
    return json;
}

Json nextDayJson(const NextDayRecord &answer)
{
    Json json{{"session", answer.session}, {"answer", word(answer.answer)}};
    putTime(json, "at", answer.at);
    return json;
}

Json tagJson(const TagRecord &tag)
{
    Json json{{"id", tag.id}, {"name", tag.name}};
    putTime(json, "made", tag.made);
    if (tag.renamed)
        putTime(json, "renamed", *tag.renamed);
    return json;
}

Json dayJson(const DayRecord &day)
{
    Json json{{"day", isoDay(day.day)}, {"sleep", number(day.sleep)}, {"stress", number(day.stress)}, {"tags", day.tags}};
    putTime(json, "at", day.at);
    return json;
}

Json weeklyJson(const WeeklyRecord &answer)
{
    Json json{{"id", answer.id}, {"pain", number(answer.pain)}, {"enjoyment", number(answer.enjoyment)},
        {"activity", number(answer.activity)}, {"impression", answer.impression ? Json(word(*answer.impression)) : Json(nullptr)}};
    putTime(json, "at", answer.at);
    return json;
}

Json trialAnswerJson(const TrialAnswer &answer)
{
    Json json{{"day", isoDay(answer.day)}, {"pain", number(answer.pain)}};
    putTime(json, "at", answer.at);
    return json;
}

Json trialJson(const TrialRecord &trial)
{
    Json json{{"id", trial.id}, {"place", zoneJson(trial.place)}, {"point", trial.point}, {"muscle", trial.muscle},
        {"side", word(trial.side)}, {"begun", isoDay(trial.begun)}, {"days", trial.days}, {"hour", trial.hour}, {"seed", trial.seed}};
    putTime(json, "agreed", trial.agreed);
    if (trial.ended)
        putTime(json, "ended", *trial.ended);
    json["answers"] = array(trial.answers, trialAnswerJson);
    return json;
}

} // namespace

std::string toJson(const Exported &journal, const WallTime &now)
{
    Json json{{"format", "unknot-journal"}, {"version", formatVersion}};
    putTime(json, "exported", now);
    json["sessions"] = Json::array();
    journal.sessions.forEach([&json](const SessionRecord &session, const std::optional<WallTime> &noted) {
        json["sessions"].push_back(sessionJson(session, noted));
    });
    json["entries"] = Json::array();
    journal.entries.forEach([&json](const EntryRecord &entry) { json["entries"].push_back(entryJson(entry)); });
    json["health"] = array(journal.answers.health(), healthJson);
    json["healthNos"] = array(journal.answers.healthNos(), healthNoJson);
    json["screenings"] = array(journal.answers.everyScreening(), screeningJson);
    json["switchedOn"] = array(journal.answers.switched(), switchedJson);
    json["nextDay"] = array(journal.answers.nextDays(), nextDayJson);
    json["tags"] = array(journal.days.tags(), tagJson);
    json["days"] = array(journal.days.everyDay(), dayJson);
    json["weeklies"] = array(journal.weeklies.all(), weeklyJson);
    json["trials"] = array(journal.trials.all(), trialJson);
    // A text that is not UTF-8 must not cost the person the whole export.
    return json.dump(indent, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace unknot::journal
