// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/persontoday.h"
#include "present/trialpage.h"
#include "support/trialsamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using present::TrialPage;

const WallTime morning = wall(november(20), 8h), evening = wall(november(21), 19h);

struct TrialPageTest : PersonToday {
    void begin()
    {
        value(store.setTrial(trialAgreed("t", morning)));
        EXPECT_TRUE(page.read(&store, evening));
    }
    [[nodiscard]] present::TrialText text() const { return page.text(admission, journal, evening); }

    JournalStore store = memoryStore();
    TrialPage page{shippedWorld().catalogue};
    TrialPage::Journal journal{true, false, QStringLiteral("The disk is full.")};
};

} // namespace

TEST_F(TrialPageTest, withoutOneNothingIsDue)
{
    EXPECT_TRUE(page.read(nullptr, evening));
    EXPECT_FALSE(text().running);
    EXPECT_FALSE(text().due);
    EXPECT_TRUE(text().possible);
}

TEST_F(TrialPageTest, whatCantBeWrittenIsNotAsked)
{
    begin();
    EXPECT_TRUE(text().due);
    journal.canWrite = false;
    EXPECT_FALSE(text().due);
    EXPECT_FALSE(text().possible);
}

TEST_F(TrialPageTest, anAnswerIsCalledSavedOnlyOnceItIs)
{
    begin();
    page.handedIn();
    EXPECT_TRUE(page.waits());
    EXPECT_FALSE(page.read(&store, evening)) << "the disk is older than the page";
    EXPECT_TRUE(text().fault.contains(journal.trouble));
    EXPECT_EQ(text().told, QString());
    value(practice::answeredTrial(page.trials(), 4, evening)(store));
    page.came(true, true);
    EXPECT_TRUE(page.read(&store, evening));
    EXPECT_EQ(text().pain, 4);
    EXPECT_FALSE(text().told.isEmpty());
    EXPECT_TRUE(text().asked) << "what was said by a slip can be said anew";
    page.forgetSaved();
    EXPECT_EQ(text().told, QString());
}

TEST_F(TrialPageTest, whatIsNoAnswerOrNotSavedIsNotCalledSo)
{
    begin();
    page.handedIn();
    page.came(true, false);
    EXPECT_EQ(text().told, QString());
    page.handedIn();
    page.came(false, true);
    EXPECT_EQ(text().told, QString());
}

TEST_F(TrialPageTest, whatWasSavedYesterdayIsNotToldToday)
{
    begin();
    value(practice::answeredTrial(page.trials(), 4, evening)(store));
    page.handedIn();
    page.came(true, true);
    EXPECT_TRUE(page.read(&store, wall(november(22), 9h)));
    EXPECT_EQ(page.text(admission, journal, wall(november(22), 9h)).told, QString());
}

TEST_F(TrialPageTest, aPointThatIsNoLongerInTheCatalogueIsNotPressed)
{
    TrialRecord trial = trialAgreed("t", morning);
    trial.point = "gone";
    value(store.setTrial(trial));
    EXPECT_TRUE(page.read(&store, evening));
    EXPECT_FALSE(text().presses);
}

TEST_F(TrialPageTest, noneIsBegunWhereNothingWasPressedLately)
{
    page.prepare(&store, admission, evening);
    EXPECT_FALSE(page.form().nothing.isEmpty());
    EXPECT_FALSE(page.begun(7, evening));
}

} // namespace unknot::test
