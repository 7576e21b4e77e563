// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/journalsamples.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace unknot::test
{

// Every kind of answer that the program writes, one after the other, and what the journal holds after each: for
// what stops a writer at some moment and looks what is there then.
using ScriptedWrite = std::function<Status(JournalStore &)>;

inline std::vector<ScriptedWrite> aSession(const WallTime &at)
{
    SessionRecord s = atStart(finished("s", at));
    for (int i = 0; i < 12; ++i)
        s.points.push_back(point(std::to_string(i) + "p"));
    return {
        [s](JournalStore &j) { return j.beginSession(s); },
        [at](JournalStore &j) { return j.addRating("s", rating("r1", RatingRecord::Moment::Before, 7, at)); },
        [](JournalStore &j) { return j.setLocated("s-p", 6, "yes"); },
        [at](JournalStore &j) { return j.beginHold("s-p", hold("h", at)); },
        [](JournalStore &j) { return j.setPress("h", 3); },
        [](JournalStore &j) {
            return j.addSign("h", {"numb", 3s});
        },
        [](JournalStore &j) { return j.endHold("h", 30s, "time"); },
        [](JournalStore &j) { return j.endPoint("s-p", "finished"); },
        [at](JournalStore &j) { return j.addRating("s", rating("r2", RatingRecord::Moment::After, 4, at)); },
        [at](JournalStore &j) { return j.endSession("s", SessionState::Completed, at); },
        [at](JournalStore &j) { return j.setNote("s", "slept well", at); },
        [at](JournalStore &j) { return j.correct(finished("s", at, 5, 1), at); },
        [at](JournalStore &j) {
            return j.addNextDay({"s", NextDayRecord::Answer::Sore, at});
        },
    };
}

inline std::vector<ScriptedWrite> whatIsAnsweredBesides(const WallTime &at)
{
    return {
        [at](JournalStore &j) {
            return j.setHealth({"pregnant", false, {{{"low-back"}, Side::Left}}, Side::Middle, at});
        },
        [at](JournalStore &j) {
            return j.setHealthNos({"blood-thinner", "cancer"}, at);
        },
        [at](JournalStore &j) {
            return j.addScreenings({{"fever", false}, {"swollen-calf", true}}, at);
        },
        [at](JournalStore &j) { return j.setSwitchedOn("throat-front", true, at); },
        [at](JournalStore &j) { return j.addEntry(painTold("e", at)); },
        [at](JournalStore &j) { return j.changeEntry(painTold("e", at, 2)); },
        [at](JournalStore &j) { return j.removeEntry("e", at); },
        [](JournalStore &j) { return j.restoreEntry("e"); },
        [at](JournalStore &j) { return j.remove("s", at); },
        [](JournalStore &j) { return j.purgeRemoved(); },
        [at](JournalStore &j) { return j.beginSession(atStart(finished("next", at))); },
    };
}

inline std::vector<ScriptedWrite> everyAnswer()
{
    const WallTime at = wall(november(22), 18h + 42min);
    std::vector<ScriptedWrite> all = aSession(at);
    for (ScriptedWrite &write : whatIsAnsweredBesides(at))
        all.push_back(std::move(write));
    return all;
}

// Everything that a person told, but for the ids that the journal gives itself.
inline nlohmann::json toldIn(const JournalReader &journal)
{
    auto json = nlohmann::json::parse(value(journal.exportJson(wall(november(30), 0min))));
    for (auto &screening : json["screenings"])
        screening.erase("id");
    return json;
}

// What is told after none, one, two... of the writes.
inline std::vector<nlohmann::json> toldAfterEach(const std::vector<ScriptedWrite> &writes)
{
    JournalStore store = memoryStore();
    std::vector<nlohmann::json> told{toldIn(store)};
    for (const ScriptedWrite &write : writes) {
        value(write(store));
        told.push_back(toldIn(store));
    }
    return told;
}

} // namespace unknot::test
