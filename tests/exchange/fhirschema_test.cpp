// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The bundle against the JSON Schema of FHIR R4: that part of it which lies beside this test.
#include "catalogue/schemacheck.h"
#include "exchange/fhir.h"
#include "exchangesamples.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace unknot::test
{

namespace
{

using nlohmann::json;
using testing::IsEmpty;
using testing::Not;

json bundle()
{
    JournalStore store = sampleStore();
    SessionRecord nowhere = finished("nowhere", wall(november(20), 8h, -600min), std::nullopt, 10);
    nowhere.zones.clear();
    nowhere.note.clear();
    play(store, nowhere);
    json bundle = json::parse(fhirOf(store));
    bundle["$schema"] = "fhir-r4.schema.json";
    return bundle;
}

std::vector<std::string> faultsOf(const json &document)
{
    catalogue::SchemaCheck check(std::filesystem::path{UNKNOT_SOURCE_DIR} / "tests/exchange");
    const auto read = value(catalogue::JsonDocument::parse(document.dump(), "bundle.json"));
    catalogue::Faults faults;
    check.check(read, 0, faults);
    std::vector<std::string> said;
    for (const catalogue::Fault &fault : faults.kept())
        said.push_back(fault.place.pointer + ": " + fault.what);
    return said;
}

void expectRefused(const char *pointer, const json &instead)
{
    json document = bundle();
    document[json::json_pointer(pointer)] = instead;
    EXPECT_THAT(faultsOf(document), Not(IsEmpty())) << pointer << ' ' << instead;
}

} // namespace

TEST(FhirSchema, holdsOfTheBundle)
{
    EXPECT_THAT(faultsOf(bundle()), IsEmpty());
}

TEST(FhirSchema, refusesWhatIsNoFhir)
{
    expectRefused("/type", "heap");
    expectRefused("/entry/1/resource/resourceType", "Patient");
    expectRefused("/entry/1/resource/effectiveDateTime", "22.11.2026");
    expectRefused("/entry/1/resource/status", "done");
    expectRefused("/entry/1/resource/more", 1);
    expectRefused("/entry/1/resource/code/coding/0/code", "");
    expectRefused("/entry/1/resource/valueQuantity/value", "6");
    expectRefused("/entry/1/resource/note/0/text", nullptr);
    expectRefused("/entry/0/resource/deviceName/0/type", "nickname");
}

} // namespace unknot::test
