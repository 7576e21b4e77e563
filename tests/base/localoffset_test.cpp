// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localoffset.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>
#include <string>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;

struct LocalOffset : testing::Test {
    LocalOffset()
    {
        const char *tz = std::getenv("TZ");
        before = tz ? tz : "";
        setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1); // a zone that needs no file
    }
    ~LocalOffset() override
    {
        before.empty() ? unsetenv("TZ") : setenv("TZ", before.c_str(), 1);
        tzset();
    }
    static std::chrono::minutes at(std::chrono::local_days day, std::chrono::minutes time) { return localOffset(day + time); }

    std::string before;
};

using std::chrono::local_days;
using namespace std::chrono;

} // namespace

TEST_F(LocalOffset, isThatOfTheDay)
{
    EXPECT_EQ(at(local_days{2026y / November / 20}, 12h), 60min);
    EXPECT_EQ(at(local_days{2026y / July / 1}, 12h), 120min);
}

TEST_F(LocalOffset, changesWithTheHourInWhichTheClocksAreSet)
{
    const local_days spring{2026y / March / 29}, autumn{2026y / October / 25};
    EXPECT_EQ(at(spring, 1h + 59min), 60min);
    EXPECT_EQ(at(spring, 2h + 30min), 60min) << "there was no such hour";
    EXPECT_EQ(at(spring, 3h), 120min);
    EXPECT_EQ(at(autumn, 1h + 59min), 120min);
    EXPECT_EQ(at(autumn, 2h + 30min), 120min) << "there were two";
    EXPECT_EQ(at(autumn, 3h), 60min);
}

} // namespace unknot::test
