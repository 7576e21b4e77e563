// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A trial on oneself, as it comes in from another machine.
#include "exchange/takein.h"
#include "exchangesamples.h"
#include "support/trialsamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

const WallTime morning = wall(november(2), 8h);
const WallTime now = wall(november(24), 9h);

TrialRecord answered(std::vector<TrialAnswer> answers)
{
    TrialRecord trial = trialAgreed("t", morning);
    trial.answers = std::move(answers);
    return trial;
}

exchange::Document with(const TrialRecord &trial)
{
    exchange::Document document;
    document.trials = {trial};
    return document;
}

JournalStore storeOf(const TrialRecord &trial)
{
    JournalStore store = memoryStore();
    value(exchange::takeIn(store, with(trial), now));
    return store;
}

std::string writtenOf(const TrialRecord &trial)
{
    return exported(storeOf(trial));
}

std::vector<exchange::Fault> faultsOf(const std::string &text, const std::string &what, const std::string &instead)
{
    std::string spoilt = text;
    const auto at = spoilt.find(what);
    if (at == std::string::npos)
        throw std::runtime_error("there is no " + what);
    spoilt.replace(at, what.size(), instead);
    return exchange::readDocument(spoilt, "file.json").faults;
}

} // namespace

TEST(TakenTrials, oneOfTheSameIdIsJoinedAndAnAnswerToldLaterWins)
{
    const auto trial = trialAgreed("t", morning);
    TrialAnswer changed = trialTold(trial, 1, 8);
    changed.at.utc += 1min;
    const auto here = answered({trialTold(trial, 0, 3), trialTold(trial, 1, 5), trialTold(trial, 2, 4)});
    const auto there = answered({changed, trialTold(trial, 2, std::nullopt), trialTold(trial, 3, 6)});
    for (const auto &[one, other] : {std::pair(here, there), std::pair(there, here)}) {
        JournalStore store = storeOf(one);
        value(exchange::takeIn(store, with(other), now));
        EXPECT_THAT(value(store.trials()),
            ElementsAre(answered({trialTold(trial, 0, 3), changed, trialTold(trial, 2, 4), trialTold(trial, 3, 6)})));
        EXPECT_TRUE(value(exchange::takeIn(store, with(other), now)).isNothing());
    }
}

TEST(TakenTrials, oneThatWasEndedOnEitherMachineIsEnded)
{
    TrialRecord ended = trialAgreed("t", morning);
    ended.ended = wall(november(5), 8h);
    TrialRecord later = ended;
    later.ended = wall(november(7), 8h);
    for (const auto &other : {trialAgreed("t", morning), later}) {
        JournalStore store = storeOf(other);
        value(exchange::takeIn(store, with(ended), now));
        EXPECT_THAT(value(store.trials()), ElementsAre(ended));
    }
}

TEST(TakenTrials, whatWasAgreedNeverChanges)
{
    JournalStore store = storeOf(trialAgreed("t", morning));
    const auto taken = exchange::takeIn(store, with(trialAgreed("t", morning, 14, 8)), now);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().error.pointer, "/trials/t");
    EXPECT_THAT(value(store.trials()), ElementsAre(trialAgreed("t", morning)));
}

TEST(TakenTrials, areReadStrictly)
{
    const auto trial = trialAgreed("t", morning);
    const std::string text = writtenOf(answered({trialTold(trial, 0, 3), trialTold(trial, 1, 5)}));
    EXPECT_THAT(exchange::readDocument(text, "file.json").faults, IsEmpty());
    EXPECT_EQ(faultsOf(text, R"("days": 14)", R"("days": 15)").at(0).pointer, "/trials/0/days");
    EXPECT_EQ(faultsOf(text, R"("days": 14)", R"("days": 44)").at(0).pointer, "/trials/0/days");
    EXPECT_EQ(faultsOf(text, R"("hour": 18)", R"("hour": 24)").at(0).pointer, "/trials/0/hour");
    EXPECT_EQ(faultsOf(text, R"("seed": 7)", R"("seed": -7)").at(0).pointer, "/trials/0/seed");
    EXPECT_EQ(faultsOf(text, R"("day": "2026-11-02")", R"("day": "2026-11-04")").at(0).pointer, "/trials/0/answers");
    EXPECT_EQ(faultsOf(text, R"("day": "2026-11-02")", R"("day": "2026-10-04")").at(0).pointer, "/trials/0/answers");
    EXPECT_EQ(faultsOf(text, R"("zone": "shoulder-back",)", "").at(0).pointer, "/trials/0/place/zone");
    EXPECT_EQ(
        faultsOf(text, R"("zone": "shoulder-back",)", R"("zone": "shoulder-back", "more": 1,)").at(0).pointer, "/trials/0/place/more");
}

TEST(TakenTrials, olderDocumentsHaveNone)
{
    std::string text = exported(memoryStore());
    const std::string list = ",\n \"trials\": []";
    text.erase(text.find(list), list.size());
    EXPECT_THAT(exchange::readDocument(text, "file.json").faults, testing::Not(IsEmpty()));
    text.replace(text.find("\"version\": 4"), 12, "\"version\": 3");
    EXPECT_THAT(exchange::readDocument(text, "file.json").faults, IsEmpty());
}

TEST(TakenTrials, areLeftOutWithEntriesAndByTheirFirstDay)
{
    const JournalStore store = storeOf(trialAgreed("t", morning));
    const auto left = [&store](const journal::Selection &selection) {
        return documentOf(bytesOf(store, {exchange::Format::Json, selection, {}, {}, now})).trials.size();
    };
    EXPECT_EQ(left({.from = std::chrono::local_days{november(3)}, .to = {}}), 0U);
    EXPECT_EQ(left({.from = {}, .to = {}, .entries = false}), 0U);
    EXPECT_EQ(left({.from = std::chrono::local_days{november(2)}, .to = {}}), 1U);
}

} // namespace unknot::test
