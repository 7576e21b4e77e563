// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/pressrows.h"
#include "support/journalsamples.h"
#include "support/pressedpoints.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using journal::SessionRecord;
using test::pointOf;
using test::shoulder;

SessionRecord sessionOf(std::vector<journal::PointRecord> points)
{
    SessionRecord session;
    session.points = std::move(points);
    return session;
}

TEST(PressRows, everyHoldHasItsColumn)
{
    SessionRecord session = sessionOf({shoulder({6, 5, 3}), shoulder({4, -1}), shoulder({})});
    for (journal::PointRecord &point : session.points) {
        for (journal::HoldRecord &hold : point.holds)
            hold.began = test::wall(test::november(22), std::chrono::minutes{18 * 60 + 41 + hold.hold});
    }
    const auto rows = pressRows(session, {});
    EXPECT_EQ(rows[0].numbers, (QList<int>{6, 5, 3}));
    EXPECT_EQ(rows[0].name, QStringLiteral("Back rotator-cuff muscle, left"));
    EXPECT_EQ(rows[0].label, QStringLiteral("Under the ridge, outer"));
    EXPECT_EQ(rows[0].at, QStringLiteral("from 18:42"));
    EXPECT_EQ(rows[0].words, QStringLiteral("clearly less"));
    EXPECT_EQ(rows[1].numbers, (QList<int>{4, -1, -1}));
    EXPECT_EQ(rows[1].label, QStringLiteral("Under the ridge, outer, ended after hold 2"));
    EXPECT_EQ(rows[1].words, QStringLiteral("one number only"));
    EXPECT_EQ(rows[1].spoken,
        QStringLiteral("Back rotator-cuff muscle, left, Under the ridge, outer, ended after hold 2, from 18:42. Press numbers: 4, none, "
                       "none. one number only"));
    EXPECT_EQ(rows[2].numbers, (QList<int>{-1, -1, -1}));
    EXPECT_EQ(rows[2].words, QStringLiteral("not reached"));
    EXPECT_EQ(rows[2].at, QString());
}

// It was said that no number was given, though one was when the point was located.
TEST(PressRows, theNumberOfTheSearchIsComparedWithThoseAfter)
{
    const auto words = [](std::optional<int> found, const std::vector<int> &numbers) {
        auto point = shoulder(numbers);
        point.tender = found;
        return pressRows(sessionOf({point}), {})[0].words;
    };
    EXPECT_EQ(words(7, {4}), QStringLiteral("7 when you found it, 4 at the end: clearly less"));
    EXPECT_EQ(words(7, {6, 5, 3}), QStringLiteral("7 when you found it, 3 at the end: clearly less"));
    EXPECT_EQ(words(7, {-1}), QStringLiteral("7 when you found it, no number after"));
    EXPECT_EQ(words({}, {-1}), QStringLiteral("no number given"));
    EXPECT_EQ(words({}, {4}), QStringLiteral("one number only"));
}

TEST(PressRows, whatHurtsMoreThanWhereItWasFoundIsToBePressedMoreLightly)
{
    auto point = shoulder({6});
    point.tender = 4;
    EXPECT_TRUE(pressRows(sessionOf({point}), {})[0].more);
    EXPECT_EQ(lighterNextTime(sessionOf({point})).size(), 1);
}

TEST(PressRows, aHoldThatWasNotPressedToItsEndIsOneItEndedIn)
{
    for (const auto &[end, label] : {std::pair{"time", "ended after hold 1"}, {"stopped", "ended in hold 1"},
             {"too-much", "ended in hold 1"}, {"skipped", "ended in hold 1"}, {"paused", "ended in hold 1"}, {"", "ended in hold 1"}}) {
        auto point = shoulder({6});
        point.holds.back().end = end;
        EXPECT_EQ(pressRows(sessionOf({point}), {})[0].label, QStringLiteral("Under the ridge, outer, ") + QString::fromLatin1(label))
            << end;
    }
}

TEST(PressRows, theLastHoldCanBeTheOneItEndedIn)
{
    auto point = shoulder({6, 5, 3});
    EXPECT_EQ(pressRows(sessionOf({point}), {})[0].label, QStringLiteral("Under the ridge, outer"));
    point.holds.back().end = "too-much";
    EXPECT_EQ(pressRows(sessionOf({point}), {})[0].label, QStringLiteral("Under the ridge, outer, ended in hold 3"));
    point = shoulder({6});
    point.reps = 1;
    point.holds.back().end = "stopped";
    EXPECT_EQ(pressRows(sessionOf({point}), {})[0].label, QStringLiteral("Under the ridge, outer, ended in hold 1"));
}

TEST(PressRows, ofAHoldThatWasBegunAgainTheLastNumberHolds)
{
    auto point = shoulder({6, 5});
    point.holds.push_back(point.holds.back());
    point.holds.back().press = 2;
    EXPECT_EQ(pressRows(sessionOf({point}), {})[0].numbers, (QList<int>{6, 2}));
}

TEST(PressRows, whatRoseOrWasTooMuchIsToBePressedMoreLightly)
{
    auto tooMuch = shoulder({4});
    tooMuch.end = "too-much";
    auto eased = shoulder({6, 5, 5});
    eased.holds.back().pressure = 3;
    auto gentle = shoulder({1, 3});
    gentle.gentle = true;
    gentle.pressure = 3;
    const auto session = sessionOf({shoulder({6, 5, 3}), shoulder({3, 5}), tooMuch, eased, gentle});

    const auto rows = pressRows(session, {});
    EXPECT_FALSE(rows[0].more);
    EXPECT_TRUE(rows[1].more);
    EXPECT_EQ(rows[1].words, QStringLiteral("more: go lighter or stop"));
    EXPECT_TRUE(rows[2].more);
    EXPECT_EQ(rows[2].words, QStringLiteral("too much: stopped"));
    EXPECT_FALSE(rows[3].more);
    for (const auto &[end, words] : {std::pair{"too-much:strong", "too much: stopped"},
             {"too-much:nerve-sign", "sharp, numb or a pulse: stopped"}, {"too-much:unwell", "felt unwell: stopped"}}) {
        tooMuch.end = end;
        EXPECT_EQ(pressRows(sessionOf({tooMuch}), {})[0].words, QString::fromLatin1(words));
        tooMuch.holds.clear();
        EXPECT_EQ(pressRows(sessionOf({tooMuch}), {})[0].words, QString::fromLatin1(words)) << "while it was looked for";
        tooMuch.holds = shoulder({4}).holds;
        tooMuch.tender = 6;
        EXPECT_EQ(pressRows(sessionOf({tooMuch}), {})[0].words, QStringLiteral("6 when you found it; ") + QString::fromLatin1(words));
        tooMuch.tender.reset();
    }

    const QStringList lighter = lighterNextTime(session);
    ASSERT_EQ(lighter.size(), 4);
    EXPECT_EQ(lighter[0], QStringLiteral("Back rotator-cuff muscle, left, under the ridge, outer: about 3 of 10."));
    EXPECT_TRUE(lighter[3].endsWith(QStringLiteral("about 2 of 10.")));
}

TEST(PressRows, theMovementIsThatOfWhatWasPressedLongest)
{
    const auto &catalogue = test::shippedWorld().catalogue;
    const auto afterwards = [&](const char *muscle) { return QString::fromStdString(catalogue.muscle({muscle})->afterwards); };
    auto other = pointOf("teres-minor-outer-edge", "teres-minor", Side::Left, {5});
    EXPECT_EQ(moveAdvice(sessionOf({other, shoulder({6, 5})}), catalogue), afterwards("infraspinatus"));
    other.zone = "calf";
    EXPECT_EQ(moveAdvice(sessionOf({other, shoulder({6, 5})}), catalogue), afterwards("infraspinatus") + u'\n' + afterwards("teres-minor"));
    EXPECT_EQ(moveAdvice(sessionOf({shoulder({})}), catalogue), QString());
}

} // namespace
} // namespace unknot::present
