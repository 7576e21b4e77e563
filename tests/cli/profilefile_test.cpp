// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/profilefile.h"

#include "catalogue/catalogueloader.h"
#include "ran.h"
#include "support/specialfiles.h"

namespace unknot::test
{

namespace
{

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

struct ProfileFileTest : testing::Test {
    Loaded<cli::ProfileFile> read(const std::string &text)
    {
        TempFolder::write(folder / "profile.json", text);
        return cli::ProfileFile::read(catalogue, folder / "profile.json");
    }
    // The one thing that is wrong.
    void expectError(const std::string &text, const std::string &pointer, const std::string &what)
    {
        const Errors errors = read(text).errors;
        ASSERT_THAT(errors, SizeIs(1)) << text;
        EXPECT_EQ(errors[0].pointer, pointer);
        EXPECT_THAT(errors[0].what, HasSubstr(what));
        EXPECT_EQ(errors[0].line, 1);
    }

    const catalogue::Catalogue catalogue = catalogue::load(source / "data" / "catalogue").value;
    TempFolder folder;
};

} // namespace

TEST_F(ProfileFileTest, noIsNoAnswerAndYesIsOne)
{
    const auto profile = read(R"({"gates": {"G4": true, "G3": false, "G1": {"zones": ["heel:left"]}}})");
    EXPECT_THAT(profile.errors, IsEmpty());
    EXPECT_THAT(profile.value.profile.answers, SizeIs(2));
    EXPECT_FALSE(profile.value.profile.answers.contains(GateId{"G3"}));
    EXPECT_EQ(profile.value.profile.answers.at(GateId{"G1"}).zones, (std::vector<SidedZone>{{{"heel"}, Side::Left}}));
}

TEST_F(ProfileFileTest, aPairedZoneWithoutASideIsBoth)
{
    const auto profile = read(R"({"gates": {"G1": {"zones": ["heel"]}}})");
    EXPECT_THAT(profile.value.profile.answers.at(GateId{"G1"}).zones, SizeIs(2));
}

TEST_F(ProfileFileTest, aWarningSignAnswersTheGateOfAllAndSaysWhy)
{
    const auto profile = read(R"({"redFlags": {"R1": true}})");
    EXPECT_THAT(profile.value.warnings, SizeIs(1));
    EXPECT_TRUE(profile.value.profile.answers.contains(GateId{"G0"}));
}

TEST_F(ProfileFileTest, anAnswerThatCantBeClearedIsNot)
{
    expectError(R"({"redFlags": {"R1": {"x": 1}}})", "/redFlags/R1/x", "nobody knows"); // said once
    expectError(R"({"redFlags": {"R1": {"cleared": true}}})", "/redFlags/R1/cleared", "can't be cleared");
    expectError(R"({"gates": {"G3": {"cleared": true}}})", "/gates/G3/cleared", "can't be cleared");
}

TEST_F(ProfileFileTest, whatIsMisreadNeverPassesForANo)
{
    expectError("[]", "", "has to be an object");
    expectError(R"({"gates": []})", "/gates", "has to be an object");
    expectError(R"({"gates": {"G4": "yes"}})", "/gates/G4", "has to be true, false");
    expectError(R"({"gates": {"G999": false}})", "/gates/G999", "no health answer");
    expectError(R"({"redFlags": {"R1": 1}})", "/redFlags/R1", "has to be true, false");
    expectError(R"({"screens": {"q-none": true}})", "/screens/q-none", "no question");
    expectError(R"({"switchedOn": ["no-such"]})", "/switchedOn/0", "no point");
    expectError(R"({"gates": {"G1": {"zones": ["no-such"]}}})", "/gates/G1/zones/0", "is no zone");
    expectError(R"({"gates": {"G1": {"side": "left", "zones": ["heel"]}}})", "/gates/G1/side", "asks for no side");
    expectError(R"({"pain": 3})", "/pain", "nobody knows this key");
}

TEST_F(ProfileFileTest, aPipeOrADeviceIsRefusedAndNotReadToItsEnd)
{
    ASSERT_TRUE(makePipe(folder / "pipe.json"));
    ASSERT_TRUE(linkToZero(folder / "device.json"));
    for (const char *name : {"pipe.json", "device.json", "none.json"}) {
        const auto profile = cli::ProfileFile::read(catalogue, folder / name);
        ASSERT_THAT(profile.errors, SizeIs(1)) << name;
        EXPECT_EQ(profile.errors[0].file, (folder / name).string());
    }
}

} // namespace unknot::test
