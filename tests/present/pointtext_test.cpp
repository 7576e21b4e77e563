// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/pointtext.h"

#include "smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

using catalogue::Grade;
using catalogue::Pattern;
using safety::Verdict;

const catalogue::Catalogue body(test::smallData());
const WallTime now{std::chrono::sys_days{std::chrono::November / 22 / 2026}, {}, "UTC"};

const catalogue::Point &inner()
{
    return *body.point({"inner"});
}

Verdict allowed()
{
    Verdict verdict;
    verdict.kind = Verdict::Kind::Allowed;
    verdict.pressureCap = 6;
    verdict.holdCap = Seconds{60};
    verdict.tools = inner().tools;
    return verdict;
}

PointText told(const PointFacts &facts)
{
    return pointText(body, facts, now);
}

PointText toldOf(const catalogue::Point &point)
{
    return told({point, Side::Left, allowed()});
}

} // namespace

TEST(PointText, namesMuscleSideAndPoint)
{
    const PointText text = toldOf(inner());
    EXPECT_EQ(text.muscle, QStringLiteral("Sling muscle"));
    EXPECT_EQ(text.latin, QStringLiteral("Musculus exemplaris"));
    EXPECT_EQ(text.afterwards, QStringLiteral("Swing the arm."));
    EXPECT_EQ(text.side, QStringLiteral("left"));
    EXPECT_EQ(text.label, QStringLiteral("Inner rim"));
    EXPECT_EQ(text.pack, QString());
    EXPECT_EQ(text.record, QString());
    EXPECT_EQ(text.noGain, QString());
}

TEST(PointText, tellsTheDoseAndItsLimit)
{
    PointFacts facts{inner(), Side::Left, allowed()};
    facts.wishes.hold = Seconds{25};
    facts.wishes.pressure = 4;
    const PointText text = told(facts);
    const auto dose = safety::dose(body.limits(), body, inner(), facts.verdict, facts.wishes);
    EXPECT_EQ(text.hold, dose.hold.count());
    EXPECT_EQ(text.reps, dose.reps);
    EXPECT_EQ(text.rest, dose.rest.count());
    EXPECT_EQ(text.pressure, dose.pressure);
    EXPECT_GT(text.hold, 0);
    EXPECT_EQ(text.limit, QStringLiteral("Press %1 of 10, 60 s in one hold.").arg(dose.pressureCap));
    EXPECT_EQ(text.why, QString());
}

// Where a health answer leaves the hand alone, no ball is spoken of.
TEST(PointText, saysWhatItMayBePressedWithWhereNotAllIsLeft)
{
    PointFacts facts{inner(), Side::Left, allowed()};
    EXPECT_EQ(told(facts).press, QString::fromStdString(inner().press));
    facts.verdict.tools = {{{"thumb"}, {"sit"}}};
    EXPECT_EQ(told(facts).press, QStringLiteral("For now only with a thumb."));
    facts.verdict.tools = {{{"thumb"}, {"sit"}}, {{"stick"}, {"lie"}}};
    EXPECT_EQ(told(facts).press, QStringLiteral("For now only with a thumb or a hooked stick."));
    facts.verdict = {};
    EXPECT_EQ(told(facts).press, QString::fromStdString(inner().press)) << "blocked: nothing is left to speak of";
}

// A point that has words for each of its tools speaks of the chosen one alone.
TEST(PointText, speaksOfTheChosenTool)
{
    catalogue::Point point = inner();
    point.press.clear();
    for (const catalogue::PointTool &one : point.tools)
        point.toolWords.push_back({one, "Press with " + one.tool.value + '.', "Take up " + one.posture.value + '.'});
    PointFacts facts{point, Side::Left, allowed()};
    for (const catalogue::PointTool &one : point.tools) {
        facts.wishes.tools = {{point.id, one}};
        EXPECT_EQ(told(facts).press.toStdString(), "Press with " + one.tool.value + '.');
        EXPECT_EQ(told(facts).position.toStdString(), "Take up " + one.posture.value + '.');
    }
    facts.verdict = {};
    EXPECT_EQ(told(facts).press.toStdString(), "Press with " + point.tools.front().tool.value + '.') << "blocked: the usual one";
}

TEST(PointText, ofABlockedPointSaysWhyAndNoDose)
{
    PointFacts facts{inner(), Side::Left};
    facts.verdict.reasons = {{safety::Reason::Kind::InformationOnly, {}}, {safety::Reason::Kind::NoToolLeft, {}}};
    const PointText text = told(facts);
    EXPECT_FALSE(facts.allowed());
    EXPECT_EQ(text.why,
        QStringLiteral(
            "This point is shown for information only: it is not for pressing yourself. Your own hand does not reach this point, "
            "and no tool that does may be used for now."));
    EXPECT_EQ(text.limit, QString());
    EXPECT_EQ(text.hold, 0);
    EXPECT_EQ(text.pressure, 0);
}

TEST(PointText, ofAPointThatRestsSaysThatAlone)
{
    PointFacts facts{inner(), Side::Left, allowed(), safety::Wait{safety::Wait::Kind::OnceADay}};
    facts.verdict.kind = Verdict::Kind::Capped;
    facts.verdict.reasons = {{safety::Reason::Kind::UnknownAnswer, {}}};
    EXPECT_FALSE(facts.allowed());
    EXPECT_EQ(told(facts).why, QStringLiteral("Pressed today already: this spot is for once a day."));
    EXPECT_EQ(told(facts).limit, QString());
}

TEST(PointText, ofAPointThatWasTooMuchSaysSoWhereItMayBePressedAgain)
{
    PointFacts facts{inner(), Side::Left, allowed()};
    facts.lightStart = practice::LightStart{practice::LightStart::Why::TooMuch, {}, 1};
    EXPECT_EQ(told(facts).why, QStringLiteral("Too much last time, yesterday at 00:00: started lightly."));
    facts.wait = safety::Wait{safety::Wait::Kind::OnceADay};
    EXPECT_EQ(told(facts).why, QStringLiteral("Pressed today already: this spot is for once a day.")) << "why it may not goes before";
}

TEST(PointText, ofACappedPointSaysDoseAndReason)
{
    PointFacts facts{inner(), Side::Left, allowed()};
    facts.verdict.kind = Verdict::Kind::Capped;
    facts.verdict.reasons = {{safety::Reason::Kind::UnknownAnswer, {}}};
    EXPECT_NE(told(facts).limit, QString());
    EXPECT_NE(told(facts).why, QString());
}

TEST(PointText, saysWhereItIsDrawn)
{
    using bodymap::ViewId;
    const auto where = [](std::optional<ViewId> view, Side side) {
        PointFacts facts{inner(), side, allowed()};
        facts.drawnIn = view;
        return told(facts).where;
    };
    EXPECT_EQ(where(ViewId::Front, Side::Left), QStringLiteral("Front, left"));
    EXPECT_EQ(where(ViewId::Back, Side::Right), QStringLiteral("Back, right"));
    for (const ViewId inset : {ViewId::HeadSide, ViewId::Palm, ViewId::HandBack, ViewId::Sole})
        EXPECT_EQ(where(inset, Side::Left), QStringLiteral("Detail, left"));
    EXPECT_EQ(where({}, Side::Left), QString());
}

TEST(PointText, ofTheMidLineNamesNoSide)
{
    PointFacts facts{inner(), Side::Middle, allowed()};
    facts.drawnIn = bodymap::ViewId::Front;
    EXPECT_EQ(told(facts).where, QStringLiteral("Front"));
    EXPECT_EQ(told(facts).side, QString());
}

TEST(PointText, saysHowSureItIs)
{
    catalogue::Point point = inner();
    EXPECT_EQ(toldOf(point).evidence, QStringLiteral("No study of pressing here by yourself was found."));
    EXPECT_EQ(toldOf(point).gradeBars, 0);
    point.evidence.grade = Grade::Moderate;
    point.evidence.pattern = Pattern::Partly;
    EXPECT_EQ(toldOf(point).evidence,
        QStringLiteral("May make a spot less sore for a while; whether it lowers everyday pain is uncertain. Sources differ on where it "
                       "sends pain."));
    EXPECT_GT(toldOf(point).gradeBars, 0);
}

TEST(PointText, saysHowFarToSearch)
{
    EXPECT_EQ(toldOf(inner()).search, QStringLiteral("Search inside the circle, two finger-widths each way"));
    catalogue::Point point = inner();
    point.cautions = {CautionId{"of a later version"}};
    EXPECT_EQ(toldOf(point).search, QStringLiteral("Stay at the mark: no searching about, and no pressing to test"));
}

TEST(PointText, namesThePackItComesFrom)
{
    const catalogue::Pack pack = test::smallPack();
    PointFacts facts{inner(), Side::Left, allowed()};
    facts.pack = &pack;
    EXPECT_EQ(told(facts).pack, QStringLiteral("Example pack 1.0, by Ada Example"));
}

TEST(PointText, tellsOnesOwnRecordAndThatNothingWasGained)
{
    journal::PointHistory history;
    history.point = "inner";
    history.occasions.emplace_back();
    history.occasions.back().at = now;
    history.occasions.back().pressed = true;
    history.occasions.back().pressedFor = Seconds{90};
    PointFacts facts{inner(), Side::Left, allowed()};
    facts.history = &history;
    facts.noGain = safety::NoGain{6, 5, std::chrono::weeks{4}};
    EXPECT_TRUE(told(facts).record.startsWith(QStringLiteral("You pressed this once."))) << told(facts).record.toStdString();
    EXPECT_TRUE(told(facts).noGain.contains(QStringLiteral("after 4 weeks")));
}

TEST(PointText, ofAMuscleThatTheCatalogueLacksStillTellsThePoint)
{
    catalogue::Point lost = inner();
    lost.muscle.value = "gone";
    EXPECT_EQ(toldOf(lost).muscle, QString());
    EXPECT_EQ(toldOf(lost).label, QStringLiteral("Inner rim"));
}

} // namespace unknot::present
