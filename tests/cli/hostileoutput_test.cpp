// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ran.h"

#include "base/controls.h"
#include "support/smallpack.h"

namespace unknot::test
{

namespace
{

using testing::HasSubstr;
namespace fs = std::filesystem;

// What may come from anybody and is printed: names of files, what is in them, what was typed.
struct HostileOutput : CommandTest {
    void expectHarmless(const std::vector<std::string> &words)
    {
        const Ran ran = run(words);
        EXPECT_EQ(controlIn(ran.out), "") << ran.out;
        EXPECT_EQ(controlIn(ran.err), "") << ran.err;
        EXPECT_THAT(ran.out + ran.err, HasSubstr("\\u001b"));
    }
};

const std::string orders = "\x1b]0;owned\x07\x1b[2J";

} // namespace

TEST_F(HostileOutput, wordsThatWereTypedOrderNothing)
{
    expectHarmless({"find", "heel" + orders});
    expectHarmless({"find", "--complaint", orders});
    expectHarmless({"dance" + orders});
    expectHarmless({"points", "--" + orders});
    expectHarmless({"check", orders});
    expectHarmless({"safety", "--profile", orders, "point" + orders});
    expectHarmless({"export", "--format", orders, "-o", "-"});
    expectHarmless({"--" + orders});
}

TEST_F(HostileOutput, namesOfFilesOrderNothingAndAreOneLine)
{
    const fs::path folder = data / ("pack\npasswd:1: all is well" + orders);
    SmallPack pack(source / "data" / "catalogue");
    fs::copy(pack.write(), folder);
    TempFolder::write(folder / ("broken" + orders + ".json"), "{");
    expectHarmless({"check", folder.string()});
    const Ran ran = run({"check", folder.string()});
    EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 1) << ran.err;
}

TEST_F(HostileOutput, whatAFileSaysOrdersNothing)
{
    SmallPack pack(source / "data" / "catalogue");
    pack.added()[orders] = "a key nobody knows";
    pack.added()["label"] = orders;
    pack.added()["tools"][0]["tool"] = orders;
    expectHarmless({"check", pack.write().string()});
}

} // namespace unknot::test
