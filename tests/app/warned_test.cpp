// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What all pages show after a yes to a warning sign.
#include "plannedsession.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

// To a question that is asked where this place is marked; then what to do is read and left.
void sayYes(Ahead &page, const char *zone, const char *question)
{
    page.mark(zone);
    page.session.beginPlanned();
    ASSERT_EQ(page.session.stage(), Stage::Screening);
    page.look();
    page.session.start()->pressQuestion(QString::fromLatin1(question));
    page.look();
    if (!page.session.start()->sheet().advised()) { // no emergency: the other lines are read first
        page.session.start()->signsRead();
        page.look();
    }
    page.session.leave();
}

} // namespace

// The red flag stops the session it was asked for; every page says so until it is taken back.
TEST(Warned, thePlanIsStoppedUntilItIsTakenBack)
{
    Planned page;
    sayYes(page, "shoulder-side:left", "q-face-arm-speech");
    EXPECT_FALSE(page.state().warning.title.isEmpty());
    EXPECT_NE(page.state().against, QString());
    EXPECT_EQ(page.body.state().noSession, page.state().against);
    EXPECT_EQ(page.body.state().warning, page.state().warning) << "in the same words";
    page.session.beginPlanned();
    EXPECT_EQ(page.session.stage(), Stage::Screening);
    EXPECT_TRUE(page.session.start()->sheet().advised()) << "the way to the verdict";
    page.look();
    page.takeBack();
    page.answerAll();
    EXPECT_EQ(page.session.stage(), Stage::Rate) << "the answer was written before the session began";
    EXPECT_EQ(page.session.start()->notice(), QString()) << "the session is seen to begin";
    EXPECT_EQ(page.body.state().noSession, QString());
    EXPECT_EQ(page.state().against, QString());
}

// Where nothing is marked nothing can be begun either; what to do is read all the same, and begins nothing.
TEST(Warned, isToldWhereNothingIsMarked)
{
    Planned page;
    sayYes(page, "shoulder-side:left", "q-face-arm-speech");
    page.body.clear();
    EXPECT_TRUE(page.body.state().warning.emergency);
    EXPECT_TRUE(page.body.state().warning.sign.contains(u"face suddenly dropped"));
    EXPECT_EQ(page.session.start()->warning(), page.body.state().warning);
    page.session.readAdvice();
    EXPECT_EQ(page.session.stage(), Stage::Screening);
    EXPECT_TRUE(page.session.start()->sheet().advised());
    page.look();
    page.takeBack();
    page.answerAll();
    EXPECT_EQ(page.session.stage(), Stage::None) << "the mistake is mended, and nothing was to begin";
    EXPECT_EQ(page.session.start()->warning(), present::WarningNotice{});
    EXPECT_TRUE(page.session.start()->notice().contains(u"can start again")) << "and it is said";
    page.session.start()->forgetNotice();
    EXPECT_EQ(page.session.start()->notice(), QString());
    page.session.readAdvice();
    EXPECT_EQ(page.session.stage(), Stage::None);
}

// Chest pain later the same day: it was answered with no in the morning.
TEST(Warned, whatIsFoundByItsWordsCanBeSaidToBeTrue)
{
    Planned page;
    page.mark("shoulder-side:left");
    page.session.readSigns();
    page.answerAll();
    ASSERT_EQ(page.session.stage(), Stage::None);
    page.body.search(QStringLiteral("chest pain"));
    EXPECT_TRUE(page.body.state().warned) << "no session is planned beside it";
    page.session.sayTrue(QStringLiteral("R1"));
    ASSERT_EQ(page.session.stage(), Stage::Screening);
    EXPECT_TRUE(page.session.start()->sheet().advised());
    page.look();
    page.session.leave();
    EXPECT_TRUE(page.body.state().warning.emergency);
    EXPECT_TRUE(page.body.state().warning.sign.contains(u"Chest pain")) << page.body.state().warning.sign.toStdString();
    page.body.search(QString());
    EXPECT_FALSE(page.body.state().warned);
}

// Muscles stood under the notice of an emergency.
TEST(Warned, nothingToPressIsFoundBesideAnEmergency)
{
    Planned page;
    const auto toPress = [&page] {
        const auto *rows = page.body.results();
        int muscles = 0;
        for (int row = 0; row < rows->rowCount(); ++row)
            muscles += rows->index(row, 0).data(rows->roleNames().key("title")).toString().contains(u"muscle") ? 1 : 0;
        return muscles;
    };
    page.body.search(QStringLiteral("pectoralis"));
    ASSERT_GT(toPress(), 0);
    page.session.sayTrue(QStringLiteral("R1"));
    page.look();
    page.session.leave();
    EXPECT_TRUE(page.body.state().warning.everywhere);
    EXPECT_EQ(page.body.state().resultCount, 0) << "at once, in what was searched for before";
    page.body.search(QStringLiteral("chest pain"));
    EXPECT_GT(page.body.state().resultCount, 0) << "when to see someone, and the places";
    EXPECT_EQ(toPress(), 0);
}

// "Anything new?" stood above the first plan of the day, of which nothing had been asked.
TEST(Warned, whatIsNewIsAskedAfterSomethingWas)
{
    Home home;
    {
        Ahead page(home);
        EXPECT_FALSE(page.session.start()->answeredToday());
        page.mark("shoulder-side:left");
        page.session.readSigns();
        EXPECT_FALSE(page.session.start()->answeredToday());
        page.answerAll();
        EXPECT_TRUE(page.session.start()->answeredToday());
        page.clock.advance(24h);
    }
    EXPECT_FALSE(Ahead(home).session.start()->answeredToday());
}

TEST(Warned, theQuestionsCanBeReadAtAnyTimeAndChanged)
{
    Planned page;
    page.mark("shoulder-side:left");
    page.session.readSigns();
    ASSERT_EQ(page.session.stage(), Stage::Screening);
    page.answerAll();
    EXPECT_EQ(page.session.stage(), Stage::None) << "nothing was to begin";
    page.session.readSigns();
    ASSERT_EQ(page.session.stage(), Stage::Screening) << "whatever was answered";
    page.look();
    page.session.start()->pressQuestion(QStringLiteral("q-face-arm-speech"));
    page.look();
    page.session.leave();
    EXPECT_TRUE(page.body.state().warning.emergency);
}

// A sign that is asked for legs only says nothing where a shoulder is marked, or nothing.
TEST(Warned, ofTheLegsOnlyTheyAreStopped)
{
    Planned page;
    sayYes(page, "calf:left", "q-calf-newly-painful");
    EXPECT_FALSE(page.body.state().warning.title.isEmpty());
    EXPECT_FALSE(page.body.state().warning.emergency);
    page.body.clear();
    EXPECT_EQ(page.body.state().warning, present::WarningNotice{});
    page.mark("shoulder-side:left");
    EXPECT_EQ(page.state().warning, present::WarningNotice{});
}

TEST(Warned, isStillToldAfterARestart)
{
    Home home;
    {
        Ahead first(home);
        sayYes(first, "shoulder-side:left", "q-face-arm-speech");
    }
    {
        Ahead second(home);
        EXPECT_TRUE(second.session.start()->warning().emergency);
        EXPECT_TRUE(second.body.state().warning.sign.contains(u"face suddenly dropped"));
        second.mark("calf:left");
        second.session.beginPlanned();
        ASSERT_EQ(second.session.stage(), Stage::Screening);
        EXPECT_TRUE(second.session.start()->sheet().advised());
        second.clock.advance(24h);
    }
    Ahead tomorrow(home);
    EXPECT_TRUE(tomorrow.session.start()->warning().emergency) << "until it is taken back";
}

// Ticked, and then the program was closed.
TEST(Warned, aTickIsStillToldAfterARestart)
{
    Home home;
    {
        Ahead first(home);
        first.mark("shoulder-side:left");
        first.session.beginPlanned();
        first.look();
        first.session.start()->pressLine(QStringLiteral("l-chest"));
    }
    const Ahead second(home);
    EXPECT_TRUE(second.session.start()->warning().emergency);
    EXPECT_TRUE(second.session.start()->warning().sign.endsWith(u"Chest"));
}

TEST(Warned, isStoppedTheNextDayToo)
{
    Planned page;
    sayYes(page, "shoulder-side:left", "q-face-arm-speech");
    page.clock.advance(24h);
    page.mark("calf:left");
    EXPECT_FALSE(page.state().warning.title.isEmpty());
    EXPECT_NE(page.body.state().noSession, QString());
}

} // namespace unknot::test
