// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/reporttext.h"

#include "pastsummaries.h"
#include "present/healthrows.h"
#include "present/paincharttext.h"
#include "support/fixedclock.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using reportparts::Part;
using std::chrono::days;
using std::chrono::hours;
using Done = practice::ReportFacts::Done;

struct ReportText : testing::Test {
    ReportText()
    {
        facts.range = test::rangeOf({test::summary(hours{2}, 6, 4), test::summary(days{1}, 7, 4)});
        facts.zones = practice::zonePain(facts.range.counted);
        facts.done = {Done{"infraspinatus-under-ridge-outer", "infraspinatus", Side::Left, 14, 12, std::chrono::minutes{21}, 10, -2, -4, 1},
            Done{"no-such-point", "", Side::Right, 1, 1, Seconds{40}, 0, 0, 0, 0},
            Done{"infraspinatus-under-ridge-outer", "infraspinatus", Side::Right, 2, 2, Seconds{80}, 2, -1, -1, 0}};
        facts.tooMuch = 2;
        facts.movingBefore = {6, 7, 5};
        facts.movingAfter = {4};
        facts.asked = 5;
        facts.sore = 1;
        facts.bruised = 1;
        facts.weeks = {{{test::sundayEvening.utc - days{14}, test::sundayEvening.offset, {}}, 5.25}, {test::sundayEvening, 4}};
        facts.warned = {catalogue.all().questions.front().id.value, "gone"};
    }

    [[nodiscard]] Report made(const ReportWish &wish = {}) const { return report(catalogue, facts, health, wish, test::sundayEvening); }
    [[nodiscard]] static QString factOf(const Report &report, const QString &heading)
    {
        for (const Report::Fact &fact : report.facts) {
            if (fact.heading == heading)
                return fact.text;
        }
        return {};
    }

    const catalogue::Catalogue &catalogue = test::shippedWorld().catalogue;
    test::FixedClock clock{test::sundayEvening};
    practice::HealthProfile health{catalogue, clock};
    practice::ReportFacts facts;
};

TEST_F(ReportText, saysWhoseWordsTheyAreAndOfWhichDays)
{
    const Report said = made({QStringLiteral(" Ada "), QStringLiteral("Sleep through"), QStringLiteral("Is it the neck?"), {}});
    EXPECT_EQ(said.who, QStringLiteral("\u2068Ada\u2069, 24 August 2026 to 22 November 2026"));
    EXPECT_EQ(factOf(said, QStringLiteral("Goal")), QStringLiteral("Sleep through"));
    EXPECT_EQ(factOf(said, QStringLiteral("Question")), QStringLiteral("Is it the neck?"));
    EXPECT_TRUE(said.foot.startsWith(QStringLiteral("Told by the person, not validated.")));
    EXPECT_EQ(made().who, QStringLiteral("24 August 2026 to 22 November 2026"));
    EXPECT_EQ(factOf(made(), QStringLiteral("Goal")), QString());
}

TEST_F(ReportText, namesThePlacesWherePainWasToldWithoutASession)
{
    const SidedZone head{{"forehead"}, Side::Left};
    facts.told = {{head, 4, 5.5, 2, 9, {journal::Quality::Burning}}, {{{"low-back"}, Side::Right}, 1, 3, 3, 3, {}}};
    const auto heading = QStringLiteral("Pain noted without a session");
    const QString said = factOf(made(), heading);
    EXPECT_TRUE(said.endsWith(QStringLiteral(" once, 3"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral(" 4 times, median 5.5 (2 to 9), burning; "))) << said.toStdString();
    facts.told.resize(9, facts.told.front());
    EXPECT_TRUE(factOf(made(), heading).endsWith(QStringLiteral("; 3 more places")));
    EXPECT_EQ(factOf(made({{}, {}, {}, {Part::Told}}), heading), QString());
}

// Who only notes the pain has a map of that.
TEST_F(ReportText, whereNoSessionWasRatedTheMapIsOfWhatWasNoted)
{
    facts.told = {{{{"low-back"}, Side::Right}, 3, 5.5, 2, 9, {}}};
    EXPECT_TRUE(made().noted.empty()) << "there are sessions";
    facts.zones.clear();
    EXPECT_EQ(made().noted, (std::vector<Report::Heat>{{{{"low-back"}, Side::Right}, 5.5}}));
    EXPECT_TRUE(made({{}, {}, {}, {Part::Maps}}).noted.empty());
}

TEST_F(ReportText, aResponseHasItsSpreadAndIsCalledNothingWhereItIsOfFew)
{
    const Report said = made();
    ASSERT_EQ(said.done.size(), 3U);
    EXPECT_TRUE(said.done[0].point.contains(QStringLiteral(", left: "))) << said.done[0].point.toStdString();
    EXPECT_EQ(said.done[0].often, QStringLiteral("14 times on 12 days"));
    EXPECT_EQ(said.done[0].pressed, QStringLiteral("21 min"));
    facts.done[0].pressed = std::chrono::seconds{5};
    EXPECT_EQ(made().done[0].pressed, QStringLiteral("5 s"));
    EXPECT_EQ(said.done[0].change, QStringLiteral("−2 (−4 to +1)"));
    EXPECT_EQ(said.done[0].words, QStringLiteral("of 10 sessions"));
    EXPECT_EQ(said.done[1].words, QStringLiteral("not rated"));
    EXPECT_EQ(said.done[1].change, QString());
    EXPECT_EQ(said.done[2].words, QStringLiteral("too few to tell"));
}

TEST_F(ReportText, whatThePageHasNoRoomForIsCounted)
{
    facts.done.resize(11, facts.done[0]);
    const Report said = made();
    EXPECT_EQ(said.done.size(), 7U);
    EXPECT_EQ(said.doneMore, QStringLiteral("and 4 more points"));
}

TEST_F(ReportText, whatIsLeftOutIsNotOnIt)
{
    const QString question = QString::fromStdString(catalogue.all().questions.front().text);
    EXPECT_TRUE(made().lines().join(u'\n').contains(question));
    EXPECT_TRUE(factOf(made(), QStringLiteral("Warning signs said yes to")).endsWith(QStringLiteral("; gone"))) << "by its id";
    ReportWish none;
    none.without = {reportparts::allParts.begin(), reportparts::allParts.end()};
    const Report said = made(none);
    EXPECT_TRUE(said.facts.empty());
    EXPECT_TRUE(said.done.empty());
    EXPECT_TRUE(said.before.empty());
    EXPECT_EQ(said.charted.size(), 2) << "the pain over time is what it is about";
    EXPECT_FALSE(said.foot.isEmpty());
}

TEST_F(ReportText, healthAnswersThatHoldAreNamedAndNoOthers)
{
    EXPECT_EQ(factOf(made(), QStringLiteral("Health answers")), QString());
    const GateId gate = everyGate(catalogue, false).front();
    (void)health.setHolds(gate, true);
    EXPECT_FALSE(factOf(made(), QStringLiteral("Health answers")).isEmpty());
}

// A painkiller of this morning stood there as if it were of three months.
TEST_F(ReportText, whatWasSaidOfTodayStandsForItself)
{
    (void)health.setHolds(everyGate(catalogue, true).front(), true);
    EXPECT_EQ(factOf(made(), QStringLiteral("Health answers")), QString());
    EXPECT_FALSE(factOf(made(), QStringLiteral("Said on the day of this report alone")).isEmpty());
}

TEST_F(ReportText, theChartIsOfThePlaceThatWasChosenInTheHistory)
{
    const SidedZone head{{"forehead"}, Side::Left};
    facts.range = test::rangeOf({test::summary(hours{2}, 6, 4)}, {test::noted(days{2}, {{head, 5, {}}})});
    const auto places
        = painChart(std::make_shared<const ToldRecord::Of>(ToldRecord::Of{catalogue, test::shared(facts.range), test::sundayEvening}), {})
              .places;
    ASSERT_GE(places.size(), 2);
    EXPECT_EQ(made().chartTitle, made({{}, {}, {}, {}, places[0].place}).chartTitle);
    EXPECT_NE(made().chartTitle, made({{}, {}, {}, {}, places[1].place}).chartTitle);
}

TEST_F(ReportText, theDayAfterAndTheWeeksAreToldInALine)
{
    EXPECT_EQ(factOf(made(), QStringLiteral("The day after")), QStringLiteral("sore from pressing 2, bruised 1, of 5 times asked"));
    const QString weeks = QStringLiteral("By the week, pain and its interference, 0 to 10 (PEG, mean)");
    EXPECT_EQ(factOf(made(), weeks), QStringLiteral("first 5.3 (8 November 2026), last 4.0 (22 November 2026), of 2 answers"));
    facts.weeks.pop_back();
    EXPECT_EQ(factOf(made(), weeks), QStringLiteral("5.3 (8 November 2026), one answer"));
    facts.asked = 0;
    EXPECT_EQ(factOf(made(), QStringLiteral("The day after")), QString());
}

TEST_F(ReportText, aMapHasTheMeansInWordsToo)
{
    const Report said = made();
    ASSERT_EQ(said.before.size(), 1U);
    EXPECT_EQ(said.before[0].nrs, 6.5);
    EXPECT_EQ(said.after[0].nrs, 4.0);
    EXPECT_EQ(said.mapWords,
        QStringLiteral("Mean pain at rest before and after sessions for a place. Back of shoulder, left: 6.5 to 4.0 (2 sessions)."));
}

} // namespace
} // namespace unknot::present
