// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/nextdaytext.h"
#include "present/sessionscreen.h"
#include "support/pressedpoints.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using namespace std::chrono_literals;
using Kind = practice::NextDay::Kind;

catalogue::Catalogue places()
{
    catalogue::CatalogueData data;
    data.zones.push_back({{"shoulder-back"}, "Back of shoulder", "at the back of the shoulder", "shoulder", {}, true, {}, {}});
    data.zones.push_back({{"low-back"}, "Low back", "in the low back", "low back", {}, true, {}, {}});
    data.zones.push_back({{"throat"}, "Throat", "at the throat", "throat", {}, false, {}, {}});
    return catalogue::Catalogue(data);
}

const catalogue::Catalogue catalogue = places();
const WallTime thursday{std::chrono::sys_days{std::chrono::November / 19 / 2026} + 17h, 60min, {}};

WallTime daysLater(int days)
{
    return {thursday.utc + std::chrono::days{days}, thursday.offset, {}};
}

journal::SessionRecord pressed(const std::vector<std::pair<std::string, Side>> &places)
{
    journal::SessionRecord session;
    session.started = thursday;
    for (const auto &[zone, side] : places) {
        session.points.push_back(test::shoulder({5}));
        session.points.back().zone = zone;
        session.points.back().side = side;
    }
    return session;
}

TEST(NextDay, namesTheDayThatIsMeant)
{
    const auto session = pressed({{"shoulder-back", Side::Left}});
    EXPECT_EQ(nextDayText(catalogue, {Kind::AskSore, session}, daysLater(1)).title, QStringLiteral("After yesterday"));
    EXPECT_EQ(nextDayText(catalogue, {Kind::AskSore, session}, daysLater(2)).title, QStringLiteral("After Thursday"));
}

TEST(NextDay, namesThePartWhereItIsOne)
{
    const auto question = [](const journal::SessionRecord &session) {
        return nextDayText(catalogue, {Kind::AskSore, session}, daysLater(1)).question;
    };
    EXPECT_EQ(question(pressed({{"shoulder-back", Side::Left}})), QStringLiteral("Is your left shoulder sore from pressing?"));
    EXPECT_EQ(
        question(pressed({{"shoulder-back", Side::Left}, {"low-back", Side::Left}})), QStringLiteral("Is any spot you pressed sore?"));
    EXPECT_EQ(question(pressed({{"gone-since", Side::Left}})), QStringLiteral("Is any spot you pressed sore?"));
}

// A point may be recorded with a side and lie in a zone that has none.
TEST(NextDay, aPlaceOfTheMidLineHasNoSide)
{
    const auto question = nextDayText(catalogue, {Kind::AskSore, pressed({{"throat", Side::Left}})}, daysLater(1)).question;
    EXPECT_EQ(question, QStringLiteral("Is your throat sore from pressing?"));
}

TEST(NextDay, whatWasNotPressedIsNotAskedAbout)
{
    auto session = pressed({{"shoulder-back", Side::Left}, {"low-back", Side::Left}});
    session.points[1].holds.clear();
    EXPECT_EQ(nextDayText(catalogue, {Kind::AskSore, session}, daysLater(1)).question,
        QStringLiteral("Is your left shoulder sore from pressing?"));
}

TEST(NextDay, ofABruiseIsAskedWhetherItHasGone)
{
    const NextDayText text = nextDayText(catalogue, {Kind::AskBruise, pressed({{"shoulder-back", Side::Right}})}, daysLater(9));
    EXPECT_EQ(text.about, asked::About::Bruise);
    EXPECT_EQ(text.title, QStringLiteral("Bruised from pressing"));
    EXPECT_EQ(text.question, QStringLiteral("Has the bruise at your right shoulder gone?"));
    EXPECT_TRUE(text.advice.startsWith(QStringLiteral("Do not press there until the bruise has gone")));
    EXPECT_EQ(nextDayText(catalogue, {Kind::AskBruise, pressed({})}, daysLater(9)).question, QStringLiteral("Has the bruise gone?"));
}

TEST(NextDay, asksForTheNumberASessionEndedWithout)
{
    auto session = pressed({{"shoulder-back", Side::Left}});
    session.id = "s";
    session.zones = {{{"low-back"}, Side::Right}};
    const NextDayText now = nextDayText(catalogue, {Kind::AskPain, session}, thursday);
    EXPECT_EQ(now.about, asked::About::Pain);
    EXPECT_EQ(now.session, QStringLiteral("s"));
    EXPECT_EQ(now.question, painQuestion(catalogue, session.zones)) << "in the words of the session";
    EXPECT_TRUE(now.advice.contains(QStringLiteral("need not")));
    const NextDayText then = nextDayText(catalogue, {Kind::AskPainThen, session}, thursday);
    EXPECT_EQ(then.about, asked::About::Pain);
    EXPECT_EQ(then.question, QStringLiteral("How much did your right low back hurt right after, as you remember it?"));
    EXPECT_FALSE(then.question.contains(QStringLiteral("now")));
}

TEST(NextDay, whatIsAskedIsAnEnumerationAndNotNo)
{
    const auto about = [](Kind kind) { return nextDayText(catalogue, {kind, pressed({{"low-back", Side::Left}})}, daysLater(1)).about; };
    EXPECT_EQ(about(Kind::Nothing), asked::About::Nothing);
    EXPECT_EQ(about(Kind::AskSore), asked::About::Soreness);
    EXPECT_EQ(about(Kind::AskBruise), asked::About::Bruise);
    EXPECT_EQ(about(Kind::TellSore), asked::About::Nothing);
    journal::SessionRecord session;
    session.id = "said today";
    EXPECT_EQ(nextDayText(catalogue::Catalogue(), {Kind::TellSore, session}, thursday).about, asked::About::SaidSore);
    EXPECT_EQ(about(Kind::CantBeRead), asked::About::Nothing);
}

TEST(NextDay, saysHowLongWhatIsSoreIsLeftAlone)
{
    catalogue::CatalogueData data;
    data.limits.soreTooLong = 70h;
    const WallTime until{thursday.utc + 50h, thursday.offset, {}};
    const NextDayText text = nextDayText(catalogue::Catalogue(data), {Kind::TellSore, {}, until}, thursday);
    EXPECT_EQ(text.question, QString());
    EXPECT_EQ(text.about, asked::About::Nothing) << "told, not asked";
    EXPECT_EQ(text.advice,
        QStringLiteral("The muscles you pressed are left alone until Sat 21 Nov, 20:00, then begun lightly. See a doctor if it is still "
                       "sore 70 hours after pressing."));
}

TEST(NextDay, saysThatNothingIsPressedWhereTheAnswersCantBeRead)
{
    const NextDayText text = nextDayText(catalogue, {Kind::CantBeRead, {}}, thursday);
    EXPECT_NE(text.title, QString());
    EXPECT_EQ(text.question, QString());
    EXPECT_TRUE(text.advice.contains(QStringLiteral("nothing is pressed until it can be")));
}

TEST(NextDay, saysNothingWhereThereIsNothingToSay)
{
    EXPECT_EQ(nextDayText(catalogue, {}, thursday), NextDayText());
}

} // namespace
} // namespace unknot::present
