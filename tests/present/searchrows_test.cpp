// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/searchrows.h"

#include "practice/world.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

TEST(SearchRows, takeASideFromTheWords)
{
    const practice::World world(UNKNOT_SOURCE_DIR "/data");
    const auto rows = searchRows(world, QStringLiteral("left calf"));
    ASSERT_FALSE(rows.isEmpty());
    for (const SearchRow &row : rows)
        EXPECT_EQ(row.side, Side::Left) << row.title.toStdString();
}

} // namespace
} // namespace unknot::present
