// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/painnote.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace unknot::practice
{

namespace
{

using When = PainNote::When;

constexpr std::chrono::hours leastAgo{1}; // what is nearer is now

struct Part {
    When when;
    std::chrono::days daysAgo;
    std::chrono::hours hour;
};
// The latest first.
constexpr std::array parts{Part{When::ThisAfternoon, std::chrono::days{0}, std::chrono::hours{15}},
    Part{When::ThisMorning, std::chrono::days{0}, std::chrono::hours{8}},
    Part{When::LastNight, std::chrono::days{0}, std::chrono::hours{3}},
    Part{When::YesterdayEvening, std::chrono::days{1}, std::chrono::hours{19}},
    Part{When::YesterdayMorning, std::chrono::days{1}, std::chrono::hours{8}}};

WallTime middleOf(const Part &part, const WallTime &now)
{
    const auto local = (now.day() - part.daysAgo).time_since_epoch() + part.hour;
    return {std::chrono::sys_time<Milliseconds>{local - now.offset}, now.offset, now.zone};
}

} // namespace

bool isWarning(journal::Quality quality)
{
    using journal::Quality;
    switch (quality) {
    case Quality::Burning:
    case Quality::Electric:
    case Quality::Tingling:
    case Quality::Numb:
        return true;
    case Quality::Aching:
    case Quality::Tight:
    case Quality::Pulling:
    case Quality::Cramping:
    case Quality::Throbbing:
    case Quality::Stabbing:
        break;
    }
    return false;
}

std::vector<When> PainNote::offered(const WallTime &now)
{
    std::vector<When> offered{When::Now};
    for (const Part &part : parts) {
        if (middleOf(part, now).utc + leastAgo <= now.utc)
            offered.push_back(part.when);
    }
    return offered;
}

WallTime PainNote::momentOf(When when, const WallTime &now)
{
    const auto *part = std::find_if(parts.begin(), parts.end(), [when](const Part &one) { return one.when == when; });
    return part == parts.end() ? now : middleOf(*part, now);
}

PainNote::PainNote(const std::vector<SidedZone> &zones) : m_id(journal::newUuid())
{
    addPlaces(zones);
    if (!zones.empty())
        m_marked = zones;
}

PainNote::PainNote(const journal::EntryRecord &entry)
    : m_id(entry.id), m_before(entry), m_when(When::Other), m_moment(entry.about), m_note(entry.note)
{
    for (const auto &place : entry.places)
        m_places.push_back({place.zone, place.nrs, place.qualities});
}

WallTime PainNote::about(const WallTime &now) const
{
    return m_moment.value_or(now);
}

std::optional<std::size_t> PainNote::unrated() const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [](const Place &place) { return !place.nrs; });
    return found == m_places.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_places.begin()));
}

void PainNote::rate(std::size_t place, int nrs)
{
    if (place < m_places.size() && nrs >= 0 && nrs <= 10)
        m_places[place].nrs = nrs;
}

void PainNote::toggle(std::size_t place, journal::Quality quality)
{
    if (place >= m_places.size())
        return;
    auto &qualities = m_places[place].qualities;
    const auto at = std::lower_bound(qualities.begin(), qualities.end(), quality);
    if (at != qualities.end() && *at == quality)
        qualities.erase(at);
    else
        qualities.insert(at, quality);
}

void PainNote::addPlaces(const std::vector<SidedZone> &zones)
{
    for (const SidedZone &zone : zones) {
        if (std::none_of(m_places.begin(), m_places.end(), [&](const Place &place) { return place.zone == zone; }))
            m_places.push_back({zone});
    }
}

void PainNote::removePlace(std::size_t place)
{
    if (place < m_places.size())
        m_places.erase(m_places.begin() + static_cast<std::ptrdiff_t>(place));
}

void PainNote::setMarked(const std::vector<SidedZone> &zones)
{
    const std::vector<SidedZone> before = std::exchange(m_marked, zones).value_or(zones);
    const auto isIn = [](const std::vector<SidedZone> &all, const SidedZone &zone) { return std::ranges::find(all, zone) != all.end(); };
    const auto stays = std::stable_partition(m_places.begin(), m_places.end(),
        [&](const Place &place) { return isIn(zones, place.zone) || !isIn(before, place.zone); });
    std::move(stays, m_places.end(), std::back_inserter(m_unmarked));
    m_places.erase(stays, m_places.end());
    for (const SidedZone &zone : zones) {
        if (isIn(before, zone) || std::ranges::find(m_places, zone, &Place::zone) != m_places.end())
            continue;
        addPlaces({zone});
        const auto said = std::ranges::find(m_unmarked, zone, &Place::zone);
        if (said == m_unmarked.end())
            continue;
        m_places.back() = std::move(*said);
        m_unmarked.erase(said);
    }
}

void PainNote::setWhen(When when, const WallTime &now)
{
    if (when == When::Now)
        m_moment.reset();
    else if (when != When::Other)
        m_moment = momentOf(when, now);
    else if (!m_moment)
        m_moment = now;
    m_when = when;
}

void PainNote::setMoment(const WallTime &about)
{
    m_moment = about;
    m_when = When::Other;
}

std::optional<PainNote::Fault> PainNote::fault(const WallTime &now) const
{
    if (m_places.empty())
        return Fault::NoPlace;
    if (unrated())
        return Fault::NoNumber;
    return about(now).utc > now.utc ? std::optional(Fault::InTheFuture) : std::nullopt;
}

bool PainNote::isBegun() const
{
    const auto isSaid = [](const Place &place) { return place.nrs || !place.qualities.empty(); };
    return isNew() ? !m_note.empty() || std::ranges::any_of(m_places, isSaid) : isChanged();
}

bool PainNote::isChanged() const
{
    return !m_before || said(m_before->about) != *m_before;
}

journal::EntryRecord PainNote::said(const WallTime &now) const
{
    journal::EntryRecord entry{m_id, about(now), now, {}, {}, m_note};
    for (const Place &place : m_places)
        entry.places.push_back({place.zone, place.nrs.value_or(0), place.qualities});
    if (!m_before)
        return entry;
    entry.written = m_before->written;
    entry.changed = m_before->changed;
    if (entry != *m_before)
        entry.changed = now;
    return entry;
}

JournalQueue::Write PainNote::write(const journal::EntryRecord &said) const
{
    if (isNew())
        return [said](journal::JournalStore &store) { return store.addEntry(said); };
    return [said](journal::JournalStore &store) { return store.changeEntry(said); };
}

JournalQueue::Write PainNote::undo(const WallTime &now) const
{
    if (isNew())
        return [id = m_id, now](journal::JournalStore &store) { return store.removeEntry(id, now); };
    return [before = *m_before](journal::JournalStore &store) { return store.changeEntry(before); };
}

} // namespace unknot::practice
