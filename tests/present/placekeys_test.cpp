// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/placekeys.h"
#include "support/shippedworld.h"

#include <gmock/gmock.h>

namespace unknot::test
{

TEST(PlaceKeys, arePlacesAndWhatIsNoneIsLeftOut)
{
    const auto places = [](const QStringList &keys) { return present::placesOf(shippedWorld().catalogue, keys); };
    const SidedZone left{{"calf"}, Side::Left}, right{{"calf"}, Side::Right};
    EXPECT_THAT(places({QStringLiteral("calf:right"), QStringLiteral("moon"), QString()}), testing::ElementsAre(right));
    EXPECT_THAT(places({QStringLiteral("calf")}), testing::ElementsAre(left, right)) << "a pair without a side is both";
    EXPECT_THAT(places({}), testing::IsEmpty());
}

} // namespace unknot::test
