// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/packshelf.h"

#include "support/shippedworld.h"
#include "support/smallpack.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

const std::filesystem::path resources = UNKNOT_SOURCE_DIR "/data";

struct PackShelfTest : testing::Test {
    const TempFolder data;
    SmallPack pack{resources / "catalogue"};
    practice::PackShelf shelf{shippedWorld(), resources, data.path()};
};

} // namespace

TEST_F(PackShelfTest, whatIsLookedAtIsNotTakenIn)
{
    const auto looked = shelf.look(pack.write());
    ASSERT_TRUE(looked);
    EXPECT_EQ(looked->info.id, "example");
    EXPECT_TRUE(shelf.mayTakeIn());
    EXPECT_TRUE(shelf.list().empty());
    shelf.cancel();
    EXPECT_FALSE(shelf.mayTakeIn());
    EXPECT_TRUE(shelf.takeIn());
    EXPECT_TRUE(shelf.list().empty());
    EXPECT_FALSE(shelf.isTouched());
}

TEST_F(PackShelfTest, whatIsTakenInHoldsFromTheNextStart)
{
    ASSERT_TRUE(shelf.look(pack.write()));
    ASSERT_TRUE(shelf.takeIn());
    ASSERT_EQ(shelf.list().size(), 1U);
    EXPECT_TRUE(shelf.list()[0].fromNextStart);
    EXPECT_TRUE(shelf.list()[0].pack.used());
    EXPECT_TRUE(shelf.isTouched());
    ASSERT_TRUE(shelf.setOn("example", false));
    EXPECT_FALSE(shelf.list()[0].pack.used());
    ASSERT_TRUE(shelf.remove("example"));
    EXPECT_TRUE(shelf.list().empty());
}

TEST_F(PackShelfTest, oneWithFaultsMayNotBeTakenIn)
{
    pack.changed()["pressureCap"] = 6;
    const auto looked = shelf.look(pack.write());
    ASSERT_TRUE(looked);
    EXPECT_FALSE(looked->errors.empty());
    EXPECT_FALSE(shelf.mayTakeIn());
    EXPECT_FALSE(shelf.look("/nowhere/at/all"));
}

} // namespace unknot::test
