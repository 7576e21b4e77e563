// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/packrows.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using catalogue::PackChange;

Error fault(const std::string &what)
{
    return {Error::Kind::Invalid, what, "/data/packs/example/neck.json", 7, {}};
}

catalogue::Pack example()
{
    catalogue::Pack pack;
    pack.folder = "/data/packs/example";
    pack.info = {"example", "Example pack", "Ada Example", "1.2", "2026-11-03", "What it is for.", "CC0-1.0"};
    pack.changes = {{PackChange::What::Routine, "rim", "Rim", true, {}},
        {PackChange::What::Point, "p", "Stiff-neck muscle, Rim", false, {"find", "pressureCap"}},
        {PackChange::What::Texts, "de", "de", true, {}}};
    return pack;
}

TEST(PackRows, sayWhoseItIsAndWhatItDoes)
{
    const PackRow row = packRow(example(), false);
    EXPECT_EQ(row.id, QStringLiteral("example"));
    EXPECT_EQ(row.name, QStringLiteral("Example pack"));
    EXPECT_EQ(row.origin, QStringLiteral("Version 1.2 of 2026-11-03, by Ada Example. Licence: CC0-1.0."));
    EXPECT_EQ(row.description, QStringLiteral("What it is for."));
    EXPECT_EQ(row.adds, QStringLiteral("Routine: Rim\nTexts in another language: de"));
    EXPECT_EQ(row.changes, QStringLiteral("Point: Stiff-neck muscle, Rim (how to find it, the most pressure)"));
    EXPECT_EQ(row.problems, QString());
    EXPECT_TRUE(row.on);
}

TEST(PackRows, sayWhetherItIsUsed)
{
    catalogue::Pack pack = example();
    EXPECT_EQ(packRow(pack, false).state, QStringLiteral("In use."));
    EXPECT_EQ(packRow(pack, true).state, QStringLiteral("In use. This holds from the next start on."));
    const PackRow butPictures = packRow(pack, false, {fault("a hand does not reach")});
    EXPECT_EQ(butPictures.state, QStringLiteral("In use, but for pictures in which something is wrong."));
    EXPECT_TRUE(butPictures.problems.startsWith(QStringLiteral("/data/packs/example/neck.json, line 7: ")));
    pack.errors = {fault("a")};
    EXPECT_EQ(packRow(pack, false).state, QStringLiteral("Not used: something is wrong with it."));
    pack.errors.push_back(fault("b"));
    EXPECT_EQ(packRow(pack, false).state, QStringLiteral("Not used: 2 things are wrong with it."));
    pack.on = false;
    EXPECT_EQ(packRow(pack, false).state, QStringLiteral("Off."));
}

TEST(PackRows, aKeyWithoutANameIsShownAsItIs)
{
    catalogue::Pack pack = example();
    pack.changes = {{PackChange::What::Zone, "z", "Calf", false, {"glow"}}};
    EXPECT_EQ(packRow(pack, false).changes, QStringLiteral("Words of the zone: Calf (glow)"));
}

TEST(PackRows, aRoutineIsShownWithItsPoints)
{
    catalogue::Pack pack = example();
    pack.changes = {{PackChange::What::Routine, "rim", "Rim", true, {}, {"Stiff-neck muscle, Rim", "Calf, Side"}}};
    EXPECT_EQ(packRow(pack, false).adds, QStringLiteral("Routine: Rim: Stiff-neck muscle, Rim; Calf, Side"));
}

TEST(PackRows, ofALongListSayHowMuchIsLeftOut)
{
    catalogue::Pack pack = example();
    pack.changes.assign(43, {PackChange::What::Source, "s", "A paper", true, {}});
    const QStringList lines = packRow(pack, false).adds.split(u'\n');
    EXPECT_EQ(lines.size(), 41);
    EXPECT_EQ(lines.back(), QStringLiteral("and 3 more"));
}

TEST(PackRows, aPackThatCantBeReadIsCalledByItsFolder)
{
    catalogue::Pack pack;
    pack.folder = "/data/packs/odd";
    pack.errors = {fault("pack.json is no JSON")};
    const PackRow row = packRow(pack, false);
    EXPECT_EQ(row.name, QStringLiteral("odd"));
    EXPECT_EQ(row.origin, QString());
    EXPECT_EQ(row.problems.count(u'\n'), 1);
    EXPECT_TRUE(row.problems.endsWith(QStringLiteral("`unknot check /data/packs/odd` says of each what has to stand there.")));
    EXPECT_FALSE(row.problems.contains(QStringLiteral("no JSON"))) << "which are the words of who writes packs";
}

// The copy that was made to look at it is nobody's business.
TEST(PackRows, aPreviewNamesThePersonsOwnFolder)
{
    catalogue::Pack pack = example();
    pack.errors = {fault("too much")};
    EXPECT_TRUE(
        packPreview(pack, QStringLiteral("/home/ada/my pack")).problems.startsWith(QStringLiteral("/home/ada/my pack/neck.json, line 7")));
    pack.info = {};
    EXPECT_EQ(packPreview(pack, QStringLiteral("/home/ada/my pack")).name, QStringLiteral("my pack"));
}

TEST(PackRows, packsThatCantBeUsedAreNamed)
{
    catalogue::Pack sound = example(), off = example(), odd = example();
    off.on = false;
    off.errors = {fault("a")};
    EXPECT_EQ(packsNotUsed({sound, off}), QString());
    odd.info.name = "Odd one";
    odd.errors = {fault("a")};
    EXPECT_TRUE(packsNotUsed({sound, odd}).startsWith(QStringLiteral("The pack Odd one has a fault and is not used.")));
    EXPECT_TRUE(packsNotUsed({odd, odd}).startsWith(QStringLiteral("The packs Odd one and Odd one have faults")));
}

} // namespace
} // namespace unknot::present
