// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safebody.h"

#include <gtest/gtest.h>

namespace unknot::safety
{

namespace
{

test::SafeBody askingBody()
{
    test::SafeBody body;
    const auto add = [&body](const std::string &id, const std::vector<ScreenId> &screens) {
        catalogue::Question question;
        question.id.value = id;
        question.screens = screens;
        body.data.questions.push_back(question);
    };
    add("q-arm", {ScreenId{"arm"}});
    add("q-all", {ScreenId{"arm"}, ScreenId{"trunk"}, ScreenId{"throat"}});
    add("q-trunk", {ScreenId{"trunk"}});
    catalogue::Complaint ache;
    ache.zones = {ZoneId{"arm"}, ZoneId{"hand"}};
    ache.screens = {ScreenId{"arm"}};
    catalogue::Complaint stitch;
    stitch.zones = {ZoneId{"arm"}, ZoneId{"flank"}};
    stitch.screens = {ScreenId{"trunk"}};
    body.data.complaints = {ache, stitch};
    body.data.screensOfZone[ZoneId{"throat"}] = {ScreenId{"throat"}};
    return body;
}

std::string asked(const test::SafeBody &body, const std::vector<SidedZone> &zones)
{
    const catalogue::Catalogue catalogue(body.data);
    std::string text;
    for (const catalogue::Question *question : Rules(catalogue).questions(zones))
        text += (text.empty() ? "" : " ") + question->id.value;
    return text;
}

SidedZone left(const std::string &zone)
{
    return {ZoneId{zone}, Side::Left};
}

} // namespace

TEST(Questions, areThoseOfEveryComplaintThatHoldsTheZone)
{
    EXPECT_EQ(asked(askingBody(), {left("hand")}), "q-arm q-all");
    EXPECT_EQ(asked(askingBody(), {left("flank")}), "q-all q-trunk");
    EXPECT_EQ(asked(askingBody(), {left("arm")}), "q-arm q-all q-trunk");
}

TEST(Questions, areAskedOnceInCatalogueOrder)
{
    EXPECT_EQ(asked(askingBody(), {left("flank"), left("hand"), {ZoneId{"hand"}, Side::Right}}), "q-arm q-all q-trunk");
}

TEST(Questions, comeFromTheScreensWhereNoComplaintHoldsTheZone)
{
    EXPECT_EQ(asked(askingBody(), {{ZoneId{"throat"}, Side::Middle}}), "q-all");
}

TEST(Questions, areAllAskedForAZoneNobodyThoughtOf)
{
    test::SafeBody body = askingBody();
    body.zone("knee", "limb");
    EXPECT_EQ(asked(body, {left("knee")}), "q-arm q-all q-trunk");
}

TEST(Questions, areNoneWithoutZones)
{
    EXPECT_EQ(asked(askingBody(), {}), "");
    EXPECT_EQ(asked(askingBody(), {left("tail")}), "");
}

} // namespace unknot::safety
