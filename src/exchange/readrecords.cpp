// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readrecords.h"

#include "exchange/isomoment.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace unknot::exchange
{

namespace
{

using namespace journal;

constexpr int mostNrs = 10, mostCount = 1000; // as the journal has them

SidedZone readZone(JsonFields &fields)
{
    return {{fields.id("zone")}, fields.word<Side>("side")};
}

RatingRecord readRating(JsonFields &fields)
{
    return {fields.id("id"), fields.word<RatingRecord::Kind>("kind"), fields.word<RatingRecord::Moment>("moment"),
        fields.numberOrNull("nrs", 0, mostNrs), fields.moment("at")};
}

SignRecord readSign(JsonFields &fields)
{
    SignRecord sign{fields.text("sign"), fields.duration("atMs")};
    if (!isSigns(textOf(sign)))
        fields.fault("sign", FaultCode::NoSign, sign.sign);
    return sign;
}

HoldRecord readHold(JsonFields &fields)
{
    HoldRecord hold;
    hold.id = fields.id("id");
    hold.hold = fields.number("hold", 0, mostCount);
    hold.pressure = fields.number("pressure", 0, mostNrs);
    hold.planned = fields.duration("plannedMs");
    hold.pressed = fields.durationOrNull("pressedMs");
    hold.end = fields.wordOf("end", isHoldEnd);
    hold.press = fields.numberOrNull("press", 0, mostNrs);
    hold.began = fields.moment("began");
    hold.signs = fields.list("signs", readSign);
    return hold;
}

PointRecord readPoint(JsonFields &fields)
{
    PointRecord p;
    p.id = fields.id("id");
    p.point = fields.id("point");
    p.muscle = fields.text("muscle");
    p.zone = fields.text("zone");
    p.side = fields.word<Side>("side");
    p.name = fields.text("name");
    p.label = fields.text("label");
    p.pressure = fields.number("pressure", 0, mostNrs);
    p.pressureCap = fields.number("pressureCap", 0, mostNrs);
    p.hold = fields.duration("holdMs");
    p.rest = fields.duration("restMs");
    p.maxPressed = fields.duration("maxPressedMs");
    p.reps = fields.number("reps", 0, mostCount);
    p.maxReps = fields.number("maxReps", 0, mostCount);
    p.gentle = fields.flag("gentle");
    p.lowCap = fields.flag("lowCap");
    p.reloads = fields.number("reloads", 0, mostCount);
    p.tool = fields.text("tool");
    p.posture = fields.text("posture");
    p.way = fields.text("way");
    p.located = fields.flag("located");
    p.tender = fields.numberOrNull("tender", 0, mostNrs);
    p.ache = fields.wordOf("ache", isAche);
    p.end = fields.wordOf("end", isPointEnd);
    p.holds = fields.list("holds", readHold);
    return p;
}

EntryRecord::Place readPlace(JsonFields &fields)
{
    EntryRecord::Place place{readZone(fields), fields.number("nrs", 0, mostNrs), {}};
    std::string words;
    for (const std::string &word : fields.texts("qualities"))
        words.append(words.empty() ? "" : " ").append(word);
    if (isQualities(words))
        place.qualities = qualitiesIn(words);
    else
        fields.fault("qualities", FaultCode::NoQualities, words);
    return place;
}

std::chrono::local_days readCalendarDay(JsonFields &fields, const char *key)
{
    const auto written = dayFromIso(fields.text(key));
    const auto day = std::clamp(written.value_or(firstDay), firstDay, lastDay);
    if (day != written)
        fields.fault(key, FaultCode::NoDay);
    return day;
}

TrialAnswer readTrialAnswer(JsonFields &fields)
{
    return {readCalendarDay(fields, "day"), fields.numberOrNull("pain", 0, mostNrs), fields.moment("at")};
}

} // namespace

Session readSession(JsonFields &fields)
{
    Session session;
    SessionRecord &s = session.record;
    s.id = fields.id("id");
    s.title = fields.text("title");
    s.state = fields.word<SessionState>("state");
    s.started = fields.moment("started");
    s.ended = fields.momentIfThere("ended");
    s.leadIn = fields.duration("leadInMs");
    s.restBetweenPoints = fields.duration("restBetweenPointsMs");
    s.hardLimit = fields.duration("hardLimitMs");
    s.zones = fields.list("zones", readZone);
    s.points = fields.list("points", readPoint);
    s.ratings = fields.list("ratings", readRating);
    s.note = fields.text("note");
    session.noted = fields.momentIfThere("noted");
    if (s.ended.has_value() == (s.state == SessionState::Running))
        fields.fault("ended", s.ended ? FaultCode::RunsButEnded : FaultCode::EndedWithoutEnd);
    return session;
}

EntryRecord readEntry(JsonFields &fields)
{
    EntryRecord entry;
    entry.id = fields.id("id");
    entry.about = fields.moment("about");
    entry.written = fields.moment("written");
    entry.changed = fields.momentIfThere("changed");
    entry.places = fields.list("places", readPlace);
    entry.note = fields.text("note");
    if (entry.places.empty())
        fields.fault("places", FaultCode::NoPlace);
    std::set<std::pair<std::string, Side>> zones;
    for (const EntryRecord::Place &place : entry.places)
        zones.emplace(place.zone.zone.value, place.zone.side);
    if (zones.size() < entry.places.size())
        fields.fault("places", FaultCode::PlaceTwice);
    return entry;
}

HealthRecord readHealth(JsonFields &fields)
{
    HealthRecord answer;
    answer.gate = fields.id("gate");
    answer.cleared = fields.flag("cleared");
    answer.side = fields.word<Side>("side");
    answer.zones = fields.list("zones", readZone);
    answer.at = fields.moment("at");
    return answer;
}

HealthNo readHealthNo(JsonFields &fields)
{
    return {fields.id("gate"), fields.moment("at")};
}

Screened readScreened(JsonFields &fields)
{
    return {fields.id("id"), fields.id("question"), fields.flag("yes"), fields.moment("at")};
}

Switched readSwitched(JsonFields &fields)
{
    return {fields.id("point"), fields.flag("on"), fields.moment("at")};
}

NextDayRecord readNextDay(JsonFields &fields)
{
    return {fields.id("session"), fields.word<NextDayRecord::Answer>("answer"), fields.moment("at")};
}

TagRecord readTag(JsonFields &fields)
{
    TagRecord tag{fields.id("id"), fields.text("name"), fields.moment("made"), fields.momentIfThere("renamed")};
    if (tag.name.empty() && fields.has("name"))
        fields.fault("name", FaultCode::EmptyWord);
    return tag;
}

ToldDay readDay(JsonFields &fields)
{
    ToldDay told;
    DayRecord &day = told.day;
    day.day = readCalendarDay(fields, "day");
    day.sleep = fields.numberOrNull("sleep", 0, mostNrs);
    day.stress = fields.numberOrNull("stress", 0, mostNrs);
    day.tags = fields.texts("tags");
    day.at = fields.moment("at");
    const auto instant = [&fields](const char *key) {
        const auto moment = fields.momentIfThere(key);
        return moment ? std::optional(moment->utc) : std::nullopt;
    };
    told.sleepAt = instant("sleepAt");
    told.stressAt = instant("stressAt");
    told.tagsAt = instant("tagsAt");
    const auto needs = [&fields](const char *key, bool isSaid, const auto &at) {
        if (isSaid && !at)
            fields.fault(key, FaultCode::Missing);
    };
    needs("sleepAt", day.sleep.has_value(), told.sleepAt);
    needs("stressAt", day.stress.has_value(), told.stressAt);
    needs("tagsAt", !day.tags.empty(), told.tagsAt);
    if (!day.saysSomething() && !told.sleepAt && !told.stressAt && !told.tagsAt)
        fields.fault("day", FaultCode::SaysNothing);
    return told;
}

PurgedRecord readPurged(JsonFields &fields)
{
    return {fields.id("id"), fields.moment("at").utc};
}

WeeklyRecord readWeekly(JsonFields &fields)
{
    WeeklyRecord week;
    week.id = fields.id("id");
    week.pain = fields.numberOrNull("pain", 0, mostNrs);
    week.enjoyment = fields.numberOrNull("enjoyment", 0, mostNrs);
    week.activity = fields.numberOrNull("activity", 0, mostNrs);
    week.impression = fields.wordOrNull<Impression>("impression");
    week.at = fields.moment("at");
    return week;
}

TrialRecord readTrial(JsonFields &fields)
{
    TrialRecord trial;
    trial.id = fields.id("id");
    trial.place = fields.object("place", readZone);
    trial.point = fields.id("point");
    trial.muscle = fields.text("muscle");
    trial.side = fields.word<Side>("side");
    trial.begun = readCalendarDay(fields, "begun");
    trial.days = fields.number("days", TrialRecord::fewestDays, TrialRecord::mostDays);
    trial.hour = fields.number("hour", 0, TrialRecord::lastHour);
    trial.seed = fields.number("seed", 0, std::numeric_limits<int>::max());
    trial.agreed = fields.moment("agreed");
    trial.ended = fields.momentIfThere("ended");
    trial.answers = fields.list("answers", readTrialAnswer);
    if (trial.days % 2 != 0)
        fields.fault("days", FaultCode::OddNumber);
    for (std::size_t i = 0; i < trial.answers.size(); ++i) {
        const auto day = trial.answers[i].day;
        if (!trial.has(day) || (i > 0 && day <= trial.answers[i - 1].day))
            fields.fault("answers", FaultCode::AnswersUnordered);
    }
    return trial;
}

} // namespace unknot::exchange
