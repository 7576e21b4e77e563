// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that disks, editors and attackers have spoilt: refused with a reason, or taken in as a journal that can be read.
#include "exchange/takein.h"
#include "exchangesamples.h"
#include "fuzz/mutator.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

const WallTime now = wall(november(24), 9h);

std::string sample()
{
    JournalStore store = sampleStore();
    value(store.setHealth({"implant", true, {{{"neck"}, Side::Left}}, Side::Right, now}));
    value(store.setHealthNos({"stent"}, now));
    value(store.addScreening("fever", true, now));
    value(store.setSwitchedOn("scalenes-back", true, now));
    return exported(store);
}

// Whether it was taken in.
bool expectSafe(const std::string &text)
{
    const auto read = exchange::readDocument(text, "file.json");
    if (!read.faults.empty())
        return false;
    JournalStore store = memoryStore();
    const bool isTaken = exchange::takeIn(store, read.value, now).has_value();
    EXPECT_TRUE(exchange::readDocument(exported(store), "journal").faults.empty()) << text;
    EXPECT_TRUE(store.summaries().has_value() && store.pressedSince(JournalReader::Instant{}).has_value()) << text;
    return isTaken;
}

} // namespace

TEST(SpoiltDocument, changedBytesAreRefusedOrHarmless)
{
    const std::string text = sample();
    ASSERT_TRUE(expectSafe(text));
    Mutator mutator(31);
    for (int i = 0; i < mutants(400); ++i)
        expectSafe(mutator.bytes(text));
}

TEST(SpoiltDocument, changedValuesAreRefusedOrHarmless)
{
    const auto document = nlohmann::ordered_json::parse(sample());
    Mutator mutator(32);
    int taken = 0;
    for (int i = 0; i < mutants(400); ++i) {
        auto spoilt = document;
        mutator.graft(spoilt);
        taken += expectSafe(spoilt.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) ? 1 : 0;
    }
    EXPECT_GT(taken, 0) << "then nothing was tested of what is taken in";
}

TEST(SpoiltDocument, everyTruncationIsRefused)
{
    const std::string text = sample();
    Mutator mutator(33);
    for (int i = 0; i < mutants(100); ++i)
        EXPECT_FALSE(expectSafe(text.substr(0, mutator.below(text.size() - 3))));
}

TEST(SpoiltDocument, aTowerOfListsIsRefused)
{
    EXPECT_FALSE(expectSafe(std::string(1'000'000, '[')));
    EXPECT_FALSE(expectSafe(std::string(1'000'000, '[') + std::string(1'000'000, ']')));
}

} // namespace unknot::test
