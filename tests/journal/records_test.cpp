// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/records.h"

#include <gmock/gmock.h>

#include <set>

namespace unknot::journal
{

TEST(Uuid, isVersionFourInLowerCase)
{
    EXPECT_THAT(newUuid(), testing::MatchesRegex("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
}

TEST(Uuid, isNewEveryTime)
{
    std::set<Uuid> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(newUuid());
    EXPECT_EQ(seen.size(), 1000U);
}

TEST(SessionRecord, lastRatingOfAKindAndMomentHolds)
{
    using Kind = RatingRecord::Kind;
    using Moment = RatingRecord::Moment;
    SessionRecord session;
    EXPECT_EQ(session.rating(Kind::AtRest, Moment::Before), std::nullopt);
    session.ratings = {{"1", Kind::AtRest, Moment::Before, 6, {}}, {"2", Kind::OnMovement, Moment::Before, 8, {}},
        {"3", Kind::AtRest, Moment::Before, 5, {}}, {"4", Kind::AtRest, Moment::After, 2, {}}};
    EXPECT_EQ(session.rating(Kind::AtRest, Moment::Before), 5);
    EXPECT_EQ(session.rating(Kind::OnMovement, Moment::Before), 8);
    EXPECT_EQ(session.rating(Kind::AtRest, Moment::After), 2);
    EXPECT_EQ(session.rating(Kind::OnMovement, Moment::After), std::nullopt);
}

TEST(SessionRecord, ratherNotSayTakesBackAnEarlierRating)
{
    SessionRecord session;
    session.ratings = {{"1", RatingRecord::Kind::AtRest, RatingRecord::Moment::Before, 6, {}},
        {"2", RatingRecord::Kind::AtRest, RatingRecord::Moment::Before, {}, {}}};
    EXPECT_EQ(session.rating(RatingRecord::Kind::AtRest, RatingRecord::Moment::Before), std::nullopt);
}

} // namespace unknot::journal
