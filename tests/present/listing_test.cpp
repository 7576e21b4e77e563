// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/listing.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace unknot::present
{

TEST(Listing, countsPlacesAsPeopleDo)
{
    const std::vector<std::pair<int, const char *>> places{{1, "first"}, {2, "second"}, {3, "third"}, {6, "sixth"}, {10, "tenth"},
        {11, "11th"}, {12, "12th"}, {13, "13th"}, {21, "21st"}, {22, "22nd"}, {23, "23rd"}, {111, "111th"}, {121, "121st"}};
    for (const auto &[place, word] : places)
        EXPECT_EQ(ordinal(place), QString::fromLatin1(word));
}

TEST(Listing, joinsThingsAsOneSaysThem)
{
    EXPECT_EQ(joined({}), QString());
    EXPECT_EQ(joined({"one"}), QStringLiteral("one"));
    EXPECT_EQ(joined({"one", "two", "three"}), QStringLiteral("one, two and three"));
}

TEST(Listing, ofOneThingThereIsOne)
{
    EXPECT_EQ(pointCount(1), QStringLiteral("1 point"));
    EXPECT_EQ(pointCount(4), QStringLiteral("4 points"));
    EXPECT_EQ(sessionCount(1), QStringLiteral("1 session"));
    EXPECT_EQ(sessionCount(0), QStringLiteral("0 sessions"));
}

} // namespace unknot::present
