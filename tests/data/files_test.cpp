// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "data/shippeddata.h"

#include <ctime>
#include <iostream>

namespace unknot
{

namespace
{

std::string listed(const Errors &errors)
{
    std::string text;
    for (const Error &error : errors)
        text += toString(error) + "\n";
    return text;
}

} // namespace

class ShippedFiles : public test::ShippedData
{
};

TEST_F(ShippedFiles, loadWithoutAnError)
{
    EXPECT_EQ(listed(errors()), "");
}

TEST_F(ShippedFiles, keepToTheirSchemas)
{
    EXPECT_EQ(listed(catalogue::check(test::shippedFolder("catalogue"), test::shippedFolder("schema"))), "");
}

TEST_F(ShippedFiles, holdAsManyThingsAsTheReference)
{
    EXPECT_EQ(all().zones.size(), 76U);
    EXPECT_EQ(all().zoneGroups.size(), 17U);
    EXPECT_EQ(all().muscles.size(), 81U);
    EXPECT_EQ(all().points.size(), 143U);
    EXPECT_EQ(all().complaints.size(), 35U);
    EXPECT_EQ(all().redFlags.size(), 24U);
    EXPECT_EQ(all().questions.size(), 75U);
    EXPECT_EQ(all().cautions.size(), 32U);
    EXPECT_EQ(all().tools.size(), 14U);
    EXPECT_EQ(all().postures.size(), 8U);
    EXPECT_EQ(all().actions.size(), 3U);
    EXPECT_GE(all().gates.size(), 35U);
    EXPECT_FALSE(all().articles.empty());
    EXPECT_FALSE(all().sources.empty());
}

// The bound is for builds with assertions or sanitizers; a release has to stay under 30 ms.
TEST_F(ShippedFiles, loadWithoutKeepingAnyoneWaiting)
{
    const std::clock_t begin = std::clock();
    static_cast<void>(catalogue::load(test::shippedFolder("catalogue")));
    const double milliseconds = 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    std::cout << "load " << milliseconds << " ms\n";
    EXPECT_LT(milliseconds, 600);
}

} // namespace unknot
