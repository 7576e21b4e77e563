// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/reportcontroller.h"

#include "app/startedprogram.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using Outcome = desktop::PrintDialog::Outcome;

struct ReportControllerTest : testing::Test {
    void SetUp() override { report.begin(int(practice::Span::ThreeMonths), {}); }

    TempFolder folder;
    FixedClock clock{noon()};
    Start start{folder, clock};
    ReportController &report = *start.context.find<ReportController>();
};

} // namespace

TEST_F(ReportControllerTest, asksForThePrintingOfWhatIsShown)
{
    QSignalSpy asked(&report, &ReportController::printAsked);
    report.print();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_TRUE(asked[0][0].toByteArray().startsWith("%PDF"));
    EXPECT_EQ(asked[0][1].toString(), report.report().title);
}

TEST_F(ReportControllerTest, saysWhatCameOfPrintingUntilItIsClosed)
{
    const auto printed = [this] { return report.property("printed").toString(); };
    report.ended(Outcome::Cancelled);
    EXPECT_EQ(printed(), QString()) << "the person knows";
    report.ended(Outcome::NoDialog);
    EXPECT_EQ(printed(), present::printingSentence(present::Printing::NoDialog));
    report.print();
    EXPECT_EQ(printed(), QString()) << "it is tried again";
    report.ended(Outcome::Failed);
    EXPECT_EQ(printed(), present::printingSentence(present::Printing::Failed));
    report.close();
    EXPECT_EQ(printed(), QString());
}

} // namespace unknot::test
