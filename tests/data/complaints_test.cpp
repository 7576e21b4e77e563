// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shippeddata.h"
#include "finder/finder.h"
#include "safety/safety.h"

#include <algorithm>
#include <iomanip>
#include <iostream>

namespace unknot
{

namespace
{

using Row = finder::MuscleCandidate;

// Everything of a complaint, on the left.
std::vector<SidedZone> marksOf(const catalogue::Catalogue &catalogue, const catalogue::Complaint &complaint)
{
    std::vector<SidedZone> marks;
    for (const ZoneId &zone : complaint.zones)
        marks.push_back({zone, catalogue.zone(zone)->paired ? Side::Left : Side::Middle});
    return marks;
}

bool isAllowed(const catalogue::Catalogue &catalogue, const MuscleId &muscle, Side side)
{
    const safety::Rules rules(catalogue);
    const auto points = catalogue.pointsOf(muscle);
    return std::any_of(points.begin(), points.end(),
        [&](const catalogue::Point *point) { return rules.verdict(*point, side, {}).kind != safety::Verdict::Kind::Blocked; });
}

// The list as it is shown: what is not offered is passed over.
std::vector<Row> offered(const catalogue::Catalogue &catalogue, std::vector<Row> rows)
{
    std::erase_if(rows, [&catalogue](const Row &row) { return !isAllowed(catalogue, row.muscle, row.side); });
    return rows;
}

// 1 for the first row; 0 where the muscle is not in the list. The right side of a muscle that
// stands there for the mid-line only takes up a row of its own all the same.
int placeOf(const std::vector<Row> &rows, const MuscleId &muscle)
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&muscle](const Row &row) { return row.muscle == muscle && row.side == Side::Left; });
    return found == rows.end() ? 0 : static_cast<int>(found - rows.begin()) + 1;
}

struct Measure {
    int first = 0; // place of the first listed muscle that is allowed
    int inTen = 0;
    int listed = 0;
};

Measure measured(const catalogue::Catalogue &catalogue, const catalogue::Complaint &complaint, const std::vector<Row> &rows)
{
    Measure measure;
    measure.listed = static_cast<int>(complaint.muscles.size());
    for (const MuscleId &muscle : complaint.muscles) {
        const int place = placeOf(rows, muscle);
        measure.inTen += place >= 1 && place <= 10 ? 1 : 0;
        if (measure.first == 0 && isAllowed(catalogue, muscle, Side::Left))
            measure.first = place == 0 ? 1000 : place;
    }
    return measure;
}

} // namespace

class ShippedComplaints : public test::ShippedData
{
};

// Prints the place of the first listed muscle that is allowed, in the list as it is shown and in the
// whole one, and how many of those listed are among the first ten of the whole.
TEST_F(ShippedComplaints, putTheirFirstAllowedMuscleAmongTheFirstThree)
{
    int inThreeOfAll = 0;
    for (const catalogue::Complaint &complaint : all().complaints) {
        const std::vector<Row> rows = finder::rankMuscles(shipped(), marksOf(shipped(), complaint));
        const Measure shown = measured(shipped(), complaint, offered(shipped(), rows));
        const Measure whole = measured(shipped(), complaint, rows);
        EXPECT_GE(shown.first, 1) << complaint.id.value;
        EXPECT_LE(shown.first, 3) << complaint.id.value;
        inThreeOfAll += whole.first <= 3 ? 1 : 0;
        std::cout << std::left << std::setw(28) << complaint.id.value << " place " << shown.first << ", passed over ones counted "
                  << whole.first << "; in the first ten " << whole.inTen << "/" << whole.listed << "\n";
    }
    std::cout << "passed over ones counted: " << inThreeOfAll << " of " << all().complaints.size() << " within three\n";
    EXPECT_GE(inThreeOfAll, 32);
}

TEST_F(ShippedComplaints, haveMostOfTheirMusclesAmongTheFirstTen)
{
    for (const catalogue::Complaint &complaint : all().complaints) {
        const Measure measure = measured(shipped(), complaint, finder::rankMuscles(shipped(), marksOf(shipped(), complaint)));
        EXPECT_GE(measure.inTen * 10, measure.listed * 7) << complaint.id.value;
    }
}

TEST_F(ShippedComplaints, canReachEveryMuscleTheyName)
{
    for (const catalogue::Complaint &complaint : all().complaints) {
        const std::vector<Row> rows = finder::rankMuscles(shipped(), marksOf(shipped(), complaint));
        for (const MuscleId &muscle : complaint.muscles)
            EXPECT_GT(placeOf(rows, muscle), 0) << complaint.id.value << " " << muscle.value;
    }
}

} // namespace unknot
