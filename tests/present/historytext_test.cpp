// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/historytext.h"

#include "pastsummaries.h"
#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using namespace std::chrono_literals;

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

journal::SessionSummary session(std::chrono::sys_seconds utc, std::chrono::minutes offset, std::vector<SidedZone> marked)
{
    journal::SessionSummary summary;
    summary.started = {utc, offset, {}};
    summary.zones = std::move(marked);
    return summary;
}

constexpr auto midday = std::chrono::sys_days{std::chrono::November / 10 / 2026} + 12h;
const SidedZone leftKnee{{"Knee"}, Side::Left}, rightKnee{{"Knee"}, Side::Right}, shin{{"Shin"}, Side::Left};

TEST(ZoneDays, countADayOnceTheMostMarkedFirst)
{
    const auto days = zoneDays(test::rangeOf({session(midday + 24h, 60min, {leftKnee, rightKnee}), session(midday + 8h, 60min, {leftKnee}),
        session(midday, 60min, {shin, leftKnee})}));
    EXPECT_EQ(days, (std::vector<ZoneDays>{{leftKnee, 2}, {rightKnee, 1}, {shin, 1}}));
}

TEST(ZoneDays, aDayIsAsTheWallShowedIt)
{
    // Half an hour apart, over midnight; then the same evening in Tokyo and in Berlin, eight hours apart.
    EXPECT_EQ(zoneDays(test::rangeOf({session(midday + 11h + 15min, 60min, {shin}), session(midday + 10h + 45min, 60min, {shin})})),
        (std::vector<ZoneDays>{{shin, 2}}));
    EXPECT_EQ(zoneDays(test::rangeOf({session(midday + 10h, 60min, {shin}), session(midday + 2h, 540min, {shin})})),
        (std::vector<ZoneDays>{{shin, 1}}));
}

TEST(ZoneDays, painToldWithoutASessionCountsAndAZeroDoesNot)
{
    const auto days = zoneDays(test::rangeOf({test::summary(24h, 6, 4)},
        {test::noted(25h, {{shin, 3, {}}, {leftKnee, 0, {}}}), test::noted(49h, {{shin, 1, {}}}),
            test::noted(24h * 400, {{shin, 9, {}}})}));
    EXPECT_EQ(days, (std::vector<ZoneDays>{{shin, 2}, {{{"shoulder-back"}, Side::Left}, 1}}));
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

TEST(HistoryText, namesWhatCanBeTakenBackAndWhatCantBeRead)
{
    journal::SessionRecord session;
    session.title = "Left shoulder";
    session.started = {std::chrono::sys_days{std::chrono::November / 22 / 2026} + 17h, 60min, {}};
    practice::TakeBacks::TakeBack last{practice::TakeBacks::Kind::Removed, session, {}};
    EXPECT_EQ(takeBackSentence(catalogue, &last), QStringLiteral("Left shoulder, Sun 22, 18:00, was deleted."));
    last.kind = practice::TakeBacks::Kind::Corrected;
    EXPECT_EQ(takeBackSentence(catalogue, &last), QStringLiteral("Left shoulder, Sun 22, 18:00, was corrected."));
    EXPECT_EQ(takeBackSentence(catalogue, nullptr), QString());
    EXPECT_TRUE(sessionsUnreadable(
        {Error::Kind::Malformed, "a page is damaged", {}, 0,
            {}}).startsWith(QStringLiteral("Your sessions can't be read from the journal: ")));
}

} // namespace
} // namespace unknot::present
