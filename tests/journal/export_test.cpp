// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/words.h"
#include "support/daysamples.h"
#include "support/trialsamples.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace unknot::test
{

namespace
{

using nlohmann::json;
using testing::ElementsAre;

const WallTime now = wall(november(23), 9h);
const WallTime evening = wall(november(22), 18h + 42min);

// "2026-11-22T18:42:07.123+01:00" and the zone beside it.
WallTime timeFrom(const json &object, const std::string &key)
{
    const std::string iso = object.at(key);
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0, offsetHours = 0, offsetMinutes = 0;
    char sign = '+';
    EXPECT_EQ(std::sscanf(iso.c_str(), "%d-%d-%dT%d:%d:%d.%d%c%d:%d", &year, &month, &day, &hour, &minute, &second, &ms, &sign,
                  &offsetHours, &offsetMinutes),
        10)
        << iso;
    const std::chrono::minutes offset{(sign == '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes)};
    WallTime time = wall(
        std::chrono::year{year} / month / day, std::chrono::minutes{hour * 60 + minute}, offset, object.value(key + "Zone", std::string{}));
    time.utc += Milliseconds{second * 1000 + ms};
    return time;
}

template<class T>
std::optional<T> optionalFrom(const json &value)
{
    return value.is_null() ? std::nullopt : std::optional<T>(value.get<T>());
}

Milliseconds ms(const json &value)
{
    return Milliseconds{value.get<std::int64_t>()};
}

template<class Convert>
auto all(const json &array, Convert convert)
{
    std::vector<decltype(convert(array))> values;
    for (const json &element : array)
        values.push_back(convert(element));
    return values;
}

SidedZone zoneFrom(const json &j)
{
    return {{j.at("zone")}, *sideFromString(j.at("side").get<std::string>())};
}

RatingRecord ratingFrom(const json &j)
{
    return {j.at("id"), j.at("kind") == "at-rest" ? RatingRecord::Kind::AtRest : RatingRecord::Kind::OnMovement,
        j.at("moment") == "before" ? RatingRecord::Moment::Before : RatingRecord::Moment::After, optionalFrom<int>(j.at("nrs")),
        timeFrom(j, "at")};
}

HoldRecord holdFrom(const json &j)
{
    const auto pressed = optionalFrom<std::int64_t>(j.at("pressedMs"));
    return {j.at("id"), j.at("hold"), j.at("pressure"), ms(j.at("plannedMs")),
        pressed ? std::optional(Milliseconds{*pressed}) : std::nullopt, j.at("end"), optionalFrom<int>(j.at("press")),
        timeFrom(j, "began")};
}

PointRecord pointFrom(const json &j)
{
    return {j.at("id"), j.at("point"), j.at("muscle"), j.at("zone"), *sideFromString(j.at("side").get<std::string>()), j.at("name"),
        j.at("label"), j.at("pressure"), j.at("pressureCap"), ms(j.at("holdMs")), ms(j.at("restMs")), ms(j.at("maxPressedMs")),
        j.at("reps"), j.at("maxReps"), j.at("gentle"), j.at("lowCap"), j.at("reloads"), j.at("tool"), j.at("posture"), j.at("located"),
        optionalFrom<int>(j.at("tender")), j.at("ache"), j.at("end"), all(j.at("holds"), holdFrom)};
}

SessionState stateFrom(const std::string &word)
{
    if (word == "running")
        return SessionState::Running;
    if (word == "completed")
        return SessionState::Completed;
    return word == "stopped" ? SessionState::Stopped : SessionState::Abandoned;
}

SessionRecord sessionFrom(const json &j)
{
    return {j.at("id"), j.at("title"), timeFrom(j, "started"), j.contains("ended") ? std::optional(timeFrom(j, "ended")) : std::nullopt,
        stateFrom(j.at("state")), ms(j.at("leadInMs")), ms(j.at("restBetweenPointsMs")), ms(j.at("hardLimitMs")),
        all(j.at("zones"), zoneFrom), all(j.at("points"), pointFrom), all(j.at("ratings"), ratingFrom), j.at("note")};
}

Quality qualityFrom(const json &j)
{
    const auto quality = std::ranges::find_if(allQualities, [&](Quality one) { return word(one) == j.get<std::string>(); });
    return *quality;
}

EntryRecord entryFrom(const json &j)
{
    const auto placeFrom = [](const json &p) { return EntryRecord::Place{zoneFrom(p), p.at("nrs"), all(p.at("qualities"), qualityFrom)}; };
    return {j.at("id"), timeFrom(j, "about"), timeFrom(j, "written"),
        j.contains("changed") ? std::optional(timeFrom(j, "changed")) : std::nullopt, all(j.at("places"), placeFrom), j.at("note")};
}

json exported(const JournalStore &store)
{
    return json::parse(value(store.exportJson(now)));
}

// Everything that can differ, differs.
SessionRecord fullSession()
{
    SessionRecord s = finished("full", evening);
    s.started = {std::chrono::sys_time<Milliseconds>{1795369327123ms}, -330min, "America/Nowhere"};
    s.state = SessionState::Stopped;
    s.ratings.push_back({"move", RatingRecord::Kind::OnMovement, RatingRecord::Moment::After, std::nullopt, {evening.utc, 0min, ""}});
    s.points.push_back(point("second", "levator-scapulae-angle", Side::Right));
    s.points[1].gentle = s.points[1].lowCap = s.points[1].located = false;
    s.points[1].tender.reset();
    s.points[1].ache.clear();
    s.points[1].holds = {{"cut-off", 3, 4, 45s, std::nullopt, "", std::nullopt, evening}, hold("again", evening)};
    return s;
}

} // namespace

TEST(Export, anEmptyJournalIsAWholeDocument)
{
    const json document = exported(memoryStore());
    EXPECT_EQ(document.at("format"), "unknot-journal");
    EXPECT_EQ(document.at("version"), 4);
    EXPECT_EQ(document.at("exported"), "2026-11-23T09:00:00.000+01:00");
    for (const char *list : {"sessions", "entries", "health", "healthNos", "screenings", "switchedOn", "nextDay", "tags", "days",
             "weeklies", "trials", "purged"})
        EXPECT_EQ(document.at(list), json::array()) << list;
}

TEST(Export, sessionsComeBackWhole)
{
    JournalStore store = memoryStore();
    const SessionRecord running = atStart(finished("running", wall(november(23), 8h)));
    play(store, running);
    play(store, fullSession());
    const json document = exported(store);
    EXPECT_THAT(all(document.at("sessions"), sessionFrom), ElementsAre(fullSession(), running)); // oldest first
    EXPECT_EQ(timeFrom(document.at("sessions").at(0), "noted"), fullSession().started);
}

TEST(Export, answersComeBackWhole)
{
    JournalStore store = memoryStore();
    play(store, finished("s", evening));
    value(store.setHealth({"implant", true, {{{"neck"}, Side::Left}}, Side::Right, evening}));
    value(store.setHealthNos({"stent"}, now));
    value(store.addScreening("fever", false, evening));
    value(store.addScreening("fever", true, now));
    value(store.setSwitchedOn("scalenes-back", true, evening));
    value(store.setSwitchedOn("scalenes-front-middle", false, evening));
    value(store.addNextDay({"s", NextDayRecord::Answer::Bruised, now}));
    json document = exported(store);
    const json at{{"at", "2026-11-22T18:42:00.000+01:00"}, {"atZone", "Europe/Berlin"}};
    const json atNow{{"at", "2026-11-23T09:00:00.000+01:00"}, {"atZone", "Europe/Berlin"}};
    const auto with = [](json object, const json &time) {
        object.update(time);
        return object;
    };
    EXPECT_THAT(document.at("health"),
        ElementsAre(
            with({{"gate", "implant"}, {"cleared", true}, {"side", "right"}, {"zones", {{{"zone", "neck"}, {"side", "left"}}}}}, at)));
    EXPECT_THAT(document.at("healthNos"), ElementsAre(with({{"gate", "stent"}}, atNow)));
    for (json &screening : document.at("screenings")) {
        EXPECT_EQ(screening.at("id").get<std::string>().size(), 36U);
        screening.erase("id");
    }
    EXPECT_THAT(document.at("screenings"),
        ElementsAre(with({{"question", "fever"}, {"yes", false}}, at), with({{"question", "fever"}, {"yes", true}}, atNow)));
    EXPECT_THAT(document.at("switchedOn"),
        ElementsAre(with({{"point", "scalenes-back"}, {"on", true}}, at), with({{"point", "scalenes-front-middle"}, {"on", false}}, at)));
    EXPECT_THAT(document.at("nextDay"), ElementsAre(with({{"session", "s"}, {"answer", "bruised"}}, atNow)));
}

TEST(Export, entriesComeBackWhole)
{
    JournalStore store = memoryStore();
    EntryRecord changed = painTold("changed", now, 0);
    changed.changed = wall(november(24), 8h, -330min, "");
    value(store.addEntry(changed));
    value(store.addEntry(painTold("earlier", evening)));
    EXPECT_THAT(all(exported(store).at("entries"), entryFrom), ElementsAre(painTold("earlier", evening), changed)); // oldest first
}

TEST(Export, daysAndWeeksComeBackWhole)
{
    JournalStore store = memoryStore();
    value(store.addTag(tagMade("drive", "long drive", evening)));
    value(store.addTag(tagMade("chair", "new chair", evening)));
    value(store.setDay(dayTold(evening, 3, {}, {"drive", "chair"})));
    value(store.setWeekly({"w", evening, 5, {}, 0, Impression::MuchWorse}));
    value(store.removeTag("chair", now));
    const json document = exported(store);
    const json at{{"at", "2026-11-22T18:42:00.000+01:00"}, {"atZone", "Europe/Berlin"}};
    json day{{"day", "2026-11-22"}, {"sleep", 3}, {"stress", nullptr}, {"tags", {"drive"}}};
    day.update(at);
    day.update(json{{"sleepAt", "2026-11-22T17:42:00.000+00:00"}, {"tagsAt", "2026-11-22T17:42:00.000+00:00"}});
    json week{{"id", "w"}, {"pain", 5}, {"enjoyment", nullptr}, {"activity", 0}, {"impression", "much-worse"}};
    week.update(at);
    EXPECT_THAT(document.at("days"), ElementsAre(day));
    EXPECT_THAT(document.at("weeklies"), ElementsAre(week));
    EXPECT_THAT(document.at("tags"),
        ElementsAre(
            json{{"id", "drive"}, {"name", "long drive"}, {"made", "2026-11-22T18:42:00.000+01:00"}, {"madeZone", "Europe/Berlin"}}));
}

TEST(Export, trialsComeBackWhole)
{
    JournalStore store = memoryStore();
    const TrialRecord trial = trialAgreed("t", evening);
    value(store.setTrial(trial));
    value(store.answerTrial("t", {trial.begun, 3, evening}));
    const json answer{{"day", "2026-11-22"}, {"pain", 3}, {"at", "2026-11-22T18:42:00.000+01:00"}, {"atZone", "Europe/Berlin"}};
    const json expected{{"id", "t"}, {"place", {{"zone", "shoulder-back"}, {"side", "left"}}}, {"point", trial.point},
        {"muscle", trial.muscle}, {"side", "left"}, {"begun", "2026-11-22"}, {"days", 14}, {"hour", 18}, {"seed", 7},
        {"agreed", "2026-11-22T18:42:00.000+01:00"}, {"agreedZone", "Europe/Berlin"}, {"answers", {answer}}};
    EXPECT_THAT(exported(store).at("trials"), ElementsAre(expected));
}

TEST(Export, isTheSameByteForByteEveryTime)
{
    JournalStore store = memoryStore();
    play(store, fullSession());
    value(store.addEntry(painTold("e", evening)));
    value(store.addScreening("fever", false, evening));
    EXPECT_EQ(value(store.exportJson(now)), value(store.exportJson(now)));
}

TEST(Export, doesNotDependOnTheOrderOfWriting)
{
    JournalStore one = memoryStore();
    JournalStore other = memoryStore();
    play(one, finished("a", evening));
    play(one, finished("b", evening));
    value(one.addEntry(painTold("c", evening)));
    value(one.addEntry(painTold("d", evening)));
    value(other.addEntry(painTold("d", evening)));
    value(other.addEntry(painTold("c", evening)));
    play(other, finished("b", evening));
    play(other, finished("a", evening));
    EXPECT_EQ(value(one.exportJson(now)), value(other.exportJson(now)));
}

TEST(Export, leavesRemovedSessionsOut)
{
    JournalStore store = memoryStore();
    play(store, finished("s", evening));
    value(store.addNextDay({"s", NextDayRecord::Answer::Sore, now}));
    value(store.remove("s", now));
    EXPECT_EQ(exported(store).at("sessions"), json::array());
    EXPECT_EQ(exported(store).at("nextDay"), json::array());
    value(store.restore("s"));
    EXPECT_EQ(exported(store).at("sessions").size(), 1U);
    EXPECT_EQ(exported(store).at("nextDay").size(), 1U);
}

TEST(Export, leavesRemovedEntriesOut)
{
    JournalStore store = memoryStore();
    value(store.addEntry(painTold("e", evening)));
    value(store.removeEntry("e", now));
    EXPECT_EQ(exported(store).at("entries"), json::array());
    value(store.restoreEntry("e"));
    EXPECT_EQ(exported(store).at("entries").size(), 1U);
}

TEST(Export, textThatIsNotUtf8DoesNotSpoilTheRest)
{
    JournalStore store = memoryStore();
    play(store, finished("s", evening));
    value(store.setNote("s", "caf\xe9", now));
    EXPECT_EQ(exported(store).at("sessions").at(0).at("note"), "caf\ufffd");
}

} // namespace unknot::test
