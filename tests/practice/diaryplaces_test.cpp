// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/diaryplaces.h"
#include "support/shippedworld.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using practice::NamedPlaces;
using testing::ElementsAre;
using Fault = NamedPlaces::Fault;

constexpr Side left = Side::Left, right = Side::Right;

std::vector<SidedZone> places(const std::string &words)
{
    static practice::DiaryPlaces all(shippedWorld());
    return all.named(words).places;
}

std::optional<Fault> fault(const std::string &words)
{
    static practice::DiaryPlaces all(shippedWorld());
    return all.named(words).fault;
}

SidedZone at(const char *zone, Side side)
{
    return {{zone}, side};
}

} // namespace

TEST(DiaryPlaces, aPlaceIsFoundAsSearchFindsIt)
{
    EXPECT_THAT(places("left calf"), ElementsAre(at("calf", left)));
    EXPECT_THAT(places("Calf (right)"), ElementsAre(at("calf", right)));
    EXPECT_THAT(places("back of the left knee"), ElementsAre(at("knee-back", left)));
    EXPECT_THAT(places("pain left calf"), ElementsAre(at("calf", left)));
    EXPECT_THAT(places("throat"), ElementsAre(at("throat", Side::Middle)));
    EXPECT_EQ(fault("the moon"), Fault::Unknown);
    EXPECT_EQ(fault(""), Fault::Nothing);
    EXPECT_EQ(fault("calf"), Fault::NoSide);
    EXPECT_EQ(fault("left calf" + std::string(200, 's')), Fault::Unknown);
}

TEST(DiaryPlaces, twoPlacesThatAreSetApartAreTwo)
{
    for (const char *words :
        {"left calf and right heel", "calf left, heel right", "left calf; right heel", "left calf/right heel", "left calf & right heel"})
        EXPECT_THAT(places(words), ElementsAre(at("calf", left), at("heel", right))) << words;
    EXPECT_THAT(places("throat and left calf"), ElementsAre(at("throat", Side::Middle), at("calf", left)));
    EXPECT_EQ(fault("left calf and heel"), Fault::NoSide);
    EXPECT_EQ(fault("left calf and the moon"), Fault::Unknown);
}

TEST(DiaryPlaces, bothSidesAreTwoPlaces)
{
    for (const char *words : {"both calves", "calf, both sides", "left and right calf", "left/right calf", "calf left and right",
             "calf l/r", "left calf and right calf", "left right calf"})
        EXPECT_THAT(places(words), ElementsAre(at("calf", left), at("calf", right))) << words;
}

TEST(DiaryPlaces, aNameWithAndIsOnePlace)
{
    EXPECT_THAT(places("jaw and teeth, left"), ElementsAre(at("jaw-teeth", left)));
    EXPECT_THAT(places("right Index and middle fingers"), ElementsAre(at("fingers-index-middle", right)));
}

TEST(DiaryPlaces, whatNamesMoreWithoutSettingItApartIsUnclear)
{
    for (const char *words : {"neck left calf", "left calf shin", "calf left shin right", "left calf right shin"})
        EXPECT_EQ(fault(words), Fault::Unclear) << words;
}

// Whatever the figure calls a place, a diary may.
TEST(DiaryPlaces, eachNameOfThePlacesIsOnePlace)
{
    for (const catalogue::Zone &zone : shippedWorld().catalogue.all().zones) {
        std::vector<std::string> names = zone.words;
        names.push_back(zone.label);
        for (const std::string &name : names) {
            for (const std::string &words : {"left " + name, name + " right"})
                EXPECT_EQ(places(words).size(), 1U) << words;
        }
    }
}

} // namespace unknot::test
