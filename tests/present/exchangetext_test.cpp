// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/exchangetext.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using namespace present;
using exchange::MergePlan;
using journal::RatingRecord;
using testing::ElementsAre;
using testing::IsEmpty;

const QString file = QStringLiteral("there.json");

} // namespace

TEST(ExchangeText, saysOfEachKindHowManyThereAre)
{
    MergePlan plan;
    plan.sessions.come.resize(3);
    plan.entries.come.resize(1);
    plan.sessions.change.resize(1);
    plan.entries.same = 2;
    plan.sessions.removed = 1;
    plan.running = 1;
    plan.nextDays.resize(2);
    plan.health.resize(1);
    plan.warnings.resize(2);
    plan.days.come.resize(2);
    plan.weeklies.come.resize(3);
    plan.tags.come.resize(1);
    plan.days.same = 1;
    plan.weeklies.same = 1;
    plan.tags.removed = 2;
    plan.going.sessions.resize(1);
    plan.going.weeklies.resize(2);
    plan.leftAnswers = 4;
    EXPECT_THAT(mergeLines(plan),
        ElementsAre(QStringLiteral("New here: 3 sessions, 1 note of pain, 2 notes of days, 3 answers about weeks and 1 word of your own."),
            QStringLiteral("Here in another form, and brought up to date: 1 session."),
            QStringLiteral("Here already: 2 notes of pain, 1 note of a day and 1 answer about a week."),
            QStringLiteral("Deleted before, and left out: 1 session and 2 words of your own."),
            QStringLiteral("Deleted where the file is from, and deleted here too: 1 session and 2 answers about weeks."),
            QStringLiteral("Not ended yet where the file is from, and left out: 1 session."),
            QStringLiteral("How it was the day after: 2 answers."),
            QStringLiteral("About your health, stricter than what was said here: 1 answer. See Settings, Health."),
            QStringLiteral("Warning signs that were answered with yes: 2 answers."),
            QStringLiteral("Left out, because it is asked at each computer anew: 4 answers.")));
}

TEST(ExchangeText, ofNothingThereIsNoLine)
{
    EXPECT_THAT(mergeLines({}), IsEmpty());
    EXPECT_EQ(mergePlanned({}, file), QStringLiteral("There is nothing in there.json to take in."));
    EXPECT_EQ(mergeDone({}, file), QStringLiteral("There was nothing in there.json to take in."));
}

TEST(ExchangeText, nothingIsCalledDoneBeforeItIs)
{
    MergePlan plan;
    plan.sessions.come.resize(1);
    EXPECT_EQ(mergePlanned(plan, file), QStringLiteral("This is what taking in there.json comes to. Nothing was changed yet."));
    EXPECT_EQ(mergeDone(plan, file), QStringLiteral("there.json was taken in."));
}

TEST(ExchangeText, namesAreThoseOfTheCatalogueAndOfTheRecord)
{
    const catalogue::Catalogue catalogue;
    const exchange::Names names = exchangeNames(catalogue);
    EXPECT_EQ(names.place({{"gone"}, Side::Left}), "gone, left") << "a zone that no longer is there has its id";
    journal::PointRecord point;
    point.name = "Top of the shoulder";
    point.label = "front edge";
    EXPECT_EQ(names.point(point), "Top of the shoulder, front edge, left");
    point.label.clear();
    EXPECT_EQ(names.point(point), "Top of the shoulder, left");
    RatingRecord rating;
    EXPECT_EQ(names.rating(rating), "Pain at rest, before a session");
    rating.moment = RatingRecord::Moment::After;
    rating.kind = RatingRecord::Kind::OnMovement;
    EXPECT_EQ(names.rating(rating), "Pain on movement, after a session");
    EXPECT_EQ(names.qualities({journal::Quality::Aching, journal::Quality::Burning}), "aching, burning");
    EXPECT_EQ(names.weekActivity, "How much was pain in the way of your everyday activities?");
}

} // namespace unknot::test
