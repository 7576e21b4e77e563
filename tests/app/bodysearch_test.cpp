// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed on the body page, and what is chosen of it.
#include "bodypage.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

TEST(BodySearch, aWarningSignLeadsToWhenToSeeSomeoneAndMarksNothing)
{
    BodyPage page;
    QSignalSpy articles(&page.body, &BodyController::articleChosen);
    page.find("chest pain");
    page.body.choose(0);
    ASSERT_EQ(articles.count(), 1);
    EXPECT_EQ(articles.front().front().toString(), QStringLiteral("when-to-see-someone"));
    EXPECT_EQ(page.state().markedCount, 0);
}

TEST(BodySearch, anAnswerThatIsChosenIsOpenedInLearn)
{
    BodyPage page;
    QSignalSpy articles(&page.body, &BodyController::articleChosen);
    page.find("arthritis");
    page.body.choose(0);
    ASSERT_EQ(articles.count(), 1);
    EXPECT_EQ(articles.front().front().toString(), QStringLiteral("arthritis"));
}

TEST(BodySearch, aZoneThatIsChosenIsMarkedAndStaysSo)
{
    BodyPage page;
    page.find("shoulder blade left");
    const int row = page.result(QStringLiteral("Shoulder blade, left"));
    ASSERT_GE(row, 0);
    EXPECT_EQ(page.state().resultCount, page.body.results()->rowCount());
    page.body.choose(row);
    EXPECT_TRUE(page.marked("shoulder-blade"));
    EXPECT_EQ(page.state().resultCount, 0) << "it is answered";
    page.find("shoulder blade left");
    page.body.choose(page.result(QStringLiteral("Shoulder blade, left")));
    EXPECT_TRUE(page.marked("shoulder-blade"));
}

// What was marked before went without a question and without a way back.
TEST(BodySearch, aComplaintThatIsChosenMarksItsZonesOnThatSideBesideWhatIsMarked)
{
    BodyPage page;
    page.mark("calf:left");
    const auto &complaint = *page.context.world().catalogue.complaint({"shoulder-reaching-behind"});
    page.body.search(QString::fromStdString(complaint.label));
    const int row = page.result(QString::fromStdString(complaint.label));
    ASSERT_GE(row, 0);
    page.body.chooseSide(row, true);
    EXPECT_TRUE(page.marked("calf"));
    EXPECT_EQ(std::size_t(page.state().markedCount), 1 + complaint.zones.size());
    for (const ZoneId &zone : complaint.zones)
        EXPECT_TRUE(page.body.marking().isMarked({zone, Side::Right})) << zone.value;
    EXPECT_TRUE(page.state().said.contains(u"marked")) << page.state().said.toStdString();
    page.body.takeBack();
    EXPECT_TRUE(page.marked("calf"));
    EXPECT_EQ(page.state().markedCount, 1) << "all of the complaint is taken back at once";
}

TEST(BodySearch, whatIsFoundIsTakenBackAlone)
{
    BodyPage page;
    page.mark("calf:left");
    page.find("shoulder blade left");
    page.body.choose(page.result(QStringLiteral("Shoulder blade, left")));
    EXPECT_EQ(page.state().markedCount, 2);
    page.body.takeBack();
    EXPECT_TRUE(page.marked("calf"));
    EXPECT_EQ(page.state().markedCount, 1);
}

TEST(BodySearch, aMuscleThatIsChosenIsAskedForOnItsSide)
{
    BodyPage page;
    QSignalSpy asked(&page.body, &BodyController::muscleChosen);
    page.find("infraspinatus right");
    page.body.choose(0);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0], (QList<QVariant>{QStringLiteral("infraspinatus"), QStringLiteral("right")}));
    EXPECT_EQ(page.state().markedCount, 0);
}

TEST(BodySearch, theSideOfAResultIsAskedForUnlessTheMarksTellIt)
{
    BodyPage page;
    page.find("calf");
    const int row = page.result(QStringLiteral("Calf"));
    ASSERT_GE(row, 0);
    EXPECT_FALSE(page.body.choose(row));
    EXPECT_EQ(page.state().markedCount, 0);
    EXPECT_GT(page.state().resultCount, 0) << "it is not answered yet";
    page.body.chooseSide(row, true);
    EXPECT_TRUE(page.marked("calf", Side::Right));
    page.find("low back");
    EXPECT_TRUE(page.body.choose(page.result(QStringLiteral("Low back"))));
    EXPECT_TRUE(page.marked("low-back", Side::Right));
}

TEST(BodySearch, aSearchGoesOnWhileThingsAreMarkedAndEndsWithEachMark)
{
    BodyPage page;
    page.mark("calf:left");
    page.find("shoulder");
    EXPECT_EQ(page.state().searched, QStringLiteral("shoulder"));
    EXPECT_GT(page.state().resultCount, 0);
    page.mark("low-back:left");
    EXPECT_EQ(page.state().searched, QString());
    EXPECT_EQ(page.state().resultCount, 0);
    page.find("shoulder");
    page.find("");
    EXPECT_EQ(page.body.results()->rowCount(), 0) << "results go when their field is cleared";
}

TEST(BodySearch, noResultIsChosenBeyondThem)
{
    BodyPage page;
    page.find("calf");
    EXPECT_FALSE(page.body.choose(-1));
    EXPECT_FALSE(page.body.choose(page.state().resultCount));
    page.body.chooseSide(-1, true);
    EXPECT_EQ(page.state().markedCount, 0);
    EXPECT_GT(page.state().resultCount, 0);
}

} // namespace unknot::test
