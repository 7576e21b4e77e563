// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/historytext.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using namespace std::chrono_literals;
using ZoneDays = journal::JournalReader::ZoneDays;

catalogue::Catalogue zones()
{
    catalogue::CatalogueData data;
    for (const auto *const name : {"Knee", "Shin", "Calf", "Heel"}) {
        data.zones.emplace_back();
        data.zones.back().id.value = name;
        data.zones.back().label = name;
    }
    return catalogue::Catalogue(data);
}

const catalogue::Catalogue catalogue = zones();

ZoneDays marked(const char *zone, int days)
{
    return {{{zone}, Side::Left}, days};
}

TEST(ZoneHeat, ofNothingMarkedHasNoWordsAndStillARamp)
{
    const ZoneHeat heat = zoneHeat(catalogue, {});
    EXPECT_TRUE(heat.shares.empty());
    EXPECT_EQ(heat.words, QString());
    EXPECT_EQ(heat.most, 9);
}

TEST(ZoneHeat, afterTheFirstNamesTheNumberAlone)
{
    EXPECT_EQ(zoneHeat(catalogue, {marked("Knee", 1)}).words, QStringLiteral("Knee, left: 1 day."));
    EXPECT_EQ(zoneHeat(catalogue, {marked("Knee", 2), marked("Shin", 1)}).words, QStringLiteral("Knee, left: 2 days. Shin, left: 1."));
}

TEST(ZoneHeat, namesThreeAndColoursAll)
{
    const ZoneHeat heat = zoneHeat(catalogue, {marked("Knee", 5), marked("Shin", 4), marked("Calf", 3), marked("Heel", 1)});
    EXPECT_EQ(heat.words, QStringLiteral("Knee, left: 5 days. Shin, left: 4. Calf, left: 3."));
    ASSERT_EQ(heat.shares.size(), 4U);
    EXPECT_DOUBLE_EQ(heat.shares[0].share, 0.5);
    EXPECT_DOUBLE_EQ(heat.shares[3].share, 0);
}

// Every step of its legend is a whole number of days, and no zone is darker than the darkest.
TEST(ZoneHeat, theRampHasFourWholeStepsAndHoldsTheMost)
{
    for (int days = 1; days < 120; ++days) {
        const ZoneHeat heat = zoneHeat(catalogue, {marked("Knee", days)});
        EXPECT_EQ((heat.most - 1) % 4, 0) << days;
        EXPECT_LE(heat.shares[0].share, 1) << days;
        EXPECT_GE(heat.shares[0].share, 0) << days;
    }
}

TEST(HistoryText, namesWhatWasDeletedAndWhatCantBeRead)
{
    journal::SessionRecord session;
    session.title = "Left shoulder";
    session.started = {std::chrono::sys_days{std::chrono::November / 22 / 2026} + 17h, 60min, {}};
    EXPECT_EQ(deletedSentence(session), QStringLiteral("Left shoulder, Sun 22, was deleted."));
    EXPECT_TRUE(sessionsUnreadable(
        {Error::Kind::Malformed, "a page is damaged", {}, 0,
            {}}).startsWith(QStringLiteral("Your sessions can't be read from the journal: ")));
}

} // namespace
} // namespace unknot::present
