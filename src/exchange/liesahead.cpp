// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/liesahead.h"

namespace unknot::exchange
{

namespace
{

constexpr std::chrono::days mostAhead{1}; // another zone, or a clock that is a little wrong

class Ahead
{
public:
    explicit Ahead(const WallTime &now) : m_latest(now.utc + mostAhead), m_lastDay(now.day() + mostAhead) { }

    void look(const std::string &pointer, const WallTime &moment)
    {
        if (moment.utc > m_latest)
            tell(pointer, toIso(moment));
    }
    void look(const std::string &pointer, const std::optional<WallTime> &moment)
    {
        if (moment)
            look(pointer, *moment);
    }
    void look(const std::string &pointer, const std::optional<journal::ToldDay::Instant> &instant)
    {
        if (instant)
            look(pointer, WallTime{*instant, {}, {}});
    }
    void look(const std::string &pointer, std::chrono::local_days day)
    {
        if (day > m_lastDay)
            tell(pointer, journal::isoDay(day));
    }
    [[nodiscard]] const std::optional<Fault> &first() const { return m_first; }

private:
    void tell(const std::string &pointer, const std::string &moment)
    {
        if (!m_first)
            m_first = Fault{FaultCode::LiesAhead, {}, 0, pointer, moment};
    }

    std::chrono::sys_time<Milliseconds> m_latest;
    std::chrono::local_days m_lastDay;
    std::optional<Fault> m_first;
};

void look(Ahead &ahead, const Session &session)
{
    const journal::SessionRecord &s = session.record;
    const std::string pointer = "/sessions/" + s.id;
    ahead.look(pointer + "/started", s.started);
    ahead.look(pointer + "/ended", s.ended);
    ahead.look(pointer + "/noted", session.noted);
    for (const journal::RatingRecord &rating : s.ratings)
        ahead.look(pointer + "/ratings/" + rating.id, rating.at);
    for (const journal::PointRecord &point : s.points) {
        for (const journal::HoldRecord &hold : point.holds)
            ahead.look(pointer + "/points/" + point.id, hold.began);
    }
}

void look(Ahead &ahead, const journal::EntryRecord &entry)
{
    const std::string pointer = "/entries/" + entry.id;
    ahead.look(pointer + "/about", entry.about);
    ahead.look(pointer + "/written", entry.written);
    ahead.look(pointer + "/changed", entry.changed);
}

void look(Ahead &ahead, const journal::ToldDay &told)
{
    const std::string pointer = "/days/" + journal::isoDay(told.day.day);
    ahead.look(pointer, told.day.day);
    ahead.look(pointer + "/at", told.day.at);
    for (const auto &part : {told.sleepAt, told.stressAt, told.tagsAt})
        ahead.look(pointer, part);
}

void look(Ahead &ahead, const journal::TagRecord &tag)
{
    ahead.look("/tags/" + tag.id, tag.made);
    ahead.look("/tags/" + tag.id, tag.renamed);
}

void look(Ahead &ahead, const journal::TrialRecord &trial)
{
    const std::string pointer = "/trials/" + trial.id;
    ahead.look(pointer + "/agreed", trial.agreed);
    ahead.look(pointer + "/ended", trial.ended);
    for (const journal::TrialAnswer &answer : trial.answers)
        ahead.look(pointer + "/answers", answer.at);
}

} // namespace

std::optional<Fault> liesAhead(const Document &document, const WallTime &now)
{
    Ahead ahead(now);
    const auto each = [&ahead](const auto &records) {
        for (const auto &record : records)
            look(ahead, record);
    };
    each(document.sessions);
    each(document.entries);
    each(document.tags);
    each(document.days);
    each(document.trials);
    for (const journal::NextDayRecord &answer : document.nextDays)
        ahead.look("/nextDay/" + answer.session, answer.at);
    for (const journal::WeeklyRecord &week : document.weeklies)
        ahead.look("/weeklies/" + week.id, week.at);
    for (const journal::HealthRecord &answer : document.health)
        ahead.look("/health/" + answer.gate, answer.at);
    for (const Screened &answer : document.screenings)
        ahead.look("/screenings/" + answer.id, answer.at);
    for (const journal::PurgedRecord &record : document.purged)
        ahead.look("/purged/" + record.id, std::optional(record.at));
    return ahead.first();
}

} // namespace unknot::exchange
