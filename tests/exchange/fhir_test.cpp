// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the bundle has to say beyond the schema of FHIR (fhirschema_test.cpp).
#include "exchange/fhir.h"

#include "exchangesamples.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <regex>
#include <set>

namespace unknot::test
{

namespace
{

using nlohmann::json;
using testing::SizeIs;

json bundleOf(const JournalReader &journal)
{
    return json::parse(fhirOf(journal));
}

std::vector<json> observationsOf(const json &bundle)
{
    std::vector<json> observations;
    for (const json &entry : bundle.at("entry")) {
        if (entry.at("resource").at("resourceType") == "Observation")
            observations.push_back(entry.at("resource"));
    }
    return observations;
}

// FHIR allows neither an empty text, list or object, nor null.
void expectNothingEmpty(const json &value, const std::string &pointer = {})
{
    EXPECT_FALSE(value.is_null() || ((value.is_array() || value.is_object()) && value.empty()) || value == "") << pointer;
    if (!value.is_structured())
        return;
    for (const auto &[key, inner] : value.items())
        expectNothingEmpty(inner, pointer + '/' + key);
}

bool hasForm(const json &text, const char *form)
{
    return std::regex_match(text.get<std::string>(), std::regex{form});
}

// Of the definition of dateTime and instant.
constexpr const char *momentForm
    = R"([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]+(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))";

void expectObservation(const json &o, const std::set<std::string> &urls)
{
    EXPECT_EQ(o.at("status"), "final");
    EXPECT_EQ(o.at("category")[0]["coding"][0]["system"], "http://terminology.hl7.org/CodeSystem/observation-category");
    EXPECT_EQ(o.at("category")[0]["coding"][0]["code"], "survey");
    const bool isOfWeek = o.at("code").at("text").get<std::string>().starts_with("Week");
    EXPECT_EQ(o["code"].contains("coding"), !isOfWeek);
    if (!isOfWeek) {
        EXPECT_EQ(o["code"]["coding"][0]["system"], "http://loinc.org");
        EXPECT_EQ(o["code"]["coding"][0]["code"], "72514-3");
    }
    EXPECT_TRUE(hasForm(o.at("effectiveDateTime"), momentForm)) << o.at("effectiveDateTime");
    EXPECT_NE(o.contains("valueQuantity"), o.contains("dataAbsentReason"));
    if (o.contains("valueQuantity")) {
        EXPECT_TRUE(o["valueQuantity"].at("value").is_number_integer());
        EXPECT_EQ(o["valueQuantity"].at("unit"), "{score}");
        EXPECT_EQ(o["valueQuantity"].at("code"), "{score}");
        EXPECT_EQ(o["valueQuantity"].at("system"), "http://unitsofmeasure.org");
    }
    EXPECT_TRUE(urls.contains(o.at("device").at("reference"))) << "what it refers to is in the bundle";
    EXPECT_FALSE(o.contains("subject"));
    const std::set<std::string> known{"resourceType", "id", "status", "category", "code", "effectiveDateTime", "valueQuantity",
        "dataAbsentReason", "note", "bodySite", "device"};
    for (const auto &[key, value] : o.items())
        EXPECT_TRUE(known.contains(key)) << key;
}

} // namespace

TEST(Fhir, isACollectionOfWhatR4Requires)
{
    const json bundle = bundleOf(sampleStore());
    EXPECT_EQ(bundle.at("resourceType"), "Bundle");
    EXPECT_EQ(bundle.at("type"), "collection");
    EXPECT_TRUE(hasForm(bundle.at("timestamp"), momentForm));
    std::set<std::string> urls;
    for (const json &entry : bundle.at("entry")) {
        EXPECT_TRUE(hasForm(entry.at("fullUrl"), "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        EXPECT_EQ(entry.at("fullUrl").get<std::string>(), "urn:uuid:" + entry.at("resource").at("id").get<std::string>());
        EXPECT_TRUE(urls.insert(entry.at("fullUrl")).second) << "an id is of one resource";
    }
    const auto observations = observationsOf(bundle);
    EXPECT_THAT(observations, SizeIs(3 + 2 + 2 + 3));
    for (const json &observation : observations)
        expectObservation(observation, urls);
    expectNothingEmpty(bundle);
}

TEST(Fhir, theDeviceIsTheProgram)
{
    const json device = bundleOf(memoryStore()).at("entry").at(0).at("resource");
    EXPECT_EQ(device.at("resourceType"), "Device");
    EXPECT_EQ(device.at("deviceName")[0]["name"], "Unknot");
    EXPECT_EQ(device.at("deviceName")[0]["type"], "user-friendly-name");
    EXPECT_EQ(device.at("version")[0]["value"], "0.1.0");
}

TEST(Fhir, anEntryIsAnObservationForEachPlaceWithItsSide)
{
    JournalStore store = memoryStore();
    value(store.addEntry(painTold("e", wall(november(21), 8h), 7)));
    const auto observations = observationsOf(bundleOf(store));
    ASSERT_THAT(observations, SizeIs(2));
    EXPECT_EQ(observations[0]["valueQuantity"]["value"], 7);
    EXPECT_EQ(observations[0]["effectiveDateTime"], "2026-11-21T08:00:00.000+01:00");
    const json left{
        {"coding", {{{"system", "http://snomed.info/sct"}, {"code", "7771000"}, {"display", "Left"}}}}, {"text", "low-back (left)"}};
    EXPECT_EQ(observations[0]["bodySite"], left);
    EXPECT_EQ(observations[0]["note"][0]["text"], "2 words");
    EXPECT_EQ(observations[0]["note"][1]["text"], "after the drive");
    EXPECT_EQ(observations[1]["bodySite"], (json{{"text", "throat (middle)"}}));
}

TEST(Fhir, ofASessionEachNumberThatHoldsIsOneObservationOfAllPlaces)
{
    JournalStore store = memoryStore();
    SessionRecord session = finished("s", wall(november(22), 18h), 6, 3);
    session.zones = {{{"neck"}, Side::Right}, {{"shoulder-top"}, Side::Right}};
    session.ratings.push_back(rating("again", RatingRecord::Moment::Before, 5, session.started));
    play(store, session);
    const auto observations = observationsOf(bundleOf(store));
    ASSERT_THAT(observations, SizeIs(2));
    EXPECT_EQ(observations[0]["code"]["text"], "After");
    EXPECT_EQ(observations[1]["valueQuantity"]["value"], 5);
    EXPECT_EQ(observations[1]["bodySite"]["text"], "neck (right); shoulder-top (right)");
    EXPECT_EQ(observations[1]["bodySite"]["coding"][0]["code"], "24028007");
}

TEST(Fhir, aNumberThatWasNotSaidIsAbsentWithAReason)
{
    JournalStore store = memoryStore();
    play(store, finished("s", wall(november(22), 18h), std::nullopt, 3));
    EXPECT_EQ(observationsOf(bundleOf(store))[0]["dataAbsentReason"]["coding"][0]["code"], "asked-declined");
}

TEST(Fhir, aWeekIsThreeNumbersOfItsMomentAndOneThatWasPutOffIsNone)
{
    JournalStore store = memoryStore();
    value(store.setWeekly({"w", wall(november(22), 18h), 5, std::nullopt, 0}));
    value(store.setWeekly({"later", wall(november(29), 18h)}));
    const auto observations = observationsOf(bundleOf(store));
    ASSERT_THAT(observations, SizeIs(3));
    EXPECT_EQ(observations[0]["code"], (json{{"text", "Week pain"}}));
    EXPECT_EQ(observations[0]["valueQuantity"]["value"], 5);
    EXPECT_EQ(observations[0]["effectiveDateTime"], "2026-11-22T18:00:00.000+01:00");
    EXPECT_TRUE(observations[1].contains("dataAbsentReason"));
    EXPECT_EQ(observations[2]["code"]["text"], "Week doings");
}

TEST(Fhir, aRecordKeepsItsIdWhateverIsBesideIt)
{
    JournalStore store = memoryStore();
    value(store.addEntry(painTold("e", wall(november(21), 8h))));
    const json before = observationsOf(bundleOf(store))[0];
    play(store, finished("s", wall(november(20), 18h)));
    const auto after = observationsOf(bundleOf(store));
    EXPECT_NE(std::ranges::find(after, before), after.end());
}

TEST(Fhir, anOffsetThatFhirDoesNotKnowIsWrittenByUtc)
{
    JournalStore store = memoryStore();
    EntryRecord entry = painTold("e", wall(november(21), 8h, 15h));
    value(store.addEntry(entry));
    EXPECT_EQ(observationsOf(bundleOf(store))[0]["effectiveDateTime"], "2026-11-20T17:00:00.000+00:00");
}

} // namespace unknot::test
