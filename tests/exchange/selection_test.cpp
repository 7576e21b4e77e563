// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangesamples.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace unknot::test
{

namespace
{

using journal::Selection;

std::string part(const JournalReader &journal, const Selection &selection)
{
    return bytesOf(journal, {exchange::Format::Json, selection, {}, {}, wall(november(24), 9h)});
}

std::chrono::local_days day(unsigned of)
{
    return std::chrono::local_days{november(of)};
}

// Ids of what is left, in the order of the lists.
std::string leftOf(const Selection &selection)
{
    JournalStore store = sampleStore();
    value(store.setHealth({"implant", false, {}, Side::Middle, wall(november(1), 8h)}));
    value(store.addScreening("fever", true, wall(november(20), 8h)));
    const exchange::Document left = documentOf(part(store, selection));
    std::string ids;
    for (const exchange::Session &session : left.sessions)
        ids += session.record.id + ' ';
    for (const EntryRecord &entry : left.entries)
        ids += entry.id + ' ';
    for (const NextDayRecord &answer : left.nextDays)
        ids += "next:" + answer.session + ' ';
    for (const HealthRecord &answer : left.health)
        ids += answer.gate + ' ';
    for (const exchange::Screened &answer : left.screenings)
        ids += answer.question + ' ';
    return ids;
}

} // namespace

TEST(Selection, ofEverythingIsTheSameBytes)
{
    const JournalStore store = sampleStore();
    EXPECT_EQ(part(store, {}), exported(store));
}

TEST(Selection, bothDaysAreIncluded)
{
    EXPECT_EQ(leftOf({}), "s e f next:s implant fever ");
    EXPECT_EQ(leftOf({day(22), {}}), "s f next:s implant ");
    EXPECT_EQ(leftOf({day(23), {}}), "f implant ");
    EXPECT_EQ(leftOf({{}, day(22)}), "s e next:s implant fever ");
    EXPECT_EQ(leftOf({{}, day(21)}), "e implant fever ");
    EXPECT_EQ(leftOf({day(22), day(22)}), "s next:s implant ");
}

// At half past midnight in Berlin it is yesterday by UTC.
TEST(Selection, aDayIsThatOfThePlace)
{
    JournalStore store = memoryStore();
    value(store.addEntry(painTold("late", wall(november(23), 30min))));
    const auto left = [&](const Selection &selection) { return documentOf(part(store, selection)).entries.size(); };
    EXPECT_EQ(left({day(23), {}}), 1U);
    EXPECT_EQ(left({{}, day(22)}), 0U);
}

TEST(Selection, partsCanBeLeftOut)
{
    EXPECT_EQ(leftOf({{}, {}, false, true, false}), "e f ");
    EXPECT_EQ(leftOf({{}, {}, true, false, false}), "s next:s ");
    EXPECT_EQ(leftOf({{}, {}, false, false, true}), "implant fever ");
}

TEST(Selection, daysAndWeeksGoWithTheEntries)
{
    const JournalStore store = sampleStore();
    const auto left = [&](const Selection &selection) { return nlohmann::json::parse(part(store, selection)); };
    EXPECT_EQ(left({day(23), {}})["days"].size(), 1U);
    EXPECT_EQ(left({day(23), {}})["weeklies"].size(), 0U);
    EXPECT_EQ(left({day(23), {}})["tags"].size(), 2U);
    for (const char *list : {"tags", "days", "weeklies"})
        EXPECT_EQ(left({{}, {}, true, false, true})[list].size(), 0U) << list;
}

// A part of a journal is read by whatever reads a whole one.
TEST(Selection, keepsTheFormOfTheDocument)
{
    const std::string some = part(sampleStore(), {day(23), {}});
    EXPECT_THAT(some, testing::StartsWith("{\n \"format\": \"unknot-journal\",\n \"version\": "));
    EXPECT_THAT(some, testing::EndsWith("}\n"));
    const auto whole = nlohmann::json::parse(exported(sampleStore()));
    const auto left = nlohmann::json::parse(some);
    for (const auto &[key, value] : whole.items())
        EXPECT_TRUE(left.contains(key)) << key;
    EXPECT_EQ(left["entries"][0], whole["entries"][1]);
}

} // namespace unknot::test
