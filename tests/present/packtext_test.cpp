// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/packtext.h"

#include <gtest/gtest.h>

namespace unknot::present
{

TEST(PackText, namesThePackItsVersionAndWhoMadeIt)
{
    catalogue::Pack pack;
    pack.info.name = "My pack";
    pack.info.version = "1.2";
    pack.info.author = "Ada Example";
    EXPECT_EQ(packName(&pack), QStringLiteral("My pack 1.2, by Ada Example"));
}

TEST(PackText, ofWhatIsShippedNothingIsSaid)
{
    EXPECT_EQ(packName(nullptr), QString());
}

} // namespace unknot::present
