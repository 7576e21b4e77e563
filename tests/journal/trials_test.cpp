// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Trials on oneself, and what was answered in them.
#include "journal/dayrecords.h"
#include "support/damage.h"
#include "support/tempfolder.h"
#include "support/trialsamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const WallTime morning = wall(november(2), 8h);
const WallTime later = wall(november(9), 8h);

std::filesystem::path makeDamaged(const TempFolder &folder, const std::string &sql)
{
    std::filesystem::path file = folder / "journal.db";
    {
        JournalStore store = openStore(file);
        for (const char *id : {"t", "u"}) {
            const TrialRecord trial = trialAgreed(id, morning);
            value(store.setTrial(trial));
            value(store.answerTrial(id, trialTold(trial, 0, 5)));
            value(store.answerTrial(id, trialTold(trial, 1, 6)));
        }
    }
    damage(file, sql);
    return file;
}

} // namespace

TEST(Trials, areListedByWhenTheyBeganWithTheirAnswersByDay)
{
    JournalStore store = memoryStore();
    TrialRecord second = trialAgreed("second", later, 42);
    TrialRecord first = trialAgreed("first", morning);
    value(store.setTrial(second));
    value(store.setTrial(first));
    first.answers = {trialTold(first, 0, 3), trialTold(first, 1, std::nullopt), trialTold(first, 13, 0)};
    for (const std::size_t i : {2U, 0U, 1U})
        value(store.answerTrial("first", first.answers[i]));
    EXPECT_THAT(value(store.trials()), ElementsAre(first, second));
}

TEST(Trials, ofADayTheLastAnswerStays)
{
    JournalStore store = memoryStore();
    TrialRecord trial = trialAgreed("t", morning);
    value(store.setTrial(trial));
    value(store.answerTrial("t", trialTold(trial, 0, std::nullopt)));
    value(store.answerTrial("t", trialTold(trial, 0, 7)));
    trial.answers = {trialTold(trial, 0, 7)};
    EXPECT_THAT(value(store.trials()), ElementsAre(trial));
}

TEST(Trials, canBeEndedAndWhatWasAgreedStays)
{
    JournalStore store = memoryStore();
    TrialRecord trial = trialAgreed("t", morning);
    value(store.setTrial(trial));
    trial.answers = {trialTold(trial, 0, 7)};
    value(store.answerTrial("t", trial.answers[0]));
    TrialRecord other = trial;
    other.ended = later;
    other.seed = 8;
    value(store.setTrial(other));
    trial.ended = later;
    EXPECT_THAT(value(store.trials()), ElementsAre(trial)) << "with its answers";
}

TEST(Trials, whatNoTrialCanBeIsNotWritten)
{
    JournalStore store = memoryStore();
    const auto refused = [&](const auto &change) {
        TrialRecord trial = trialAgreed("t", morning);
        change(trial);
        EXPECT_EQ(kindOf(store.setTrial(trial)), Error::Kind::Invalid);
    };
    refused([](TrialRecord &trial) { trial.days = 12; });
    refused([](TrialRecord &trial) { trial.days = 44; });
    refused([](TrialRecord &trial) { trial.days = 15; });
    refused([](TrialRecord &trial) { trial.hour = 24; });
    refused([](TrialRecord &trial) { trial.seed = -1; });
    EXPECT_THAT(value(store.trials()), IsEmpty());
}

TEST(Trials, anAnswerIsOfOneOfItsDays)
{
    JournalStore store = memoryStore();
    const TrialRecord trial = trialAgreed("t", morning);
    EXPECT_EQ(kindOf(store.answerTrial("t", trialTold(trial, 0, 1))), Error::Kind::NotFound) << "there is no trial yet";
    value(store.setTrial(trial));
    EXPECT_EQ(kindOf(store.answerTrial("t", trialTold(trial, -1, 1))), Error::Kind::NotFound);
    EXPECT_EQ(kindOf(store.answerTrial("t", trialTold(trial, 14, 1))), Error::Kind::NotFound);
    EXPECT_EQ(kindOf(store.answerTrial("t", trialTold(trial, 13, 11))), Error::Kind::Invalid);
    EXPECT_THAT(value(store.trials()).at(0).answers, IsEmpty());
}

TEST(TrialDamage, isAnErrorThatNamesTheTrial)
{
    for (const char *sql : {"UPDATE trial SET days = 15 WHERE id = 't'", "UPDATE trial SET days = 44 WHERE id = 't'",
             "UPDATE trial SET hour = 24 WHERE id = 't'", "UPDATE trial SET side = 'lift' WHERE id = 't'",
             "UPDATE trial SET seed = 9999999999 WHERE id = 't'", "UPDATE trial SET ended_offset = 60 WHERE id = 't'",
             "UPDATE trial_answer SET pain = 11 WHERE key = 1", "UPDATE trial_answer SET day = day + 14 WHERE key = 2",
             "UPDATE trial_answer SET at_zone = x'00' WHERE key = 1"}) {
        const TempFolder folder;
        const JournalReader reader = openReader(makeDamaged(folder, sql));
        for (const auto &error : {reader.trials().map([](const auto &) {}), reader.exportJson(later).map([](const auto &) {})}) {
            ASSERT_FALSE(error) << sql;
            EXPECT_EQ(error.error().kind, Error::Kind::Malformed) << sql;
            EXPECT_EQ(error.error().pointer, "/trial/t") << sql;
        }
    }
}

TEST(TrialDamage, whatIsSalvagedHasTheOthers)
{
    const TempFolder folder;
    const auto left = JournalStore::salvaged(
        makeDamaged(folder, "UPDATE trial SET side = 'lift' WHERE id = 't'; UPDATE trial_answer SET at_zone = x'00' WHERE key = 3;"));
    ASSERT_TRUE(left);
    const auto trials = value(left->trials());
    ASSERT_THAT(trials, SizeIs(1));
    EXPECT_EQ(trials[0].id, "u");
    EXPECT_THAT(trials[0].answers, ElementsAre(trialTold(trials[0], 1, 6)));
    EXPECT_TRUE(left->exportJson(later));
}

} // namespace unknot::test
