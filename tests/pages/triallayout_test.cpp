// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A trial on oneself: how one is begun, goes on and is read.
#include "app/body/pointcontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/ownpractice.h"
#include "app/own/trialcontroller.h"
#include "pages/pagelayout.h"
#include "practice/selftrial.h"
#include "support/trialsamples.h"

namespace unknot::test
{

namespace
{

class TrialLayoutTest : public PageLayoutTest
{
protected:
    // Begun so many days ago, with an answer on most days before today.
    void keep(int daysAgo, bool pressToday)
    {
        WallTime began = start.context.clock().wall();
        began.utc -= std::chrono::days{daysAgo};
        journal::TrialRecord trial = trialAgreed("t" + std::to_string(daysAgo), began);
        const auto today = [&] { return practice::drawnDays(trial)[std::size_t(daysAgo)].press; };
        while (daysAgo < trial.days && today() != pressToday)
            ++trial.seed;
        trial.hour = 0;
        of<JournalKeeper>().write([trial, daysAgo](journal::JournalStore &store) -> Status {
            Status done = store.setTrial(trial);
            for (int day = 0; done && day < std::min(daysAgo, trial.days); day += day == 2 ? 2 : 1)
                done = store.answerTrial(trial.id, trialTold(trial, day, day % 4 + 3));
            return done;
        });
    }
};

TEST_F(TrialLayoutTest, oneIsBegun)
{
    page("history");
    look("no comparison of days");
    press(u"Compare days");
    look("a comparison of days that is begun");
    EXPECT_EQ(of<TrialController>().form().nothing, QString());
    press(u"Agree and begin");
    EXPECT_TRUE(of<TrialController>().text().running);
}

TEST_F(TrialLayoutTest, oneIsUnderWayAndOthersAreOver)
{
    keep(40, true);
    keep(6, true);
    look("a card on a day of pressing");
    page("history");
    look("a comparison of days under way");
    of<TrialController>().answer(10);
    press(u"End this comparison");
    look("one that is about to be ended");
    of<TrialController>().end();
    look("comparisons that are over");
}

TEST_F(TrialLayoutTest, aSessionOnADayOfRestAsksFirst)
{
    keep(6, false);
    look("a card on a day of rest");
    mark({"shoulder-back:left"});
    of<PointController>().openPoint(QStringLiteral("infraspinatus-under-ridge-outer"), QStringLiteral("left"));
    auto &session = start.session;
    session.beginPoint();
    start.answerAll();
    ASSERT_EQ(session.stage(), SessionController::Stage::RestDay);
    look("rest was drawn for today");
    start.look();
    press(u"Press it all the same");
    EXPECT_EQ(session.stage(), SessionController::Stage::Rate);
}

} // namespace

} // namespace unknot::test
