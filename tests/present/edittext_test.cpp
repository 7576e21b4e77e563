// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/edittext.h"

#include "present/timetext.h"
#include "support/pressedpoints.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using namespace std::chrono_literals;

// 18:42:07.123 in Berlin, where the summer had gone.
const WallTime evening{std::chrono::sys_days{std::chrono::November / 22 / 2026} + 17h + 42min + 7123ms, 60min, "Europe/Berlin"};

TEST(EditText, takesADayAsPeopleWriteIt)
{
    for (const char *typed : {"22 Nov 2026", "22 November 2026", " 22  Nov 2026 ", "2026-11-22", "22.11.2026", "22/11/2026", "22.11.26",
             "22/11/26", "22 Nov 26"})
        EXPECT_EQ(dayTyped(QString::fromLatin1(typed)), QDate(2026, 11, 22)) << typed;
    for (const char *typed : {"", "22", "yesterday", "31 Feb 2026", "22 Nov", "11-22-2026"})
        EXPECT_EQ(dayTyped(QString::fromLatin1(typed)), std::nullopt) << typed;
}

TEST(EditText, takesATimeAsPeopleWriteIt)
{
    for (const char *typed : {"8:05", "08:05", "8.05"})
        EXPECT_EQ(timeTyped(QString::fromLatin1(typed)), QTime(8, 5)) << typed;
    for (const char *typed : {"", "8", "25:00", "8:65", "eight"})
        EXPECT_EQ(timeTyped(QString::fromLatin1(typed)), std::nullopt) << typed;
}

TypedStart typed(const char *day, const char *time)
{
    return {QString::fromLatin1(day), QString::fromLatin1(time)};
}

TEST(EditText, whatIsTypedAgainAsItWasIsNoChange)
{
    EXPECT_EQ(startTyped(startOf(evening), evening), evening);
    EXPECT_EQ(startTyped(typed("yesterday", "18:42"), evening), std::nullopt);
    EXPECT_EQ(startTyped(typed("22 Nov 2026", "late"), evening), std::nullopt);
}

TEST(EditText, aTimeIsByTheClockOfThePlaceThen)
{
    const WallTime summer = *startTyped(typed("22 Jul 2026", "18:42"), evening);
    EXPECT_EQ(summer.offset, 120min);
    EXPECT_EQ(toDateTime(summer).time(), QTime(18, 42, 7, 123));
    WallTime nowhere = evening;
    nowhere.zone.clear();
    EXPECT_EQ(startTyped(typed("22 Jul 2026", "18:42"), nowhere)->offset, 60min);
}

practice::Correction ofTheEvening()
{
    journal::SessionRecord session;
    session.id = "s";
    session.title = "Left shoulder";
    session.started = evening;
    session.ended = evening;
    session.state = journal::SessionState::Completed;
    session.zones = {{{"shoulder-back"}, Side::Left}};
    session.points = {test::shoulder({6, -1}), test::shoulder({4})};
    return practice::Correction(session);
}

TEST(EditText, showsWhatWasSaidSoFar)
{
    practice::Correction correction = ofTheEvening();
    const auto points = correction.said().points;
    correction.rate(practice::Correction::Kind::AtRest, practice::Correction::Moment::After, 3, evening);
    correction.setSide(points[0].id, Side::Right);
    correction.leaveOut(points[1].id, true);

    const EditText text = editText(correction, startOf(evening), {}, evening);
    EXPECT_EQ(text.day, QStringLiteral("22 Nov 2026"));
    EXPECT_EQ(text.time, QStringLiteral("18:42"));
    EXPECT_EQ(text.before, -1);
    EXPECT_EQ(text.after, 3);
    EXPECT_EQ(text.places, QStringList{QStringLiteral("shoulder-back:left")});
    EXPECT_TRUE(text.canSave);
    const auto rows = editRows(correction);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].name, QStringLiteral("Back rotator-cuff muscle, right"));
    EXPECT_EQ(rows[0].otherSide, QStringLiteral("It was the left"));
    EXPECT_EQ(rows[0].numbers, (QList<int>{6, -1}));
    EXPECT_FALSE(rows[0].leftOut);
    EXPECT_TRUE(rows[1].leftOut);
}

TEST(EditText, everythingThatIsWrongIsNamed)
{
    practice::Correction correction = ofTheEvening();
    const auto fault = [&](const char *day, const char *time) { return editText(correction, typed(day, time), {}, evening).fault; };
    EXPECT_EQ(fault("22 Nov 2026", "18:42"), QString());
    EXPECT_EQ(fault("30 Feb 2026", "18:42"), QStringLiteral("There is no 30 Feb 2026."));
    EXPECT_EQ(fault("31.11.2026", "18:42"), QStringLiteral("There is no 31.11.2026."));
    EXPECT_EQ(fault("2026-02-30", "18:42"), QStringLiteral("There is no 2026-02-30."));
    EXPECT_EQ(fault("tomorrow", "18:42"), QStringLiteral("Write the day like this: 22 Nov 2026."));
    EXPECT_EQ(fault("22 Nov 2026", "half past"), QStringLiteral("Write the time like this: 18:42."));
    EXPECT_EQ(fault("tomorrow", "half past"), QStringLiteral("Write the day like this: 22 Nov 2026. Write the time like this: 18:42."));
    correction.removePlace("shoulder-back:left");
    EXPECT_EQ(fault("22 Nov 2026", "18:42"), QStringLiteral("Name at least one place that hurt."));
    EXPECT_FALSE(editText(correction, startOf(evening), {}, evening).canSave);
}

TEST(EditText, whatWaitsForTheDiskIsNotSavedTwice)
{
    practice::Correction correction = ofTheEvening();
    correction.rate(practice::Correction::Kind::AtRest, practice::Correction::Moment::After, 3, evening);
    const EditText onItsWay = editText(correction, startOf(evening), QString(), evening);
    EXPECT_EQ(onItsWay.fault, QString());
    EXPECT_FALSE(onItsWay.canSave);
    EXPECT_EQ(editText(correction, startOf(evening), QStringLiteral("The disk is full."), evening).fault,
        QStringLiteral("Not saved yet: The disk is full. It is tried again every few seconds."));
}

} // namespace
} // namespace unknot::present
