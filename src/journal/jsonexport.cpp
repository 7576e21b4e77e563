// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/jsonexport.h"

#include "base/indented.h"
#include "journal/exportcursor.h"
#include "journal/words.h"

#include <nlohmann/json.hpp>

#include <set>

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

// Of which only the instant is known.
void putInstant(Json &json, const char *key, const std::optional<ToldDay::Instant> &instant)
{
    if (instant)
        json[key] = toIso({*instant, {}, {}});
}

Json dayJson(const ToldDay &told)
{
    const DayRecord &day = told.day;
    Json json{{"day", isoDay(day.day)}, {"sleep", number(day.sleep)}, {"stress", number(day.stress)}, {"tags", day.tags}};
    putTime(json, "at", day.at);
    putInstant(json, "sleepAt", told.sleepAt);
    putInstant(json, "stressAt", told.stressAt);
    putInstant(json, "tagsAt", told.tagsAt);
    return json;
}

Json purgedJson(const PurgedRecord &record)
{
    return {{"id", record.id}, {"at", toIso({record.at, {}, {}})}};
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

// A text that is not UTF-8 must not cost the person the whole export.
std::string dumped(const Json &json)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

// The document, as it is made. Each function: the sink's Error, or that it was stopped.
class JsonDocument
{
public:
    JsonDocument(const Sink &sink, const Progress &progress, std::size_t all) : m_sink(sink), m_progress(progress), m_all(all) { }

    Status begin(const WallTime &now)
    {
        Json head{{"format", "unknot-journal"}, {"version", formatVersion}};
        putTime(head, "exported", now);
        const std::string text = dumped(head);
        return m_sink(std::string_view(text).substr(0, text.rfind('\n')));
    }
    Status end() { return m_sink("\n}\n"); }

    // next(json): whether there is another one, which is then in it, or null where it is left out.
    template<class Next>
    Status list(const char *name, Next next)
    {
        std::string text = ",\n \"" + std::string(name) + "\": [";
        bool isFirst = true;
        Json json;
        while (true) {
            json = nullptr;
            const Result<bool> isThere = next(json);
            if (!isThere)
                return tl::unexpected(isThere.error());
            if (!*isThere)
                break;
            if (json.is_null())
                continue;
            text.append(std::exchange(isFirst, false) ? "\n" : ",\n").append(indented(dumped(json), 2));
            if (Status given = m_sink(std::exchange(text, {})); !given)
                return given;
        }
        return m_sink(text + (isFirst ? "]" : "\n ]"));
    }

    template<class Records, class Has, class Convert>
    Status list(const char *name, const Records &records, const Has &has, const Convert &convert)
    {
        auto record = records.begin();
        return list(name, [&](Json &json) -> Result<bool> {
            if (record == records.end())
                return false;
            if (has(*record))
                json = convert(*record);
            ++record;
            return true;
        });
    }

    Status step()
    {
        if (m_progress && !m_progress(++m_done, m_all))
            return tl::unexpected(wasStopped());
        return {};
    }

private:
    const Sink &m_sink;
    const Progress &m_progress;
    std::size_t m_done = 0, m_all = 0;
};

Status writeSessions(JsonDocument &document, ExportCursor &cursor, const Selection &selection, std::set<Uuid> &chosen)
{
    SessionRecord session;
    std::optional<WallTime> noted;
    return document.list("sessions", [&](Json &json) -> Result<bool> {
        auto isThere = cursor.nextSession(session, noted);
        if (!isThere || !*isThere)
            return isThere;
        if (Status on = document.step(); !on)
            return tl::unexpected(on.error());
        if (!selection.has(session))
            return true;
        json = sessionJson(session, noted);
        if (!selection.isEverything())
            chosen.insert(session.id);
        return true;
    });
}

Status writeEntries(JsonDocument &document, ExportCursor &cursor, const Selection &selection)
{
    EntryRecord entry;
    return document.list("entries", [&](Json &json) -> Result<bool> {
        auto isThere = cursor.nextEntry(entry);
        if (!isThere || !*isThere)
            return isThere;
        if (Status on = document.step(); !on)
            return tl::unexpected(on.error());
        if (selection.has(entry))
            json = entryJson(entry);
        return true;
    });
}

Status writeRest(JsonDocument &document, const ExportCursor::Rest &rest, const Selection &selection, const std::set<Uuid> &sessions)
{
    const auto isAnswer = [&](const auto &) { return selection.answers; };
    const auto isTag = [&](const TagRecord &) { return selection.entries; };
    const auto isChosen = [&](const auto &record) { return selection.has(record); };
    const auto isOfThem = [&](const NextDayRecord &answer) { return selection.isEverything() || sessions.contains(answer.session); };
    Status done = document.list("health", rest.health, isAnswer, healthJson);
    const auto then = [&](const char *name, const auto &records, const auto &has, const auto &convert) {
        if (done)
            done = document.list(name, records, has, convert);
    };
    then("healthNos", rest.healthNos, isAnswer, healthNoJson);
    then(
        "screenings", rest.screenings, [&](const Answers::Screened &answer) { return selection.hasScreening(answer.at); }, screeningJson);
    then("switchedOn", rest.switchedOn, isAnswer, switchedJson);
    then("nextDay", rest.nextDays, isOfThem, nextDayJson);
    then("tags", rest.tags, isTag, tagJson);
    then("days", rest.days, isChosen, dayJson);
    then("weeklies", rest.weeklies, isChosen, weeklyJson);
    then("trials", rest.trials, isChosen, trialJson);
    then(
        "purged", rest.purged, [&](const PurgedRecord &) { return selection.isEverything(); }, purgedJson);
    return done;
}

} // namespace

Status writeJson(const JournalReader &journal, const Selection &selection, const WallTime &now, const Sink &sink, const Progress &progress)
{
    auto cursor = ExportCursor::over(journal);
    if (!cursor)
        return tl::unexpected(cursor.error());
    JsonDocument document(sink, progress, cursor->size());
    std::set<Uuid> sessions; // that were chosen
    if (Status begun = document.begin(now); !begun)
        return begun;
    if (Status written = writeSessions(document, *cursor, selection, sessions); !written)
        return written;
    if (Status written = writeEntries(document, *cursor, selection); !written)
        return written;
    const auto rest = cursor->rest();
    if (!rest)
        return tl::unexpected(rest.error());
    if (Status written = writeRest(document, *rest, selection, sessions); !written)
        return written;
    return document.end();
}

} // namespace unknot::journal
