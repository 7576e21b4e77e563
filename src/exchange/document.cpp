// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document.h"

#include "exchange/readrecords.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace unknot::exchange
{

namespace
{

using nlohmann::json;

// Of a key that is there twice one reader takes the first and another the last.
class TwiceNamed
{
public:
    bool operator()(int /*depth*/, json::parse_event_t event, const json &parsed)
    {
        if (event == json::parse_event_t::object_start)
            m_open.emplace_back();
        else if (event == json::parse_event_t::object_end)
            m_open.pop_back();
        else if (event == json::parse_event_t::key && !m_open.back().insert(parsed.get<std::string>()).second)
            m_key = parsed.get<std::string>();
        return true;
    }
    [[nodiscard]] const std::optional<std::string> &key() const { return m_key; }

private:
    std::vector<std::set<std::string>> m_open;
    std::optional<std::string> m_key;
};

json parsed(std::string_view bytes, Faults &faults)
{
    try {
        TwiceNamed twice;
        json document = json::parse(bytes, std::ref(twice));
        if (twice.key())
            faults.add({}, FaultCode::KeyTwice, *twice.key());
        return document;
    } catch (const json::parse_error &error) {
        faults.addNumbers({}, FaultCode::NoJson, 0, static_cast<std::int64_t>(error.byte));
    } catch (const json::out_of_range &) {
        faults.add({}, FaultCode::HugeNumber);
    }
    return {};
}

void put(json &object, const char *key, const json &value)
{
    if (object.is_object() && !object.contains(key))
        object[key] = value;
}

// What the programs of that time did not write. Of a day all was said when any of it was.
void fillVersion3(json &document)
{
    put(document, "purged", json::array());
    put(document, "trials", json::array());
    if (!document.is_object() || !document.contains("days") || !document["days"].is_array())
        return;
    for (json &day : document["days"]) {
        const auto says
            = [&day](const char *key) { return day.contains(key) && !day[key].is_null() && !(day[key].is_array() && day[key].empty()); };
        for (const auto &[part, at] : {std::pair("sleep", "sleepAt"), std::pair("stress", "stressAt"), std::pair("tags", "tagsAt")}) {
            if (day.is_object() && says(part) && day.contains("at"))
                put(day, at, day["at"]);
        }
    }
}

void fillVersion2(json &document)
{
    for (const char *list : {"tags", "days", "weeklies"})
        put(document, list, json::array());
}

void fillVersion1(json &document)
{
    const auto each = [](json &object, const char *key, const auto &f) {
        if (object.is_object() && object.contains(key) && object[key].is_array())
            std::ranges::for_each(object[key], f);
    };
    put(document, "healthNos", json::array());
    put(document, "entries", json::array());
    each(document, "sessions", [&](json &session) {
        each(session, "points", [&](json &point) {
            put(point, "way", "");
            each(point, "holds", [&](json &hold) { put(hold, "signs", json::array()); });
        });
    });
}

// What else a person may have chosen, by how it begins. Absent: it may be JSON.
std::optional<FaultCode> otherThanJson(std::string_view bytes)
{
    constexpr std::array<std::pair<std::string_view, FaultCode>, 5> beginnings{{{"%PDF", FaultCode::Pdf}, {"\xff\xfe", FaultCode::Table},
        {"PK\x03\x04", FaultCode::Archive}, {"SQLite format 3", FaultCode::JournalItself}, {"UNKNOTSEAL", FaultCode::SealedCopy}}};
    for (const auto &[beginning, code] : beginnings) {
        if (bytes.starts_with(beginning))
            return code;
    }
    return std::nullopt;
}

// Which version it is of, or that it is none of ours.
std::optional<int> versionOf(const json &document, Faults &faults)
{
    if (document.is_object() && document.contains("resourceType")) {
        faults.add({}, FaultCode::HealthRecord);
        return std::nullopt;
    }
    if (!document.is_object() || !document.contains("format") || document["format"] != "unknot-journal") {
        faults.add({}, FaultCode::OtherJson);
        return std::nullopt;
    }
    const bool isNumber = document.contains("version") && document["version"].is_number_unsigned();
    const auto version = isNumber ? document["version"].get<std::uint64_t>() : 0;
    if (version > documentVersion)
        faults.add({}, FaultCode::TooNew);
    else if (version == 0)
        faults.add("/version", FaultCode::NoVersion);
    return faults.isEmpty() ? std::optional(static_cast<int>(version)) : std::nullopt;
}

// An id is given once: of two records with one it could not be said which is meant.
class Ids
{
public:
    explicit Ids(Faults &faults) : m_faults(faults) { }
    void add(const char *kind, const std::string &id, const std::string &pointer)
    {
        if (!m_ids[kind].insert(id).second)
            m_faults.add(pointer, FaultCode::IdTwice, id);
    }
    [[nodiscard]] bool has(const char *kind, const std::string &id) { return m_ids[kind].contains(id); }

private:
    Faults &m_faults;
    std::map<std::string, std::set<std::string>> m_ids;
};

void checkSession(const Session &session, const std::string &pointer, Ids &ids)
{
    ids.add("session", session.record.id, pointer + "/id");
    for (const journal::PointRecord &point : session.record.points) {
        ids.add("point", point.id, pointer + "/points");
        for (const journal::HoldRecord &hold : point.holds)
            ids.add("hold", hold.id, pointer + "/points");
    }
    for (const journal::RatingRecord &rating : session.record.ratings)
        ids.add("rating", rating.id, pointer + "/ratings");
}

// The one order in which they can stand says each once.
void checkDay(const journal::DayRecord &day, const std::string &pointer, const std::map<std::string, WallTime> &made, Faults &faults)
{
    const auto whenMade = [&made](const std::string &tag) { return std::pair(made.at(tag).utc, tag); };
    for (const std::string &tag : day.tags) {
        if (!made.contains(tag))
            return faults.add(pointer + "/tags", FaultCode::NoSuchTag, tag);
    }
    for (std::size_t i = 1; i < day.tags.size(); ++i) {
        if (whenMade(day.tags[i - 1]) >= whenMade(day.tags[i]))
            return faults.add(pointer + "/tags", FaultCode::TagsUnordered);
    }
}

void checkIds(const Document &document, Faults &faults)
{
    Ids ids(faults);
    const auto each = [](const auto &records, const char *list, const auto &check) {
        for (std::size_t i = 0; i < records.size(); ++i)
            check(records[i], '/' + std::string(list) + '/' + std::to_string(i));
    };
    each(document.sessions, "sessions", [&](const Session &one, const std::string &pointer) { checkSession(one, pointer, ids); });
    each(document.entries, "entries", [&](const auto &one, const std::string &pointer) { ids.add("entry", one.id, pointer + "/id"); });
    each(document.health, "health", [&](const auto &one, const std::string &pointer) { ids.add("gate", one.gate, pointer + "/gate"); });
    each(document.screenings, "screenings", [&](const auto &one, const auto &pointer) { ids.add("answer", one.id, pointer + "/id"); });
    each(document.nextDays, "nextDay", [&](const journal::NextDayRecord &one, const std::string &pointer) {
        ids.add("next day", one.session, pointer + "/session");
        if (!ids.has("session", one.session))
            faults.add(pointer + "/session", FaultCode::NoSuchSession, one.session);
    });
    std::map<std::string, WallTime> made;
    each(document.tags, "tags", [&](const journal::TagRecord &one, const std::string &pointer) {
        ids.add("tag", one.id, pointer + "/id");
        made.emplace(one.id, one.made);
    });
    each(document.days, "days", [&](const journal::ToldDay &one, const std::string &pointer) {
        ids.add("day", journal::isoDay(one.day.day), pointer + "/day");
        checkDay(one.day, pointer, made, faults);
    });
    each(document.weeklies, "weeklies", [&](const auto &one, const std::string &pointer) { ids.add("week", one.id, pointer + "/id"); });
    each(document.trials, "trials", [&](const auto &one, const std::string &pointer) { ids.add("trial", one.id, pointer + "/id"); });
    each(document.purged, "purged", [&](const auto &one, const std::string &pointer) { ids.add("deleted", one.id, pointer + "/id"); });
}

} // namespace

std::vector<journal::RatingRecord> ratingsThatHold(const journal::SessionRecord &session)
{
    std::vector<journal::RatingRecord> holding;
    for (auto rating = session.ratings.begin(); rating != session.ratings.end(); ++rating) {
        const auto isLater
            = [&](const journal::RatingRecord &other) { return other.kind == rating->kind && other.moment == rating->moment; };
        if (std::none_of(std::next(rating), session.ratings.end(), isLater))
            holding.push_back(*rating);
    }
    return holding;
}

WithFaults<Document> readDocument(std::string_view bytes, const std::filesystem::path &file)
{
    Faults faults(file.string());
    if (const auto other = otherThanJson(bytes))
        faults.add({}, *other);
    json read = faults.isEmpty() ? parsed(bytes, faults) : json();
    const auto version = faults.isEmpty() ? versionOf(read, faults) : std::nullopt;
    if (!version)
        return {{}, faults.take()};
    if (*version == 1)
        fillVersion1(read);
    if (*version <= 2)
        fillVersion2(read);
    if (*version <= 3)
        fillVersion3(read);
    JsonFields fields(read, {}, faults);
    for (const char *known : {"$schema", "format", "version"})
        fields.skip(known);
    Document document;
    document.exported = fields.moment("exported");
    document.sessions = fields.list("sessions", readSession);
    document.entries = fields.list("entries", readEntry);
    document.health = fields.list("health", readHealth);
    document.healthNos = fields.list("healthNos", readHealthNo);
    document.screenings = fields.list("screenings", readScreened);
    document.switchedOn = fields.list("switchedOn", readSwitched);
    document.nextDays = fields.list("nextDay", readNextDay);
    document.tags = fields.list("tags", readTag);
    document.days = fields.list("days", readDay);
    document.weeklies = fields.list("weeklies", readWeekly);
    document.trials = fields.list("trials", readTrial);
    document.purged = fields.list("purged", readPurged);
    fields.finish();
    checkIds(document, faults);
    return {std::move(document), faults.take()};
}

} // namespace unknot::exchange
