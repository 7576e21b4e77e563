// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/savetext.h"

#include <gtest/gtest.h>

namespace unknot::present
{

TEST(SaveText, whatIsMissingInACopyOfThisRunIsTold)
{
    const auto told = [](std::size_t missing) { return copyText(CopyOf::ThisRun, QStringLiteral("/tmp/x.json"), {}, missing).told; };
    EXPECT_EQ(told(0), QStringLiteral("What was done since the start is in /tmp/x.json."));
    EXPECT_TRUE(told(1).endsWith(QStringLiteral(" One change of something older is not in it: make it once more.")));
    EXPECT_TRUE(told(3).endsWith(QStringLiteral(" 3 changes of something older are not in it: make them once more.")));
}

TEST(SaveText, whatCouldNotBePrintedIsSavedInstead)
{
    EXPECT_EQ(printingSentence(Printing::HandedOver), QStringLiteral("The report was handed to the printer."));
    for (const Printing came : {Printing::NoDialog, Printing::Failed})
        EXPECT_TRUE(printingSentence(came).contains(QStringLiteral("Save "))) << int(came);
    EXPECT_NE(printingSentence(Printing::NoDialog), printingSentence(Printing::Failed));
}

} // namespace unknot::present
