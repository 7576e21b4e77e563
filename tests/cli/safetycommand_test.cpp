// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ran.h"

namespace unknot::test
{

namespace
{

using testing::HasSubstr;
using testing::StartsWith;

constexpr auto point = "infraspinatus-under-ridge-outer";

struct SafetyCommand : CommandTest {
    std::string profile(const std::string &text)
    {
        const auto file = data / "profile.json";
        TempFolder::write(file, text);
        return file.string();
    }
    std::string verdict(const std::string &text, const std::string &which = point)
    {
        const Ran ran = run({"safety", "--profile", profile(text), which, "--json"});
        EXPECT_EQ(ran.code, 0) << ran.err;
        const nlohmann::json answer = ran.json();
        EXPECT_EQ(answer["point"], which.substr(0, which.find(':')));
        EXPECT_EQ(answer["pressureCap"] > 0, answer["verdict"] == "allowed" || answer["verdict"] == "capped") << answer;
        EXPECT_EQ(answer["reasons"].empty(), answer["verdict"] == "allowed") << answer;
        return answer["verdict"];
    }
};

} // namespace

TEST_F(SafetyCommand, noAnswersAllowAndAWarningSignStops)
{
    EXPECT_EQ(verdict("{}"), "allowed");
    EXPECT_EQ(verdict(R"({"redFlags": {"R1": false}})"), "allowed");
    EXPECT_EQ(verdict(R"({"redFlags": {"R1": true}})"), "stop");
    EXPECT_EQ(verdict(R"({"gates": {"G4": true}})"), "stop");
}

TEST_F(SafetyCommand, withoutASideItIsTheStricterVerdict)
{
    const std::string wound = R"({"gates": {"G1": {"zones": ["shoulder-blade:left"]}}})";
    EXPECT_EQ(verdict(wound), "blocked");
    EXPECT_EQ(verdict(wound, std::string(point) + ":left"), "blocked");
    EXPECT_NE(verdict(wound, std::string(point) + ":right"), "stop");
}

TEST_F(SafetyCommand, whatIsWrongWithTheProfileNamesItsPlaceAndThereIsNoVerdict)
{
    const std::string file = profile("{\n  \"redFlags\": {\"R99\": true},\n  \"pain\": 3\n}\n");
    const Ran ran = run({"safety", "--profile", file, point});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, "");
    EXPECT_THAT(ran.err, StartsWith("unknot: " + file + ":2: /redFlags/R99: "));
    EXPECT_THAT(ran.err, HasSubstr("\nunknot: " + file + ":3: /pain: "));
}

TEST_F(SafetyCommand, ofABadProfileAndABadPointTheProfileIsMendedFirst)
{
    const Ran ran = run({"safety", "--profile", profile("[]"), "no-such-point"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("has to be an object"));
    EXPECT_EQ(std::ranges::count(ran.err, '\n'), 1) << ran.err;
}

TEST_F(SafetyCommand, withoutSoundRulesThereIsNoVerdict)
{
    std::filesystem::copy(source / "data", data / "resources", std::filesystem::copy_options::recursive);
    TempFolder::write(data / "resources" / "catalogue" / "gates.json", "{");
    const Ran ran = run({"--resources", (data / "resources").string(), "safety", "--profile", profile("{}"), point});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, "");
    EXPECT_THAT(ran.err, HasSubstr("gates.json"));
}

TEST_F(SafetyCommand, needsAProfileAndOnePointThatIsThere)
{
    expectWrongUsage({"safety", point}, "safety needs --profile FILE and one point");
    expectWrongUsage({"safety", "--profile", "x", point, point}, "one point");
    const Ran unknown = run({"safety", "--profile", profile("{}"), "no-such"});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_THAT(unknown.err, HasSubstr("no point 'no-such'"));
    EXPECT_THAT(run({"safety", "--profile", profile("{}"), "teres-minor-outer-edg"}).err, HasSubstr("Did you mean teres-minor-outer-edge"));
    EXPECT_EQ(run({"safety", "--profile", profile("{}"), std::string(point) + ":up"}).code, 1);
    EXPECT_EQ(run({"safety", "--profile", (data / "none.json").string(), point}).code, 1);
}

TEST_F(SafetyCommand, isReadByPeopleToo)
{
    const Ran ran = run({"safety", "--profile", profile(R"({"redFlags": {"R1": true}})"), point});
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.out, HasSubstr(": stop, pressure at most 0 of 10\n    "));
}

} // namespace unknot::test
