// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/draw.h"
#include "posture/reelfile.h"
#include "posture/reelshelf.h"
#include "posture/scenefixture.h"

#include <filesystem>

namespace unknot::posture
{

namespace
{

namespace fs = std::filesystem;

struct ReelShelfTest : testing::Test {
    const test::TempFolder folder;
    const Scene scene = test::readSound(test::soundScene());
    const Reel drawn = drawReel(scene, Sex::Feminine);
    const ReelShelf shelf{folder / "made", folder / "own"};
    const ReelWish wish = reelOf(scene, Sex::Feminine);
    const std::string name = wish.name, bytes = bytesOf(drawn, wish.key);
};

} // namespace

TEST_F(ReelShelfTest, takesWhatWasMadeWithTheProgram)
{
    fs::create_directories(shelf.made);
    Reel other = drawn;
    other.frames.push_back(other.frames.front());
    test::TempFolder::write(shelf.made / name, bytesOf(other, wish.key));
    const auto got = shelf.get(wish);
    EXPECT_EQ(got.value, other) << "not drawn";
    EXPECT_TRUE(got.errors.empty());
    EXPECT_FALSE(fs::exists(shelf.own));
}

TEST_F(ReelShelfTest, drawsWhatIsNotThereAndKeepsItForNobodyElse)
{
    const auto got = shelf.get(wish);
    EXPECT_EQ(got.value, drawn);
    EXPECT_TRUE(got.errors.empty());
    EXPECT_EQ(test::TempFolder::bytes(shelf.own / name), bytes);
    EXPECT_EQ(fs::status(shelf.own).permissions(), fs::perms::owner_all);
    EXPECT_EQ(shelf.get(wish).value, drawn);
}

TEST_F(ReelShelfTest, doesNotTakeThePictureOfASceneAsItWas)
{
    fs::create_directories(shelf.made);
    Reel old = drawn;
    old.frames.clear();
    old.at.clear();
    test::TempFolder::write(shelf.made / name, bytesOf(old, wish.key + 1));
    const auto got = shelf.get(wish);
    EXPECT_EQ(got.value, drawn);
    EXPECT_TRUE(got.errors.empty()) << "that is no fault";
}

TEST_F(ReelShelfTest, drawsWhatIsDamagedAndTellsIt)
{
    fs::create_directories(shelf.made);
    test::TempFolder::write(shelf.made / name, bytes.substr(0, bytes.size() / 2));
    const auto got = shelf.get(wish);
    EXPECT_EQ(got.value, drawn);
    ASSERT_EQ(got.errors.size(), 1U);
    EXPECT_EQ(toString(got.errors.front()), (shelf.made / name).string() + ": is damaged");
}

TEST_F(ReelShelfTest, drawsWhereNothingCanBeKept)
{
    test::TempFolder::write(folder / "own", "a file");
    const auto got = shelf.get(wish);
    EXPECT_EQ(got.value, drawn);
    EXPECT_FALSE(got.errors.empty());
    EXPECT_EQ(ReelShelf{}.get(wish).value, drawn);
}

} // namespace unknot::posture
