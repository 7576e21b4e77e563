// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/reportfacts.h"

#include "practice/bysided.h"

#include "base/nrs.h"
#include "journal/dayrecords.h"
#include "practice/weekly.h"

#include <algorithm>
#include <map>
#include <set>

namespace unknot::practice
{

namespace
{

using journal::RatingRecord;

// Absent: no hold of it was in those days.
std::optional<ReportFacts::Done> doneOf(const journal::PointHistory &history, const HistoryRange &days)
{
    ReportFacts::Done done;
    done.point = history.point;
    done.muscle = history.muscle;
    done.side = history.side;
    std::set<std::chrono::local_days> on;
    std::vector<double> changes;
    for (const auto &occasion : history.occasions) {
        if (!occasion.pressed || !days.holds(occasion.at))
            continue;
        ++done.sessions;
        done.pressed += occasion.pressedFor;
        on.insert(occasion.at.day());
        if (occasion.before && occasion.after && isVerdict(*occasion.before, *occasion.after, occasion.tooMuch))
            changes.push_back(*occasion.after - *occasion.before);
    }
    if (done.sessions == 0)
        return std::nullopt;
    done.days = static_cast<int>(on.size());
    done.rated = static_cast<int>(changes.size());
    if (changes.empty())
        return done;
    const auto [least, most] = std::ranges::minmax(changes);
    done.leastChange = static_cast<int>(least);
    done.mostChange = static_cast<int>(most);
    done.medianChange = median(std::move(changes));
    return done;
}

std::vector<ReportFacts::Done> doneIn(const PointRecords &records, const HistoryRange &days)
{
    std::vector<ReportFacts::Done> all;
    for (const auto &history : records.histories()) {
        if (const auto done = doneOf(history, days))
            all.push_back(*done);
    }
    std::ranges::stable_sort(all, [](const auto &a, const auto &b) { return a.sessions > b.sessions; });
    return all;
}

std::vector<ReportFacts::Told> toldIn(const PastSessions::Range &range)
{
    std::map<SidedZone, std::vector<int>> numbers;
    std::map<SidedZone, std::set<journal::Quality>> qualities;
    for (const journal::EntryRecord &entry : range.entries) {
        if (!range.days.holds(entry.about))
            continue;
        for (const auto &place : entry.places) {
            numbers[place.zone].push_back(place.nrs);
            qualities[place.zone].insert(place.qualities.begin(), place.qualities.end());
        }
    }
    std::vector<ReportFacts::Told> all;
    for (const auto &[zone, said] : numbers) {
        const auto [least, most] = std::ranges::minmax(said);
        all.push_back({zone, static_cast<int>(said.size()), median({said.begin(), said.end()}), least, most, qualities[zone]});
    }
    std::ranges::stable_sort(all, [](const auto &a, const auto &b) { return a.times > b.times; });
    return all;
}

// A number that was not said is of no mean.
void addMoving(ReportFacts &facts, const journal::SessionRecord &session)
{
    if (const auto before = session.rating(RatingRecord::Kind::OnMovement, RatingRecord::Moment::Before))
        facts.movingBefore.push_back(*before);
    if (const auto after = session.rating(RatingRecord::Kind::OnMovement, RatingRecord::Moment::After))
        facts.movingAfter.push_back(*after);
}

Status addWarned(ReportFacts &facts, const journal::JournalReader &journal)
{
    for (auto day = facts.range.days.first; day <= facts.range.days.last; day += std::chrono::days{1}) {
        const auto said = journal.screenings(day);
        if (!said)
            return tl::unexpected(said.error());
        for (const auto &answer : *said) {
            if (answer.yes && std::ranges::find(facts.warned, answer.question) == facts.warned.end())
                facts.warned.push_back(answer.question);
        }
    }
    return {};
}

Status addAfterwards(ReportFacts &facts, const journal::JournalReader &journal)
{
    const auto answers = journal.nextDays();
    const auto weeks = journal.weeklies();
    if (!answers || !weeks)
        return tl::unexpected(!answers ? answers.error() : weeks.error());
    std::set<journal::Uuid> sessions;
    for (const auto &session : facts.range.counted)
        sessions.insert(session.id);
    for (const journal::NextDayRecord &answer : *answers) {
        if (!sessions.contains(answer.session))
            continue;
        ++facts.asked;
        facts.sore += answer.answer == journal::NextDayRecord::Answer::Sore ? 1 : 0;
        facts.bruised += answer.answer == journal::NextDayRecord::Answer::Bruised ? 1 : 0;
    }
    for (const journal::WeeklyRecord &week : *weeks) {
        if (const auto score = Weekly::score(week); score && facts.range.days.holds(week.at))
            facts.weeks.push_back({week.at, *score});
    }
    return {};
}

} // namespace

std::vector<ZonePain> zonePain(const PastSessions::Summaries &sessions)
{
    BySided<ZonePain> sums;
    for (const auto &session : sessions) {
        if (!session.before || !session.after)
            continue;
        for (const SidedZone &zone : session.zones) {
            if (std::find(session.zones.data(), &zone, zone) != &zone) // said twice
                continue;
            ZonePain &sum = sums.at(zone);
            ++sum.sessions;
            sum.before += *session.before;
            sum.after += *session.after;
        }
    }
    std::vector<ZonePain> zones;
    for (auto &[zone, sum] : std::move(sums).sorted()) {
        sum.zone = {{zone.first}, zone.second};
        sum.before /= sum.sessions;
        sum.after /= sum.sessions;
        zones.push_back(sum);
    }
    std::ranges::stable_sort(zones, [](const ZonePain &a, const ZonePain &b) { return a.sessions > b.sessions; });
    return zones;
}

Result<ReportFacts> reportFacts(
    const journal::JournalReader &journal, const PastSessions &past, const PointRecords &records, Span span, const WallTime &now)
{
    auto range = past.range(&journal, span, now);
    if (!range)
        return tl::unexpected(range.error());
    ReportFacts facts;
    facts.range = std::move(*range);
    facts.zones = zonePain(facts.range.counted);
    facts.done = doneIn(records, facts.range.days);
    facts.told = toldIn(facts.range);
    for (const auto &summary : facts.range.counted) {
        const auto session = journal.session(summary.id);
        if (!session)
            return tl::unexpected(session.error());
        addMoving(facts, *session);
        facts.tooMuch += summary.tooMuch;
    }
    if (const Status read = addWarned(facts, journal); !read)
        return tl::unexpected(read.error());
    if (const Status read = addAfterwards(facts, journal); !read)
        return tl::unexpected(read.error());
    return facts;
}

} // namespace unknot::practice
