// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/finder.h"

#include <gtest/gtest.h>

#include <ctime>
#include <iostream>

namespace unknot::finder
{

namespace
{

// A body of 76 zones and ten thousand points, as regular as a chessboard.
catalogue::Catalogue tenThousandPoints()
{
    constexpr std::size_t zones = 76;
    catalogue::CatalogueData data;
    const auto zoneId = [](std::size_t i) { return ZoneId{"a-zone-with-a-long-name-" + std::to_string(i % zones)}; };
    for (std::size_t i = 0; i < zones; ++i) {
        catalogue::Zone zone;
        zone.id = zoneId(i);
        zone.felt = "in the middle of zone " + std::to_string(i);
        data.zones.push_back(zone);
    }
    for (std::size_t i = 0; i < 10'000; ++i) {
        catalogue::Point point;
        point.id.value = "a-point-with-a-long-name-" + std::to_string(i);
        point.muscle.value = "a-muscle-with-a-long-name-" + std::to_string(i / 2);
        point.zone = zoneId(i);
        point.usually = {zoneId(i * 7 + 1), zoneId(i * 5 + 2)};
        point.sometimes = {zoneId(i * 3 + 3), zoneId(i + 11)};
        data.points.push_back(point);
    }
    return catalogue::Catalogue(std::move(data));
}

template<class F>
double milliseconds(F work)
{
    constexpr int rounds = 20;
    const std::clock_t begin = std::clock(); // of this process: other work on the machine does not count
    for (int i = 0; i < rounds; ++i)
        work();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC / rounds;
}

} // namespace

// The bound is wide: it is for builds with assertions on a busy machine. A release takes well under 2 ms.
TEST(Speed, ranksTenThousandPointsWhileThePointerRests)
{
    const auto catalogue = tenThousandPoints();
    const std::vector<SidedZone> marks{{catalogue.all().zones[3].id, Side::Left}, {catalogue.all().zones[40].id, Side::Right},
        {catalogue.all().zones[41].id, Side::Right}};
    const double points = milliseconds([&] { EXPECT_FALSE(rank(catalogue, marks).empty()); });
    const double muscles = milliseconds([&] { EXPECT_FALSE(rankMuscles(catalogue, marks).empty()); });
    std::cout << "rank " << points << " ms for " << rank(catalogue, marks).size() << " candidates, rankMuscles " << muscles << " ms\n";
    EXPECT_LT(points, 100);
    EXPECT_LT(muscles, 200);
}

} // namespace unknot::finder
