// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/bodypage.h"

#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

const SidedZone shoulder{{"shoulder-back"}, Side::Left}, calf{{"calf-inner"}, Side::Right};

struct BodyPageTest : testing::Test {
    void follow(const std::optional<practice::NoSession> &noSession = {}) { page.follow({}, {}, noSession, {}); }

    BodyPage page{test::shippedWorld()};
};

TEST_F(BodyPageTest, aPressIsSaidAndEndsTheSearch)
{
    page.search(QStringLiteral("calf"));
    EXPECT_GT(page.state().resultCount, 0);
    EXPECT_EQ(page.state().resultCount, page.results().size());
    page.press(shoulder);
    EXPECT_EQ(page.state().markedCount, 1);
    EXPECT_FALSE(page.state().said.isEmpty());
    EXPECT_EQ(page.state().searched, QString());
    EXPECT_TRUE(page.results().isEmpty());
    page.takeBack();
    EXPECT_EQ(page.state().markedCount, 0);
    EXPECT_EQ(page.state().said, QString());
}

TEST_F(BodyPageTest, whatIsFoundIsMarkedBesideWhatIs)
{
    page.press(shoulder);
    page.add({calf});
    EXPECT_EQ(page.marking().zones(), (BodyPage::Zones{shoulder, calf}));
    const QString said = page.state().said;
    page.add({calf});
    EXPECT_EQ(page.marking().zones().size(), 2U);
    EXPECT_EQ(page.state().said, said) << "it is marked, whoever did it";
}

TEST_F(BodyPageTest, thatAllWasClearedIsToldUntilSomethingElseIsDone)
{
    page.clear();
    EXPECT_FALSE(page.state().cleared) << "there was nothing";
    page.press(shoulder);
    page.clear();
    EXPECT_TRUE(page.state().cleared);
    page.toggle({calf});
    EXPECT_FALSE(page.state().cleared);
}

TEST_F(BodyPageTest, whatWasMarkedEarlierIsToldUntilItIsChanged)
{
    page.markAgain({shoulder});
    EXPECT_TRUE(page.state().earlier);
    EXPECT_EQ(page.state().markedCount, 1);
    page.press(calf);
    EXPECT_FALSE(page.state().earlier);
}

TEST_F(BodyPageTest, aStrokeOverNothingNewChangesNothing)
{
    page.highlight(2);
    page.beginStroke({shoulder});
    EXPECT_TRUE(page.strokeOver({shoulder}));
    EXPECT_EQ(page.state().highlighted, -1);
    EXPECT_FALSE(page.strokeOver({shoulder}));
    EXPECT_TRUE(page.endStroke());
    EXPECT_FALSE(page.endStroke());
    EXPECT_EQ(page.state().markedCount, 1);
}

TEST_F(BodyPageTest, nothingToPressIsFoundWhileAWarningSignStopsEverySession)
{
    page.search(QStringLiteral("calf"));
    const int before = page.state().resultCount;
    follow(practice::NoSession{practice::NoSession::Kind::FeltUnwell});
    ASSERT_TRUE(page.state().warning.everywhere);
    EXPECT_LT(page.state().resultCount, before) << "worked out anew at once";
    follow();
    EXPECT_EQ(page.state().resultCount, before);
}

struct WantedBy : testing::Test {
    using Kind = finder::Found::Kind;
    using What = Wanted::What;
    [[nodiscard]] static Wanted of(Kind kind, const char *id, Side side = Side::Left)
    {
        SearchRow row;
        row.kind = kind;
        row.id = QString::fromLatin1(id);
        return wantedBy(test::shippedWorld().catalogue, row, side);
    }
};

TEST_F(WantedBy, aPlaceIsMarkedOnTheSideThatIsMeant)
{
    EXPECT_EQ(of(Kind::Zone, "shoulder-back"), (Wanted{What::Zones, {}, {shoulder}}));
    EXPECT_EQ(of(Kind::Zone, "throat", Side::Right).zones, (std::vector<SidedZone>{{{"throat"}, Side::Middle}}));
    EXPECT_EQ(of(Kind::Zone, "moon"), Wanted()) << "nothing is marked";
}

TEST_F(WantedBy, aComplaintMarksAllItsPlaces)
{
    const auto &complaint = test::shippedWorld().catalogue.all().complaints.front();
    const Wanted wanted = of(Kind::Complaint, complaint.id.value.c_str());
    EXPECT_EQ(wanted.what, What::Zones);
    EXPECT_FALSE(wanted.zones.empty());
    EXPECT_EQ(of(Kind::Complaint, "none"), Wanted());
}

TEST_F(WantedBy, whatIsReadOrLookedAtIsOpened)
{
    EXPECT_EQ(of(Kind::Muscle, "infraspinatus"), (Wanted{What::Muscle, QStringLiteral("infraspinatus"), {}}));
    EXPECT_EQ(of(Kind::Point, "a-point"), (Wanted{What::Point, QStringLiteral("a-point"), {}}));
    EXPECT_EQ(of(Kind::Article, "evidence"), (Wanted{What::Article, QStringLiteral("evidence"), {}}));
    EXPECT_EQ(of(Kind::Warning, "a-flag").id, QStringLiteral("when-to-see-someone")) << "where each stands with what to do";
}

} // namespace
} // namespace unknot::present
