// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/correction.h"

#include "catalogue/zonekey.h"
#include "practice/nextday.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace unknot::practice
{

namespace
{

bool isNrs(std::optional<int> number)
{
    return !number || (*number >= 0 && *number <= 10);
}

// Of a hold that was begun again the last number holds.
std::optional<int> pressOf(const journal::PointRecord &point, int hold)
{
    std::optional<int> press;
    for (const journal::HoldRecord &one : point.holds) {
        if (one.hold == hold && one.press)
            press = one.press;
    }
    return press;
}

// To another day: so much later, and by the clock that is right there.
class Move
{
public:
    Move(const WallTime &from, const WallTime &to) : m_by(to.utc - from.utc), m_offset(to.offset - from.offset), m_zone(to.zone) { }

    void operator()(WallTime &moment) const
    {
        if (m_by == Milliseconds{0} && m_offset == std::chrono::minutes{0})
            return;
        moment.utc += m_by;
        moment.offset += m_offset;
        moment.zone = m_zone;
    }

private:
    Milliseconds m_by;
    std::chrono::minutes m_offset;
    std::string m_zone;
};

template<class IsOfThen>
journal::SessionRecord moved(journal::SessionRecord session, const WallTime &to, const IsOfThen &isOfThen)
{
    const Move move(session.started, to);
    if (session.ended)
        move(*session.ended);
    for (journal::PointRecord &point : session.points) {
        for (journal::HoldRecord &hold : point.holds)
            move(hold.began);
    }
    for (journal::RatingRecord &rating : session.ratings) {
        if (isOfThen(rating))
            move(rating.at);
    }
    session.started = to;
    return session;
}

} // namespace

journal::PointRecord *Correction::point(const journal::Uuid &id)
{
    const auto at = std::find_if(m_said.points.begin(), m_said.points.end(), [&](const auto &one) { return one.id == id; });
    return at == m_said.points.end() ? nullptr : &*at;
}

const journal::RatingRecord *Correction::recordedRating(const journal::Uuid &id) const
{
    const auto at = std::find_if(m_record.ratings.begin(), m_record.ratings.end(), [&](const auto &one) { return one.id == id; });
    return at == m_record.ratings.end() ? nullptr : &*at;
}

void Correction::rate(Kind kind, Moment moment, std::optional<int> nrs, const WallTime &now)
{
    if (!isNrs(nrs) || m_said.rating(kind, moment) == nrs)
        return;
    const auto isIt = [&](const journal::RatingRecord &rating) { return rating.kind == kind && rating.moment == moment; };
    const auto last = std::find_if(m_said.ratings.rbegin(), m_said.ratings.rend(), isIt);
    if (last == m_said.ratings.rend()) {
        m_said.ratings.push_back({journal::newUuid(), kind, moment, nrs, now});
        return;
    }
    const journal::RatingRecord *const recorded = recordedRating(last->id);
    if (!recorded && !nrs) {
        m_said.ratings.erase(std::next(last).base());
        return;
    }
    last->nrs = nrs;
    last->at = recorded && recorded->nrs == nrs ? recorded->at : now;
}

void Correction::setPress(const journal::Uuid &point, int hold, std::optional<int> nrs)
{
    journal::PointRecord *const of = this->point(point);
    if (!of || !isNrs(nrs) || pressOf(*of, hold) == nrs)
        return;
    journal::HoldRecord *last = nullptr;
    for (journal::HoldRecord &one : of->holds) {
        if (one.hold != hold)
            continue;
        one.press.reset();
        last = &one;
    }
    if (last)
        last->press = nrs;
}

void Correction::setSide(const journal::Uuid &point, Side side)
{
    if (journal::PointRecord *const of = this->point(point))
        of->side = side;
}

void Correction::leaveOut(const journal::Uuid &point, bool out)
{
    if (out && this->point(point))
        m_leftOut.insert(point);
    else
        m_leftOut.erase(point);
}

void Correction::turnSide(const journal::Uuid &point)
{
    const journal::PointRecord *const of = this->point(point);
    if (of && of->side != Side::Middle)
        setSide(point, of->side == Side::Left ? Side::Right : Side::Left);
}

void Correction::addPlaces(const std::vector<SidedZone> &zones)
{
    std::vector<SidedZone> all = m_said.zones;
    for (const SidedZone &zone : zones) {
        if (std::find(all.begin(), all.end(), zone) == all.end())
            all.push_back(zone);
    }
    setPlaces(std::move(all));
}

void Correction::removePlace(std::string_view key)
{
    std::vector<SidedZone> all = m_said.zones;
    std::erase_if(all, [key](const SidedZone &zone) { return catalogue::zoneKey(zone) == key; });
    setPlaces(std::move(all));
}

void Correction::setPlaces(std::vector<SidedZone> zones)
{
    const bool isOfPlaces = m_titleOf && m_record.title == m_titleOf(m_record.zones);
    m_said.title = isOfPlaces ? m_titleOf(zones) : m_record.title;
    m_said.zones = std::move(zones);
}

void Correction::begin(const WallTime &started)
{
    m_started = started;
}

journal::SessionRecord Correction::corrected() const
{
    journal::SessionRecord session = moved(m_said, m_started, [this](const journal::RatingRecord &rating) {
        const journal::RatingRecord *const recorded = recordedRating(rating.id);
        return recorded && recorded->nrs == rating.nrs && !isFromMemory(m_record, rating);
    });
    std::erase_if(session.points, [this](const auto &one) { return m_leftOut.contains(one.id); });
    if (session.ended && session.ended->utc < session.started.utc)
        session.ended = session.started;
    return session;
}

bool Correction::mayBeMade(const journal::SessionRecord &record)
{
    return record.ended && record.state != journal::SessionState::Running;
}

std::optional<Correction::Fault> Correction::fault(const WallTime &now) const
{
    if (!mayBeMade(m_record))
        return Fault::NotEnded;
    if (corrected().ended->utc > now.utc)
        return Fault::InTheFuture;
    return m_said.zones.empty() && !m_record.zones.empty() ? std::optional(Fault::NoPlace) : std::nullopt;
}

JournalQueue::Write Correction::write(const WallTime &now) const
{
    return [session = corrected(), now](journal::JournalStore &store) { return store.correct(session, now); };
}

JournalQueue::Write Correction::undo(const WallTime &now) const
{
    return [session = m_record, now](journal::JournalStore &store) { return store.correct(session, now); };
}

bool Correction::isWritten(const journal::JournalReader *journal) const
{
    const journal::SessionRecord wanted = corrected();
    const auto there = journal ? journal->session(wanted.id) : Result<journal::SessionRecord>{};
    return there && there->id == wanted.id && there->started == wanted.started && there->points == wanted.points
        && there->ratings == wanted.ratings && there->zones == wanted.zones;
}

JournalQueue::Write withoutUnwell(const journal::SessionRecord &record)
{
    return [record](journal::JournalStore &store) {
        Status status;
        for (const journal::PointRecord &point : record.points) {
            if (status && point.end == "too-much:unwell")
                status = store.endPoint(point.id, "too-much");
        }
        return status;
    };
}

} // namespace unknot::practice
