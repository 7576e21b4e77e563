// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/finder.h"

#include "finder/plainbody.h"

#include <gtest/gtest.h>

namespace unknot::finder
{

using test::left;
using test::middle;
using test::right;

namespace
{

using Lines = std::vector<std::string>;

} // namespace

TEST(Reasons, areWholeSentences)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "c", {"a"}, {"b"}, {}}).build();
    EXPECT_EQ(rank(catalogue, {left("a")})[0].reasons, (Lines{"Usually felt at a."}));
    EXPECT_EQ(rank(catalogue, {left("b")})[0].reasons, (Lines{"Sometimes felt at b."}));
    EXPECT_EQ(rank(catalogue, {left("c")})[0].reasons, (Lines{"It lies where you marked."}));
}

TEST(Reasons, standTheStrongestFirstWhateverTheOrderOfTheMarks)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "c", {"a", "d"}, {"b"}, {}}).build();
    EXPECT_EQ(rank(catalogue, {left("c"), left("b"), left("d"), left("a")})[0].reasons,
        (Lines{"Usually felt at d.", "Usually felt at a.", "Sometimes felt at b.", "It lies where you marked."}));
}

TEST(Reasons, sayThatTheOtherSideCountsToo)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "c", {"a"}, {}, {"a"}}).build();
    const auto candidates = rank(catalogue, {left("a")});
    EXPECT_EQ(candidates[0].reasons, (Lines{"Usually felt at a."}));
    EXPECT_EQ(candidates[1].reasons, (Lines{"Usually felt at a on either side."}));
}

TEST(Reasons, nameAZoneOnce)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "m", {"a"}, {}, {"a"}}).build();
    const auto candidates = rank(catalogue, {left("a"), right("a"), left("a"), middle("m"), middle("m")});
    EXPECT_EQ(candidates[0].reasons, (Lines{"Usually felt at a.", "It lies where you marked."}));
}

TEST(Reasons, leaveOutWhatIsNotMet)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "c", {"a"}, {}, {}}).build();
    EXPECT_EQ(rank(catalogue, {left("b"), left("tail"), left("a")})[0].reasons, (Lines{"Usually felt at a."}));
}

} // namespace unknot::finder
