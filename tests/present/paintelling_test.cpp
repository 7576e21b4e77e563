// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/paintelling.h"

#include "support/journalsamples.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

const WallTime now = test::wall(test::november(22), std::chrono::hours{16});
const SidedZone back{{"low-back"}, Side::Left}, throat{{"throat"}, Side::Middle}, arm{{"biceps"}, Side::Right};

struct PainTellingTest : testing::Test {
    [[nodiscard]] std::optional<int> nrs(std::size_t place) const { return telling.note().places().at(place).nrs; }

    PainTelling telling{practice::PainNote({back, throat}), now};
};

TEST_F(PainTellingTest, oneAndThenZeroIsTen)
{
    telling.type(1);
    telling.type(0);
    EXPECT_EQ(nrs(0), 10);
    telling.turnTo(1);
    telling.type(0);
    EXPECT_EQ(nrs(1), 0);
}

TEST_F(PainTellingTest, aNumberTurnsToItsPlace)
{
    telling.rate(1, 4);
    EXPECT_EQ(telling.current(), 1U);
    telling.turnTo(7);
    telling.turnTo(-1);
    EXPECT_EQ(telling.current(), 1U) << "there is none";
    telling.toggle(0);
    telling.toggle(99);
    EXPECT_EQ(telling.note().places()[1].qualities.size(), 1U);
}

TEST_F(PainTellingTest, aPlaceThatComesIsTurnedToOnceTheOthersHaveNumbers)
{
    telling.addPlaces({arm});
    EXPECT_EQ(telling.current(), 0U) << "the first without a number";
    for (int place = 0; place < 3; ++place)
        telling.rate(place, 5);
    telling.removePlace(2);
    EXPECT_EQ(telling.current(), 1U);
    telling.setMarked({back, throat, arm});
    EXPECT_EQ(telling.note().places().size(), 3U);
    EXPECT_EQ(telling.current(), 2U);
}

TEST_F(PainTellingTest, theMomentIsTheOneTypedWhereThatIsOne)
{
    telling.setDay(QStringLiteral("21 Nov 2026"), now);
    EXPECT_EQ(telling.note().about(now).day(), std::chrono::local_days{test::november(21)});
    telling.setTime(QStringLiteral("never"), now);
    EXPECT_EQ(telling.typed().time, QStringLiteral("never")) << "what was typed stays";
    EXPECT_EQ(telling.note().about(now).day(), std::chrono::local_days{test::november(21)});
    telling.setWhen(0, now);
    EXPECT_EQ(telling.note().when(), practice::PainNote::When::Now);
    EXPECT_EQ(telling.typed().day, startOf(now).day);
}

} // namespace
} // namespace unknot::present
