// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalstore.h"

#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

namespace unknot::test
{

using namespace std::chrono_literals;
using namespace journal;

// The value, or the test ends here with what went wrong.
template<class T>
T value(Result<T> result)
{
    if (!result)
        throw std::runtime_error(toString(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline std::optional<Error::Kind> kindOf(const Status &status)
{
    return status ? std::nullopt : std::optional(status.error().kind);
}

inline JournalStore openStore(const std::filesystem::path &file)
{
    return value(JournalStore::open(file));
}

// As the next start of the program finds it.
inline void reopen(JournalStore &store)
{
    const std::filesystem::path file = store.file();
    {
        const JournalStore closing = std::move(store);
    }
    store = openStore(file);
}

inline JournalReader openReader(const std::filesystem::path &file)
{
    return value(JournalReader::open(file));
}

inline JournalStore memoryStore()
{
    return value(JournalStore::inMemory());
}

// A moment by what the clock on the wall said there.
inline WallTime wall(
    std::chrono::year_month_day day, std::chrono::minutes time, std::chrono::minutes offset = 60min, std::string zone = "Europe/Berlin")
{
    const auto local = std::chrono::local_days{day}.time_since_epoch() + time;
    return {std::chrono::sys_time<Milliseconds>{local - offset}, offset, std::move(zone)};
}

constexpr std::chrono::year_month_day november(unsigned day)
{
    return std::chrono::year{2026} / 11 / static_cast<int>(day);
}

inline RatingRecord rating(const Uuid &id, RatingRecord::Moment moment, std::optional<int> nrs, const WallTime &at)
{
    return {id, RatingRecord::Kind::AtRest, moment, nrs, at};
}

inline HoldRecord hold(const Uuid &id, const WallTime &began)
{
    return {id, 1, 5, 30s, 30s, "time", 4, began};
}

inline PointRecord point(const Uuid &id, const std::string &name = "upper-trapezius-top", Side side = Side::Left)
{
    PointRecord p;
    p.id = id;
    p.point = name;
    p.muscle = "upper-trapezius";
    p.zone = "shoulder-top";
    p.side = side;
    p.name = "Top of the shoulder";
    p.label = "front edge";
    p.pressure = 5;
    p.pressureCap = 6;
    p.hold = 30s;
    p.rest = 15s;
    p.maxPressed = 180s;
    p.reps = 3;
    p.maxReps = 6;
    p.gentle = true;
    p.lowCap = true;
    p.reloads = 1;
    p.tool = "ball-wall";
    p.posture = "stand";
    p.located = true;
    p.tender = 6;
    p.ache = "a-bit";
    p.end = "finished";
    return p;
}

// A session that ran and was ended, with one pressed point. Every field says something.
inline SessionRecord finished(const Uuid &id, const WallTime &started, std::optional<int> before = 6, std::optional<int> after = 3)
{
    SessionRecord s;
    s.id = id;
    s.title = "Left shoulder";
    s.started = started;
    s.ended = started;
    s.ended->utc += 10min;
    s.state = SessionState::Completed;
    s.leadIn = 5s;
    s.restBetweenPoints = 20s;
    s.hardLimit = 20min;
    s.zones = {{{"shoulder-top"}, Side::Left}, {{"forehead"}, Side::Middle}};
    s.points = {point(id + "-p")};
    s.points[0].holds = {hold(id + "-h", started)};
    s.ratings = {
        rating(id + "-b", RatingRecord::Moment::Before, before, started), rating(id + "-a", RatingRecord::Moment::After, after, *s.ended)};
    s.note = "better \u00e4fter";
    return s;
}

// Pain at two places, told the next morning. Every field says something but `changed`.
inline EntryRecord painTold(const Uuid &id, const WallTime &about, int nrs = 6)
{
    WallTime written = about;
    written.utc += 13h;
    return {id, about, written, {},
        {{{{"low-back"}, Side::Left}, nrs, {Quality::Aching, Quality::Burning}}, {{{"throat"}, Side::Middle}, 2, {}}}, "after the drive"};
}

// As it was when it had just begun.
inline SessionRecord atStart(SessionRecord s)
{
    s.ended.reset();
    s.state = SessionState::Running;
    s.ratings.clear();
    s.note.clear();
    for (PointRecord &p : s.points) {
        p.located = false;
        p.tender.reset();
        p.ache.clear();
        p.end.clear();
        p.holds.clear();
    }
    return s;
}

inline void playPoint(JournalStore &store, const PointRecord &p)
{
    if (p.located)
        value(store.setLocated(p.id, p.tender, p.ache));
    for (const HoldRecord &h : p.holds) {
        HoldRecord begun = h;
        begun.pressed.reset();
        begun.press.reset();
        begun.end.clear();
        value(store.beginHold(p.id, begun));
        if (h.press)
            value(store.setPress(h.id, *h.press));
        if (h.pressed)
            value(store.endHold(h.id, *h.pressed, h.end));
    }
    if (!p.end.empty())
        value(store.endPoint(p.id, p.end));
}

// Writes the session step by step, as a running one is written.
inline void play(JournalStore &store, const SessionRecord &s)
{
    value(store.beginSession(atStart(s)));
    for (const PointRecord &p : s.points)
        playPoint(store, p);
    for (const RatingRecord &r : s.ratings)
        value(store.addRating(s.id, r));
    if (s.ended)
        value(store.endSession(s.id, s.state, *s.ended));
    if (!s.note.empty())
        value(store.setNote(s.id, s.note, s.started));
}

} // namespace unknot::test
