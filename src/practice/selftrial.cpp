// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/selftrial.h"

#include "base/nrs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>
#include <span>

namespace unknot::practice
{

using journal::TrialAnswer;
using journal::TrialRecord;
using std::chrono::local_days;

namespace
{

// The distributions of the library are not the same everywhere; the engine is.
class Chance
{
public:
    explicit Chance(std::uint64_t seed) : m_engine(seed) { }
    std::size_t below(std::size_t count) { return m_engine() % count; }

private:
    std::mt19937_64 m_engine;
};

// What a block of each size may hold: half of its days are for pressing.
constexpr std::array<unsigned, 6> ofFour{0b0011, 0b0101, 0b0110, 0b1001, 0b1010, 0b1100};
constexpr std::array<unsigned, 2> ofTwo{0b01, 0b10};

std::span<const unsigned> patternsOf(int size)
{
    return size == 4 ? std::span<const unsigned>(ofFour) : std::span<const unsigned>(ofTwo);
}

bool presses(unsigned pattern, int day)
{
    return (pattern >> day & 1U) != 0;
}

std::vector<int> blockSizes(int days, Chance &chance)
{
    const int pairs = days % 4 == 0 ? 2 : 1;
    std::vector<int> sizes(static_cast<std::size_t>((days - 2 * pairs) / 4), 4);
    for (int i = 0; i < pairs; ++i)
        sizes.insert(sizes.begin() + static_cast<std::ptrdiff_t>(chance.below(sizes.size() + 1)), 2);
    return sizes;
}

bool wasAsked(const TrialAnswer *answer)
{
    return answer && answer->pain;
}

const TrialAnswer *answerOf(const TrialRecord &trial, local_days day)
{
    const auto at = std::ranges::find(trial.answers, day, &TrialAnswer::day);
    return at == trial.answers.end() ? nullptr : &*at;
}

// The day after its last: of one that was ended the one on which it was, where that was not answered any more.
local_days endOf(const TrialRecord &trial)
{
    const local_days planned = trial.begun + std::chrono::days{trial.days};
    if (!trial.ended)
        return planned;
    const local_days last = trial.ended->day();
    return std::min(planned, wasAsked(answerOf(trial, last)) ? last + std::chrono::days{1} : last);
}

TrialNow::Day dayNow(const TrialRecord &trial, const DrawnDay &drawn, const WallTime &now)
{
    using Asked = TrialNow::Day::Asked;
    const TrialAnswer *answer = answerOf(trial, drawn.day);
    TrialNow::Day day{drawn.day, drawn.press};
    if (wasAsked(answer)) {
        day.asked = Asked::Answered;
        day.pain = answer->pain;
    } else if (!answer && drawn.day == now.day() && !trial.ended) {
        const bool isTime = now.local() - drawn.day >= std::chrono::hours{trial.hour};
        day.asked = isTime ? Asked::Due : Asked::Later;
    }
    return day;
}

// ---- the difference

constexpr double sameSpot = 1e-9; // of two numbers that only rounding tells apart

// What one block adds, under one thing it may hold: its part of the numerator, and of what the effect is multiplied with.
struct Part {
    double pain = 0, weight = 0;
};

// The answered days of one block, under each pattern that it may hold.
struct Block {
    std::vector<Part> parts;
    Part drawn; // as it was
};

struct Answered {
    int index = 0; // of the day within its block
    bool press = false;
    double pain = 0;
};

Part partOf(const std::vector<Answered> &days, unsigned pattern)
{
    const auto count = static_cast<double>(days.size());
    const auto pressing = std::ranges::count_if(days, [pattern](const Answered &day) { return presses(pattern, day.index); });
    const double share = static_cast<double>(pressing) / count;
    Part part;
    for (const Answered &day : days) {
        const double contrast = (presses(pattern, day.index) ? 1 : 0) - share;
        part.pain += contrast * day.pain;
        part.weight += contrast * (day.press ? 1 : 0);
    }
    return part;
}

struct Design {
    std::vector<Block> blocks; // in which somebody answered
    Part drawn;
};

Design designOf(const TrialRecord &trial)
{
    struct Drawn {
        int size = 0;
        unsigned pattern = 0;
        std::vector<Answered> answered;
    };
    std::vector<Drawn> blocks;
    for (const DrawnDay &day : drawnDays(trial)) {
        blocks.resize(std::max(blocks.size(), static_cast<std::size_t>(day.block) + 1));
        Drawn &block = blocks.back();
        if (day.press)
            block.pattern |= 1U << block.size;
        if (const TrialAnswer *answer = answerOf(trial, day.day); wasAsked(answer))
            block.answered.push_back({block.size, day.press, static_cast<double>(*answer->pain)});
        ++block.size;
    }
    Design design;
    for (const Drawn &block : blocks) {
        if (block.answered.empty())
            continue;
        Block &one = design.blocks.emplace_back();
        for (const unsigned pattern : patternsOf(block.size))
            one.parts.push_back(partOf(block.answered, pattern));
        one.drawn = partOf(block.answered, block.pattern);
        design.drawn.pain += one.drawn.pain;
        design.drawn.weight += one.drawn.weight;
    }
    return design;
}

// An allocation is as extreme as what was drawn from one effect on, which is returned; none: under every effect, as where
// it differs in no day that was answered. Of no block does it weigh more than what was drawn, as blocks are so small.
std::vector<double> turningPoints(const Design &design, int seed)
{
    constexpr std::uint64_t apart = 0x7472'6961'6c00'0000; // from what was drawn itself
    Chance chance(apart + static_cast<std::uint64_t>(seed));
    std::vector<double> points;
    for (int i = 1; i < TrialOutcome::drawCount; ++i) { // and what was drawn
        Part sum;
        for (const Block &block : design.blocks) {
            const Part &part = block.parts[chance.below(block.parts.size())];
            sum.pain += part.pain;
            sum.weight += part.weight;
        }
        if (design.drawn.weight - sum.weight > sameSpot)
            points.push_back((design.drawn.pain - sum.pain) / (design.drawn.weight - sum.weight));
    }
    std::ranges::sort(points);
    return points;
}

// Of whole numbers alone: each has the variance of what was rounded.
double leastReach(const TrialOutcome &outcome)
{
    constexpr double rounding = 1.0 / 12, z = 1.959964;
    return z
        * std::sqrt(rounding / static_cast<double>(outcome.press.pains.size()) + rounding / static_cast<double>(outcome.rest.pains.size()));
}

// The number below which that many of the draws lie. Whole numbers of pain make many of them alike: of those on one spot
// half count, and between two spots it is in proportion (the mid-quantile), or the interval would hold more than it says.
// Fewer than that lie below all of them.
template<class Iterator>
double midQuantile(Iterator from, Iterator to, double below, double wanted)
{
    auto before = std::pair(below, *from); // how many lie below that spot, and where it is
    while (from != to) {
        const double spot = *from;
        const auto next = std::find_if(from, to, [spot](double other) { return std::abs(other - spot) > sameSpot; });
        const auto alike = static_cast<double>(next - from);
        const double here = below + alike / 2;
        if (here >= wanted)
            return before.second + (spot - before.second) * (wanted - before.first) / (here - before.first);
        before = {here, spot};
        below += alike;
        from = next;
    }
    return before.second;
}

std::optional<DayComparison::Difference> differenceOf(const TrialRecord &trial, const TrialOutcome &outcome)
{
    const Design design = designOf(trial);
    const auto points = turningPoints(design, trial.seed);
    constexpr double tail = TrialOutcome::drawCount * 0.025;
    const double always = static_cast<double>(TrialOutcome::drawCount - std::ssize(points)) / 2;
    if (always >= tail)
        return std::nullopt; // too few other ways in which these days could have been drawn
    const double low = midQuantile(points.begin(), points.end(), always, tail);
    const double high = midQuantile(points.rbegin(), points.rend(), always, tail);
    const double mean = design.drawn.pain / design.drawn.weight;
    const double reach = leastReach(outcome);
    return DayComparison::Difference{mean, std::min(low, mean - reach), std::max(high, mean + reach)};
}

TrialOutcome::Verdict verdictOf(const DayComparison::Difference &difference)
{
    using Verdict = TrialOutcome::Verdict;
    if (!difference.isClear())
        return Verdict::NoDifference;
    return difference.high < 0 ? Verdict::LessPain : Verdict::MorePain;
}

// Whether something else was done than was drawn. What was pressed after the answer can have changed nothing of it.
bool wasOtherwise(const DrawnDay &day, const TrialAnswer *answer, const PressedOn &pressed)
{
    return day.press == std::ranges::none_of(pressed.all, [&](const PressedOn::Pressing &one) {
        if (one.began.day() != day.day)
            return false;
        const bool isInTime = !wasAsked(answer) || one.began.utc <= answer->at.utc;
        return day.press ? one.isThePoint && isInTime : true;
    });
}

} // namespace

std::vector<DrawnDay> drawnDays(const TrialRecord &trial)
{
    Chance chance(static_cast<std::uint64_t>(trial.seed));
    std::vector<DrawnDay> days;
    int block = 0;
    for (const int size : blockSizes(trial.days, chance)) {
        const auto patterns = patternsOf(size);
        const unsigned pattern = patterns[chance.below(patterns.size())];
        for (int i = 0; i < size; ++i)
            days.push_back({trial.begun + std::chrono::days{std::ssize(days)}, presses(pattern, i), block});
        ++block;
    }
    return days;
}

int TrialNow::missed() const
{
    return static_cast<int>(std::ranges::count(days, Day::Asked::Missed, &Day::asked));
}

TrialNow trialNow(const TrialRecord &trial, const WallTime &now)
{
    using Asked = TrialNow::Day::Asked;
    TrialNow state{trial, {}, false, {}};
    const local_days end = endOf(trial);
    for (const DrawnDay &day : drawnDays(trial)) {
        if (day.day < end && day.day <= now.day())
            state.days.push_back(dayNow(trial, day, now));
    }
    const bool isLast = std::ssize(state.days) == trial.days;
    state.isOver = trial.ended || now.day() >= end || (isLast && state.days.back().asked == Asked::Answered);
    if (!state.isOver && !state.days.empty())
        state.today = state.days.back();
    return state;
}

const TrialRecord *currentTrial(const std::vector<TrialRecord> &trials, const WallTime &now)
{
    const auto at = std::ranges::find_if(trials, [&now](const TrialRecord &trial) { return !trialNow(trial, now).isOver; });
    return at == trials.end() ? nullptr : &*at;
}

TrialRecord agreedTrial(const TrialWish &wish, int seed, const WallTime &now)
{
    TrialRecord trial;
    trial.id = journal::newUuid();
    trial.place = wish.place;
    trial.point = wish.point;
    trial.muscle = wish.muscle;
    trial.side = wish.side;
    trial.days = std::clamp(wish.days / 2 * 2, TrialRecord::fewestDays, TrialRecord::mostDays);
    trial.hour = std::clamp(wish.hour, 0, TrialRecord::lastHour);
    trial.seed = std::max(seed, 0);
    const bool isStillToCome = now.local() - now.day() < std::chrono::hours{trial.hour};
    trial.begun = now.day() + std::chrono::days{isStillToCome ? 0 : 1};
    trial.agreed = now;
    return trial;
}

PressedOn pressedOn(const std::vector<journal::JournalReader::PressedPoint> &pressed, const TrialRecord &trial)
{
    PressedOn on;
    for (const auto &one : pressed) {
        if (one.side == trial.side && (one.muscle == trial.muscle || one.point == trial.point))
            on.all.push_back({one.lastHold, one.point == trial.point});
    }
    return on;
}

double TrialOutcome::Kind::mean() const
{
    return pains.empty() ? 0 : std::accumulate(pains.begin(), pains.end(), 0.0) / static_cast<double>(pains.size());
}

TrialOutcome trialOutcome(const TrialRecord &trial, const PressedOn &pressed, const WallTime &now)
{
    TrialOutcome outcome;
    outcome.isEndedEarly = endOf(trial) < trial.begun + std::chrono::days{trial.days};
    for (const DrawnDay &day : drawnDays(trial)) {
        if (day.day >= endOf(trial) || day.day > now.day())
            break;
        ++outcome.days;
        TrialOutcome::Kind &kind = day.press ? outcome.press : outcome.rest;
        const TrialAnswer *answer = answerOf(trial, day.day);
        if (wasAsked(answer))
            kind.pains.push_back(*answer->pain);
        else
            ++kind.missed;
        kind.otherwise += wasOtherwise(day, answer, pressed) ? 1 : 0;
    }
    const auto least = std::min(outcome.press.pains.size(), outcome.rest.pains.size());
    if (outcome.days >= TrialRecord::fewestDays && least >= static_cast<std::size_t>(TrialOutcome::leastAnswers))
        outcome.difference = differenceOf(trial, outcome);
    if (!outcome.difference)
        return outcome;
    outcome.verdict = verdictOf(*outcome.difference);
    outcome.isSmall = std::abs(outcome.difference->mean) < leastPainChange;
    return outcome;
}

} // namespace unknot::practice
