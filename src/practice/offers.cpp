// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/offers.h"

#include "practice/plantoday.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace unknot::practice
{

namespace
{

// What a muscle would be ranked by if nobody knew what is usually tried.
double withoutHabit(const Offer &offer)
{
    return offer.candidate.score.coverage + offer.candidate.score.record;
}

// It was never on offer, whoever asks and on whatever day: then it is still an answer to where pain comes from.
bool isForEverybody(const Against &against)
{
    const auto *reason = std::get_if<safety::Reason>(&against);
    return reason && (reason->kind == safety::Reason::Kind::InformationOnly || reason->kind == safety::Reason::Kind::NotSwitchedOn);
}

void noteHabit(std::vector<Offer>::iterator from, std::vector<Offer>::iterator to)
{
    for (; from != to; ++from)
        from->byHabit = std::any_of(from + 1, to, [&](const Offer &below) { return withoutHabit(below) > withoutHabit(*from); });
}

void gatherByReason(std::vector<Offer>::iterator from, std::vector<Offer>::iterator to)
{
    while (from != to) {
        const auto why = from->blocked();
        from = std::stable_partition(from, to, [&](const Offer &one) { return one.blocked() == why; });
    }
}

Offer offerOf(
    const catalogue::Catalogue &catalogue, finder::MuscleCandidate candidate, const AgainstPoint &against, const LightlyAt &lightStart)
{
    Offer offer{std::move(candidate), {}};
    for (const finder::Candidate &one : offer.candidate.points) {
        const catalogue::Point *point = catalogue.point(one.point);
        offer.against.push_back(point ? against(*point, one.side) : session::PlanReason{session::PlanReason::Kind::NotInCatalogue});
    }
    const finder::Candidate *best = offer.pressable();
    if (best && lightStart)
        offer.lightStart = lightStart(*catalogue.point(best->point), best->side);
    return offer;
}

// By what was pressed of it; after too much elsewhere all are, and none stands below another for that.
bool isLightToday(const Offer &offer)
{
    return offer.lightStart && offer.lightStart->daysAgo == 0 && offer.lightStart->why != LightStart::Why::ElsewhereToday;
}

bool isOffered(const std::vector<Offer> &offers, const session::PlannedPoint &planned)
{
    return std::ranges::any_of(offers, [&](const Offer &offer) {
        const auto &points = offer.candidate.points;
        return offer.candidate.side == planned.side
            && std::ranges::any_of(points, [&](const finder::Candidate &one) { return one.point == planned.point; });
    });
}

} // namespace

std::optional<Against> Offer::blocked() const
{
    return pressable() || against.empty() ? std::nullopt : against.front();
}

bool Offer::keepsItsPlace() const
{
    const auto why = blocked();
    return !why || isForEverybody(*why);
}

const finder::Candidate *Offer::pressable() const
{
    const auto free = std::find(against.begin(), against.end(), std::nullopt);
    return free == against.end() ? nullptr : &candidate.points[static_cast<std::size_t>(free - against.begin())];
}

std::vector<Offer> offersOf(const catalogue::Catalogue &catalogue, std::vector<finder::MuscleCandidate> ranked, const AgainstPoint &against,
    const LightlyAt &lightStart)
{
    std::vector<Offer> offers;
    for (finder::MuscleCandidate &candidate : ranked)
        offers.push_back(offerOf(catalogue, std::move(candidate), against, lightStart));
    const auto blocked = std::stable_partition(offers.begin(), offers.end(), [](const Offer &one) { return one.keepsItsPlace(); });
    const auto lightly = std::stable_partition(offers.begin(), blocked, [](const Offer &one) { return !isLightToday(one); });
    noteHabit(offers.begin(), lightly);
    noteHabit(lightly, blocked);
    gatherByReason(blocked, offers.end());
    return offers;
}

std::optional<WallTime> tooMuchToday(const std::vector<Offer> &offers)
{
    std::optional<WallTime> last;
    const auto note = [&last](const WallTime &at) { last = last && last->utc > at.utc ? *last : at; };
    for (const Offer &offer : offers) {
        for (const auto &why : offer.against) {
            const auto *wait = why ? std::get_if<safety::Wait>(&*why) : nullptr;
            if (wait && wait->at && (wait->kind == safety::Wait::Kind::TooMuch || wait->kind == safety::Wait::Kind::NerveSign))
                note(*wait->at);
        }
        if (isLightToday(offer) && offer.lightStart->why != LightStart::Why::MorePain)
            note(offer.lightStart->at);
    }
    return last;
}

std::vector<const catalogue::Point *> pointsInOrder(
    const catalogue::Catalogue &catalogue, const MuscleId &muscle, Side side, const std::vector<Offer> &offers)
{
    auto points = catalogue.pointsOf(muscle);
    const auto isIt = [&](const Offer &offer) { return offer.candidate.muscle == muscle && offer.candidate.side == side; };
    const auto offer = std::ranges::find_if(offers, isIt);
    if (offer == offers.end())
        return points;
    const auto placeOf
        = [&](const catalogue::Point *point) { return std::ranges::find(offer->candidate.points, point->id, &finder::Candidate::point); };
    std::ranges::stable_sort(points, {}, placeOf);
    return points;
}

std::vector<session::Wanted> proposalOf(const catalogue::Catalogue &catalogue, const std::vector<Offer> &offers, const RestsToday &rests)
{
    std::vector<session::Wanted> wanted;
    for (const Offer &offer : offers) {
        if (static_cast<int>(wanted.size()) >= catalogue.limits().points.usual)
            break;
        const finder::Candidate *best = offer.pressable(); // which the catalogue has
        if (best && !(rests && rests(*catalogue.point(best->point), best->side)))
            wanted.push_back({best->point, best->side});
    }
    return wanted;
}

std::vector<SidedZone> placesOf(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked,
    const std::vector<Offer> &offers, const session::Plan &plan)
{
    session::Plan apart;
    for (const session::PlannedPoint &planned : plan.points) {
        if (!isOffered(offers, planned))
            apart.points.push_back(planned);
    }
    std::vector<SidedZone> places = marked;
    for (const SidedZone &zone : zonesOf(catalogue, apart)) {
        if (std::ranges::find(places, zone) == places.end())
            places.push_back(zone);
    }
    return places;
}

std::vector<SidedZone> placesPressedFor(
    const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &places, const session::Plan &plan)
{
    const auto has = [](const std::vector<ZoneId> &zones, const ZoneId &zone) { return std::ranges::find(zones, zone) != zones.end(); };
    const auto isPressedFor = [&](const SidedZone &place) {
        return std::ranges::any_of(plan.points, [&](const session::PlannedPoint &planned) {
            const catalogue::Point *point = catalogue.point(planned.point);
            if (!point || !(point->zone == place.zone || has(point->usually, place.zone) || has(point->sometimes, place.zone)))
                return false;
            return place.side == planned.side || place.side == Side::Middle || planned.side == Side::Middle
                || has(point->eitherSide, place.zone);
        });
    };
    std::vector<SidedZone> pressedFor;
    std::ranges::copy_if(places, std::back_inserter(pressedFor), isPressedFor);
    return pressedFor.empty() ? places : pressedFor;
}

} // namespace unknot::practice
