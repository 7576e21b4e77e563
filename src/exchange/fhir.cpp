// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir.h"

#include "base/indented.h"
#include "exchange/document.h"
#include "exchange/isomoment.h"
#include "journal/exportcursor.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace unknot::exchange
{

namespace
{

using namespace journal;
using Json = nlohmann::ordered_json;

constexpr const char *snomed = "http://snomed.info/sct";

std::uint64_t hashOf(const std::string &text, std::uint64_t hash) // FNV-1a
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

// A UUID of version 8 (RFC 9562) that is of this name alone: a record that is written again keeps its id.
std::string uuidOf(const std::string &name)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const std::array<std::uint64_t, 2> halves{hashOf(name, 0xcbf29ce484222325U), hashOf(name + '#', 0x9ae16a3b2f90404fU)};
    std::string text;
    for (unsigned i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            text += '-';
        auto digit = static_cast<unsigned>((halves[i / 16] >> (60U - 4U * (i % 16))) & 0xFU);
        if (i == 12)
            digit = 8; // the version
        if (i == 16)
            digit = (digit & 0x3U) | 0x8U; // the variant
        text += digits[digit];
    }
    return text;
}

// FHIR has offsets of 14 hours at most.
std::string momentOf(const WallTime &time)
{
    const bool isKnown = time.offset >= std::chrono::hours{-14} && time.offset <= std::chrono::hours{14};
    return isKnown ? toIso(time) : toIso({time.utc, {}, {}});
}

Json coding(const char *system, const char *code, const char *display)
{
    return {{"system", system}, {"code", code}, {"display", display}};
}

// Absent: no place is known.
std::optional<Json> bodySiteOf(const std::vector<SidedZone> &places, const Names &names)
{
    if (places.empty())
        return std::nullopt;
    Json site = Json::object();
    const Side side = places.front().side;
    const bool isOneSide = std::ranges::all_of(places, [side](const SidedZone &place) { return place.side == side; });
    if (isOneSide && side == Side::Left)
        site["coding"] = Json::array({coding(snomed, "7771000", "Left")});
    if (isOneSide && side == Side::Right)
        site["coding"] = Json::array({coding(snomed, "24028007", "Right")});
    std::string text;
    for (const SidedZone &place : places)
        text.append(text.empty() ? "" : "; ").append(names.place(place));
    site["text"] = text;
    return site;
}

Json valueOf(int number)
{
    return {{"value", number}, {"unit", "{score}"}, {"system", "http://unitsofmeasure.org"}, {"code", "{score}"}};
}

struct Said {
    std::string id; // of what is observed: each one once
    std::string what;
    WallTime at;
    std::optional<int> number;
    std::vector<SidedZone> places;
    std::vector<std::string> notes; // the empty ones are left out
    bool isCoded = true; // as pain from 0 to 10
};

// The bundle, as it is made. Each function: the sink's Error.
class Bundle
{
public:
    Bundle(const Names &names, const Sink &sink) : m_names(names), m_sink(sink) { }

    Status begin(const std::string &programVersion, const WallTime &exported)
    {
        const Json head{{"resourceType", "Bundle"}, {"type", "collection"}, {"timestamp", momentOf(exported)}};
        const std::string text = dumped(head);
        if (Status given = m_sink(text.substr(0, text.rfind('\n')) + ",\n \"entry\": ["); !given)
            return given;
        Json device{{"resourceType", "Device"}, {"id", m_device}, {"status", "active"}};
        device["deviceName"] = Json::array({{{"name", "Unknot"}, {"type", "user-friendly-name"}}});
        device["version"] = Json::array({{{"value", programVersion}}});
        return add(m_device, device);
    }

    Status add(const Said &said)
    {
        Json observation{{"resourceType", "Observation"}, {"id", uuidOf(said.id)}, {"status", "final"}};
        observation["category"] = Json::array(
            {{{"coding", Json::array({coding("http://terminology.hl7.org/CodeSystem/observation-category", "survey", "Survey")})}}});
        observation["code"] = Json::object();
        if (said.isCoded)
            observation["code"]["coding"]
                = Json::array({coding("http://loinc.org", "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")});
        observation["code"]["text"] = said.what;
        observation["effectiveDateTime"] = momentOf(said.at);
        if (said.number)
            observation["valueQuantity"] = valueOf(*said.number);
        else
            observation["dataAbsentReason"] = {{"coding",
                Json::array({coding("http://terminology.hl7.org/CodeSystem/data-absent-reason", "asked-declined", "Asked But Declined")})}};
        for (const std::string &note : said.notes) {
            if (note.find_first_not_of(" \t\r\n") != std::string::npos)
                observation["note"].push_back({{"text", note}});
        }
        if (auto site = bodySiteOf(said.places, m_names))
            observation["bodySite"] = std::move(*site);
        observation["device"] = {{"reference", "urn:uuid:" + m_device}};
        return add(uuidOf(said.id), observation);
    }

    Status add(const std::vector<Said> &all)
    {
        for (const Said &said : all) {
            if (Status given = add(said); !given)
                return given;
        }
        return {};
    }

    Status end() { return m_sink("\n ]\n}\n"); }

private:
    static std::string dumped(const Json &json) { return json.dump(1, ' ', false, Json::error_handler_t::replace); }

    Status add(const std::string &id, const Json &resource)
    {
        const Json entry{{"fullUrl", "urn:uuid:" + id}, {"resource", resource}};
        return m_sink((std::exchange(m_isFirst, false) ? "\n" : ",\n") + indented(dumped(entry), 2));
    }

    const Names &m_names;
    const Sink &m_sink;
    std::string m_device = uuidOf("unknot");
    bool m_isFirst = true;
};

std::vector<Said> saidIn(const SessionRecord &session, const Names &names)
{
    std::vector<Said> said;
    for (const RatingRecord &rating : ratingsThatHold(session))
        said.push_back({rating.id, names.rating(rating), rating.at, rating.nrs, session.zones, {session.note}});
    return said;
}

std::vector<Said> saidIn(const EntryRecord &entry, const Names &names)
{
    std::vector<Said> said;
    for (const EntryRecord::Place &place : entry.places)
        said.push_back({entry.id + ' ' + place.zone.zone.value + ':' + std::string(toString(place.zone.side)), names.told, entry.about,
            place.nrs, {place.zone}, {names.qualities(place.qualities), entry.note}});
    return said;
}

std::vector<Said> saidIn(const WeeklyRecord &week, const Names &names)
{
    if (!week.pain && !week.enjoyment && !week.activity)
        return {};
    return {{week.id + " pain", names.weekPain, week.at, week.pain, {}, {}, false},
        {week.id + " enjoyment", names.weekEnjoyment, week.at, week.enjoyment, {}, {}, false},
        {week.id + " activity", names.weekActivity, week.at, week.activity, {}, {}, false}};
}

// next(record): whether there is another one, which is then in it.
template<class Record, class Next, class Step>
Status addEach(Bundle &bundle, const Selection &selection, const Names &names, const Next &next, const Step &step)
{
    Record record;
    while (true) {
        const Result<bool> isThere = next(record);
        if (!isThere || !*isThere)
            return isThere ? Status{} : tl::unexpected(isThere.error());
        if (!step())
            return tl::unexpected(wasStopped());
        if (!selection.has(record))
            continue;
        if (Status given = bundle.add(saidIn(record, names)); !given)
            return given;
    }
}

} // namespace

Status writeFhir(const JournalReader &journal, const Selection &selection, const Names &names, const std::string &programVersion,
    const WallTime &now, const Sink &sink, const Progress &progress)
{
    auto cursor = ExportCursor::over(journal);
    if (!cursor)
        return tl::unexpected(cursor.error());
    std::size_t records = 0;
    const auto step = [&] { return !progress || progress(++records, cursor->size()); };
    std::optional<WallTime> noted;
    const auto nextSession = [&](SessionRecord &session) { return cursor->nextSession(session, noted); };
    const auto nextEntry = [&](EntryRecord &entry) { return cursor->nextEntry(entry); };

    Bundle bundle(names, sink);
    if (Status begun = bundle.begin(programVersion, now); !begun)
        return begun;
    if (Status done = addEach<SessionRecord>(bundle, selection, names, nextSession, step); !done)
        return done;
    if (Status done = addEach<EntryRecord>(bundle, selection, names, nextEntry, step); !done)
        return done;
    const auto rest = cursor->rest();
    if (!rest)
        return tl::unexpected(rest.error());
    for (const WeeklyRecord &week : rest->weeklies) {
        Status done = selection.has(week) ? bundle.add(saidIn(week, names)) : Status{};
        if (!done)
            return done;
    }
    return bundle.end();
}

} // namespace unknot::exchange
