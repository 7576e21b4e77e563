// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/join.h"

#include "journal/words.h"

#include <algorithm>
#include <tuple>

namespace unknot::exchange
{

namespace
{

using namespace journal;

// Everything that a record says, as bytes that are the same for equal records and no others.
class Bytes
{
public:
    template<class... Values>
    explicit Bytes(const Values &...values)
    {
        (put(values), ...);
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    void put(const std::string &text) { m_text.append(std::to_string(text.size())).append(":").append(text); }
    void put(std::int64_t number) { put(std::to_string(number)); }
    void put(int number) { put(std::int64_t{number}); }
    void put(bool flag) { put(flag ? 1 : 0); }
    void put(Milliseconds duration) { put(std::int64_t{duration.count()}); }
    template<class Enum>
    requires std::is_enum_v<Enum>
    void put(Enum value) { put(std::string(word(value))); }
    void put(const WallTime &time)
    {
        put(toIso(time));
        put(time.zone);
    }
    template<class Value>
    void put(const std::optional<Value> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template<class Value>
    void put(const std::vector<Value> &values)
    {
        put(static_cast<std::int64_t>(values.size()));
        for (const Value &value : values)
            put(value);
    }
    void put(const SidedZone &place) { m_text += Bytes(place.zone.value, place.side).text(); }
    void put(const RatingRecord &r) { m_text += Bytes(r.id, r.kind, r.moment, r.nrs, r.at).text(); }
    void put(const HoldRecord &h)
    {
        m_text += Bytes(h.id, h.hold, h.pressure, h.planned, h.pressed, h.end, h.press, h.began, textOf(h.signs)).text();
    }
    void put(const PointRecord &p)
    {
        m_text += Bytes(p.id, p.point, p.muscle, p.zone, p.side, p.name, p.label, p.pressure, p.pressureCap, p.hold, p.rest, p.maxPressed,
            p.reps, p.maxReps, p.gentle, p.lowCap, p.reloads, p.tool, p.posture, p.located, p.tender, p.ache, p.end, p.holds, p.way)
                      .text();
    }
    void put(const EntryRecord::Place &place) { m_text += Bytes(place.zone, place.nrs, textOf(place.qualities)).text(); }

    std::string m_text;
};

auto whenDone(const SessionRecord &s)
{
    std::chrono::sys_time<Milliseconds> last = s.ended ? s.ended->utc : s.started.utc;
    for (const RatingRecord &rating : s.ratings)
        last = std::max(last, rating.at.utc);
    const Bytes all(s.id, s.title, s.started, s.ended, s.state, s.leadIn, s.restBetweenPoints, s.hardLimit, s.zones, s.points, s.ratings);
    return std::tuple(s.state != SessionState::Running, last, all.text());
}

auto whenNoted(const Session &s)
{
    return std::tuple(s.noted ? s.noted->utc : std::chrono::sys_time<Milliseconds>::min(), Bytes(s.noted, s.record.note).text());
}

auto whenChanged(const EntryRecord &e)
{
    return std::tuple(e.changed.value_or(e.written).utc, Bytes(e.id, e.about, e.written, e.changed, e.places, e.note).text());
}

auto whenNamed(const TagRecord &t)
{
    const auto renamed = t.renamed ? t.renamed->utc : std::chrono::sys_time<Milliseconds>::min();
    return std::tuple(renamed, Bytes(t.id, t.name, t.made, t.renamed).text());
}

// One part of a day; what was never said is before all that was.
template<class Value>
void takeLater(Value &value, std::optional<ToldDay::Instant> &at, const Value &other, const std::optional<ToldDay::Instant> &otherAt)
{
    if (std::tuple(at, Bytes(value).text()) < std::tuple(otherAt, Bytes(other).text())) {
        value = other;
        at = otherAt;
    }
}

auto whenSaid(const WeeklyRecord &w)
{
    return std::tuple(w.saysSomething(), w.at.utc, Bytes(w.id, w.at, w.pain, w.enjoyment, w.activity, w.impression).text());
}

auto whenSaid(const TrialAnswer &answer)
{
    return std::tuple(answer.pain.has_value(), answer.at.utc, Bytes(answer.pain, answer.at).text());
}

auto whenEnded(const WallTime &at)
{
    return std::tuple(at.utc, Bytes(at).text());
}

auto howGrave(const NextDayRecord &answer)
{
    return std::tuple(answer.answer, answer.at.utc, Bytes(answer.at).text()); // in the order of the enumeration
}

std::vector<SidedZone> placesOfBoth(const HealthRecord &a, const HealthRecord &b)
{
    if (a.zones.empty() || b.zones.empty())
        return {}; // no place is named: everywhere, or it has to be asked
    std::vector<SidedZone> places = a.zones;
    for (const SidedZone &place : b.zones) {
        if (std::ranges::find(places, place) == places.end())
            places.push_back(place);
    }
    return places;
}

} // namespace

Session joined(const Session &a, const Session &b)
{
    Session joined = whenDone(a.record) < whenDone(b.record) ? b : a;
    const Session &note = whenNoted(a) < whenNoted(b) ? b : a;
    joined.record.note = note.record.note;
    joined.noted = note.noted;
    return joined;
}

EntryRecord joined(const EntryRecord &a, const EntryRecord &b)
{
    return whenChanged(a) < whenChanged(b) ? b : a;
}

NextDayRecord joined(const NextDayRecord &a, const NextDayRecord &b)
{
    return howGrave(a) < howGrave(b) ? b : a;
}

HealthRecord joined(const HealthRecord &a, const HealthRecord &b)
{
    HealthRecord joined = a.at.utc < b.at.utc ? b : a;
    joined.cleared = a.cleared && b.cleared;
    joined.zones = placesOfBoth(a, b);
    joined.side = a.side == b.side ? a.side : Side::Middle;
    return joined;
}

TagRecord joined(const TagRecord &a, const TagRecord &b)
{
    return whenNamed(a) < whenNamed(b) ? b : a;
}

ToldDay joined(const ToldDay &a, const ToldDay &b)
{
    ToldDay joined = a;
    takeLater(joined.day.sleep, joined.sleepAt, b.day.sleep, b.sleepAt);
    takeLater(joined.day.stress, joined.stressAt, b.day.stress, b.stressAt);
    takeLater(joined.day.tags, joined.tagsAt, b.day.tags, b.tagsAt);
    if (std::tuple(a.day.at.utc, Bytes(a.day.at).text()) < std::tuple(b.day.at.utc, Bytes(b.day.at).text()))
        joined.day.at = b.day.at;
    return joined;
}

WeeklyRecord joined(const WeeklyRecord &a, const WeeklyRecord &b)
{
    return whenSaid(a) < whenSaid(b) ? b : a;
}

TrialRecord joined(const TrialRecord &a, const TrialRecord &b)
{
    TrialRecord joined = a;
    if (b.ended && (!a.ended || whenEnded(*b.ended) < whenEnded(*a.ended)))
        joined.ended = b.ended;
    for (const TrialAnswer &answer : b.answers) {
        const auto own = std::ranges::lower_bound(joined.answers, answer.day, {}, &TrialAnswer::day);
        if (own == joined.answers.end() || own->day != answer.day)
            joined.answers.insert(own, answer);
        else if (whenSaid(*own) < whenSaid(answer))
            *own = answer;
    }
    return joined;
}

} // namespace unknot::exchange
