// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir.h"

#include "exchange/isomoment.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>

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

class Bundle
{
public:
    Bundle(const Names &names, const std::string &programVersion) : m_names(names)
    {
        Json device{{"resourceType", "Device"}, {"id", m_device}, {"status", "active"}};
        device["deviceName"] = Json::array({{{"name", "Unknot"}, {"type", "user-friendly-name"}}});
        device["version"] = Json::array({{{"value", programVersion}}});
        add(m_device, std::move(device));
    }

    void add(const Said &said)
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
        add(uuidOf(said.id), std::move(observation));
    }

    [[nodiscard]] std::string text(const WallTime &exported) const
    {
        const Json bundle{{"resourceType", "Bundle"}, {"type", "collection"}, {"timestamp", momentOf(exported)}, {"entry", m_entries}};
        return bundle.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
    }

private:
    void add(const std::string &id, Json resource)
    {
        m_entries.push_back({{"fullUrl", "urn:uuid:" + id}, {"resource", std::move(resource)}});
    }

    const Names &m_names;
    std::string m_device = uuidOf("unknot");
    Json m_entries = Json::array();
};

} // namespace

std::string toFhir(const Document &document, const Names &names, const std::string &programVersion)
{
    Bundle bundle(names, programVersion);
    for (const Session &session : document.sessions) {
        for (const RatingRecord &rating : ratingsThatHold(session.record))
            bundle.add({rating.id, names.rating(rating), rating.at, rating.nrs, session.record.zones, {session.record.note}});
    }
    for (const EntryRecord &entry : document.entries) {
        for (const EntryRecord::Place &place : entry.places)
            bundle.add({entry.id + ' ' + place.zone.zone.value + ':' + std::string(toString(place.zone.side)), names.told, entry.about,
                place.nrs, {place.zone}, {names.qualities(place.qualities), entry.note}});
    }
    for (const WeeklyRecord &week : document.weeklies) {
        if (!week.pain && !week.enjoyment && !week.activity)
            continue;
        bundle.add({week.id + " pain", names.weekPain, week.at, week.pain, {}, {}, false});
        bundle.add({week.id + " enjoyment", names.weekEnjoyment, week.at, week.enjoyment, {}, {}, false});
        bundle.add({week.id + " activity", names.weekActivity, week.at, week.activity, {}, {}, false});
    }
    return bundle.text(document.exported);
}

} // namespace unknot::exchange
