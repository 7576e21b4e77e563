// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/daycomparison.h"

#include "base/nrs.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace unknot::practice
{

namespace
{

using std::chrono::local_days;
using Days = std::unordered_map<std::int64_t, const journal::DayRecord *>; // by their number

struct Sample {
    double mean = 0;
    double error = 0; // the variance of the mean
    double freedom = 0;
};

Sample sampleOf(const std::vector<double> &numbers)
{
    constexpr double rounding = 1.0 / 12; // the variance of what was rounded to whole numbers
    const auto count = static_cast<double>(numbers.size());
    const double mean = std::accumulate(numbers.begin(), numbers.end(), 0.0) / count;
    const double squares = std::accumulate(
        numbers.begin(), numbers.end(), 0.0, [mean](double sum, double number) { return sum + (number - mean) * (number - mean); });
    return {mean, std::max(squares / (count - 1), rounding) / count, count - 1};
}

// Student's t, two-sided 95 %, by the expansion of Cornish and Fisher: to the third decimal from 4 degrees of freedom on.
double studentT(double freedom)
{
    constexpr double z = 1.959964;
    constexpr double z2 = z * z, z3 = z2 * z, z5 = z3 * z2, z7 = z5 * z2, z9 = z7 * z2;
    const double f2 = freedom * freedom;
    return z + (z3 + z) / (4 * freedom) + (5 * z5 + 16 * z3 + 3 * z) / (96 * f2)
        + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * f2 * freedom)
        + (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * f2 * f2);
}

// Whether that day is one with it; absent: it is of neither kind.
template<class IsWith>
DayComparison compare(DayComparison comparison, const PainByDay &pain, const IsWith &isWith)
{
    std::vector<double> with, without;
    for (const auto &[day, number] : pain) {
        if (const std::optional<bool> is = isWith(day))
            (*is ? with : without).push_back(number);
    }
    comparison.with = static_cast<int>(with.size());
    comparison.without = static_cast<int>(without.size());
    comparison.difference = differenceOf(with, without);
    return comparison;
}

const journal::DayRecord *find(const Days &days, local_days day)
{
    const auto found = days.find(day.time_since_epoch().count());
    return found == days.end() ? nullptr : found->second;
}

template<class IsWith>
auto ofNumber(const Days &days, std::optional<int> journal::DayRecord::*number, const IsWith &isWith)
{
    return [&days, number, isWith](local_days day) {
        const auto *said = find(days, day);
        return said && said->*number ? std::optional(isWith(*(said->*number))) : std::nullopt;
    };
}

bool hasTag(const journal::DayRecord &day, const journal::TagRecord &tag)
{
    return std::ranges::find(day.tags, tag.id) != day.tags.end();
}

DayComparison ofTag(const PainByDay &pain, const Days &days, const journal::TagRecord &tag)
{
    local_days since = tag.made.day();
    for (const auto &[day, said] : days) {
        if (hasTag(*said, tag))
            since = std::min(since, said->day);
    }
    return compare({DayComparison::Of::Tag, tag.name}, pain, [&](local_days day) {
        const auto *said = find(days, day);
        return day >= since ? std::optional(said && hasTag(*said, tag)) : std::nullopt;
    });
}

} // namespace

PainByDay painByDay(const PastSessions::Range &range)
{
    std::vector<std::pair<local_days, int>> numbers;
    for (const auto &session : range.counted) {
        if (session.before)
            numbers.emplace_back(session.started.day(), *session.before);
    }
    for (const auto &entry : range.entries) {
        if (!range.days.holds(entry.about))
            continue;
        const auto worst = std::ranges::max_element(entry.places, {}, &journal::EntryRecord::Place::nrs);
        numbers.emplace_back(entry.about.day(), worst->nrs);
    }
    std::ranges::sort(numbers);
    PainByDay pain;
    for (auto at = numbers.begin(); at != numbers.end();) {
        const local_days day = at->first;
        std::vector<int> ofDay;
        for (; at != numbers.end() && at->first == day; ++at)
            ofDay.push_back(at->second);
        pain.emplace_hint(pain.end(), day, upperMedian(std::move(ofDay)));
    }
    return pain;
}

std::optional<DayComparison::Difference> differenceOf(const std::vector<double> &with, const std::vector<double> &without)
{
    constexpr std::size_t least = DayComparison::least;
    if (with.size() < least || without.size() < least)
        return std::nullopt;
    const Sample one = sampleOf(with), other = sampleOf(without);
    const double error = one.error + other.error;
    const double freedom
        = error * error / (one.error * one.error / one.freedom + other.error * other.error / other.freedom); // Welch and Satterthwaite
    const double mean = one.mean - other.mean;
    const double reach = studentT(freedom) * std::sqrt(error);
    return DayComparison::Difference{mean, mean - reach, mean + reach};
}

std::vector<DayComparison> compareDays(
    const PainByDay &pain, const std::vector<journal::DayRecord> &days, const std::vector<journal::TagRecord> &tags)
{
    using Record = journal::DayRecord;
    Days byDay;
    for (const Record &day : days)
        byDay[day.day.time_since_epoch().count()] = &day;
    std::vector<DayComparison> comparisons;
    if (std::ranges::any_of(days, [](const Record &day) { return day.sleep.has_value(); }))
        comparisons.push_back(compare({DayComparison::Of::BadSleep}, pain,
            ofNumber(byDay, &Record::sleep, [](int sleep) { return sleep <= DayComparison::badSleepMost; })));
    if (std::ranges::any_of(days, [](const Record &day) { return day.stress.has_value(); }))
        comparisons.push_back(compare({DayComparison::Of::HighStress}, pain,
            ofNumber(byDay, &Record::stress, [](int stress) { return stress >= DayComparison::highStressLeast; })));
    for (const auto &tag : tags)
        comparisons.push_back(ofTag(pain, byDay, tag));
    return comparisons;
}

Result<ToldDays> toldDays(const journal::JournalReader *journal, const HistoryRange &range)
{
    if (!journal)
        return ToldDays{};
    auto days = journal->days(range.first, range.last);
    auto tags = journal->tags();
    if (!days || !tags)
        return tl::unexpected(!days ? days.error() : tags.error());
    return ToldDays{std::move(*days), std::move(*tags)};
}

} // namespace unknot::practice
