// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/bodyrows.h"

#include "present/naming.h"
#include "present/reasontext.h"
#include "smallcatalogue.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

using finder::Match;
using practice::Against;
using safety::Wait;
using session::PlanReason;

const catalogue::Catalogue body(test::smallData());

practice::Offer offer(std::vector<std::optional<Against>> against = {std::nullopt})
{
    practice::Offer offer;
    offer.candidate.muscle.value = "sling";
    offer.candidate.side = Side::Left;
    offer.candidate.matches = {Match::Usual, Match::None, Match::Sometimes, Match::LiesThere};
    offer.candidate.covered = 3;
    offer.candidate.met = {{ZoneId{"blade"}, Match::Usual}};
    for (const char *point : {"inner", "outer"}) {
        if (offer.candidate.points.size() < against.size()) {
            offer.candidate.points.emplace_back();
            offer.candidate.points.back().point.value = point;
        }
    }
    offer.against = std::move(against);
    return offer;
}

CandidateRow rowOf(const practice::Offer &offer, const std::optional<journal::LastOutcome> &last)
{
    return candidateRows(body, {offer}, [&](const MuscleId &, Side) { return last; }).front();
}

QString blocked(std::vector<std::optional<Against>> against)
{
    return rowOf(offer(std::move(against)), {}).blocked;
}

journal::LastOutcome outcome(std::optional<int> before, std::optional<int> after)
{
    journal::LastOutcome last;
    last.before = before;
    last.after = after;
    return last;
}

QString lastSaid(const std::optional<journal::LastOutcome> &last, const std::optional<finder::OwnRecord> &record = {})
{
    practice::Offer one = offer();
    one.candidate.record = record;
    const CandidateRow row = rowOf(one, last);
    return row.lastNumbers + u'|' + row.lastWords;
}

const SidedZone leftBlade{ZoneId{"blade"}, Side::Left}, throat{ZoneId{"throat"}, Side::Middle};

} // namespace

TEST(ChipRows, nameTheSideOfAPairAlone)
{
    EXPECT_EQ(chipRows(body, {leftBlade, throat}),
        (QList<ChipRow>{
            {QStringLiteral("blade:left"), QStringLiteral("Shoulder blade, left")}, {QStringLiteral("throat"), QStringLiteral("Throat")}}));
    EXPECT_TRUE(chipRows(body, {}).isEmpty());
}

TEST(CandidateRow, holdsWhatPutItWhereItStands)
{
    const CandidateRow row = rowOf(offer(), {});
    EXPECT_EQ(row.muscle, QStringLiteral("sling"));
    EXPECT_EQ(row.side, QStringLiteral("left"));
    EXPECT_EQ(row.name, QStringLiteral("Sling muscle"));
    EXPECT_EQ(row.latin, QStringLiteral("Musculus exemplaris"));
    EXPECT_EQ(row.matches,
        (QList<matching::Match>{matching::Match::Usual, matching::Match::None, matching::Match::Sometimes, matching::Match::Sometimes}));
    EXPECT_EQ(row.covered, 3);
    EXPECT_EQ(row.reason, QStringLiteral("Usually felt at the shoulder blade."));
    EXPECT_EQ(row.blocked, QString());
    EXPECT_EQ(row.spoken, QStringLiteral("Sling muscle, left, 3 of 4 areas. Usually felt at the shoulder blade. Not tried yet."));
}

TEST(CandidateRow, ofAMuscleThatTheCatalogueLacksIsItsId)
{
    practice::Offer unknown = offer();
    unknown.candidate.muscle.value = "gone";
    const CandidateRow row = rowOf(unknown, {});
    EXPECT_EQ(row.name, QStringLiteral("gone"));
    EXPECT_EQ(row.latin, QString());
}

TEST(CandidateRow, saysTheReasonOfEachKind)
{
    const safety::Reason off{safety::Reason::Kind::NotSwitchedOn, {}};
    EXPECT_EQ(blocked({Against(off)}), sentenceFor(body, off));
    EXPECT_EQ(
        blocked({Against(PlanReason{PlanReason::Kind::NoTimeLeft})}), QStringLiteral("There is no time left for it in this session."));
    EXPECT_EQ(blocked({Against(PlanReason{PlanReason::Kind::NoDose})}), QStringLiteral("Not offered."));
    EXPECT_EQ(blocked({Against(Wait{Wait::Kind::Sore, std::chrono::hours(48)})}),
        QStringLiteral("Sore from the last time: leave it for 48 hours from now."));
}

TEST(CandidateRow, isBlockedOnlyWhereAllItsPointsAreAndByTheBestOfThem)
{
    const Against rests = Wait{Wait::Kind::OftenToday}, off = safety::Reason{safety::Reason::Kind::NotSwitchedOn, {}};
    EXPECT_EQ(blocked({rests, std::nullopt}), QString());
    EXPECT_EQ(blocked({rests, off}), sentenceFor(body, rests));
    const CandidateRow row = rowOf(offer({rests, off}), {});
    EXPECT_TRUE(row.spoken.contains(row.blocked));
    EXPECT_FALSE(row.spoken.contains(row.reason)) << "why it is not offered comes instead of why it might be";
}

TEST(CandidateRow, saysThatItWasTooMuch)
{
    practice::Offer spot = offer();
    spot.lightStart = practice::LightStart{practice::LightStart::Why::OfItsMuscle, {}, 0};
    const CandidateRow row = rowOf(spot, {});
    EXPECT_EQ(
        row.why, QStringLiteral("Usually felt at the shoulder blade. Too much at another spot of it, today at 00:00: started lightly."));
    EXPECT_TRUE(row.spoken.contains(row.why));
}

// What nobody is offered unasked stands where the ranking put it, and says why it stands there as well.
TEST(CandidateRow, thatIsOffOrForInformationSaysWhyItMightBeAndWhyItIsNotOffered)
{
    for (const auto kind : {safety::Reason::Kind::NotSwitchedOn, safety::Reason::Kind::InformationOnly}) {
        const CandidateRow row = rowOf(offer({safety::Reason{kind, {}}}), {});
        EXPECT_EQ(row.blocked, sentenceFor(body, safety::Reason{kind, {}}));
        EXPECT_EQ(row.why, row.reason + u' ' + row.blocked);
        EXPECT_TRUE(row.spoken.contains(row.why));
    }
}

// A page of rows under one health answer said the same paragraph in each.
TEST(CandidateRow, saysAReasonOnceAndLeadsToTheAnswerBehindIt)
{
    const Against gate = safety::Reason{safety::Reason::Kind::HealthAnswer, GateId{"G"}}, rests = Wait{Wait::Kind::OftenToday};
    const auto rows
        = candidateRows(body, {offer(), offer({gate}), offer({gate}), offer({rests})}, [](const MuscleId &, Side) { return std::nullopt; });
    EXPECT_EQ(rows[0].why, rows[0].reason);
    EXPECT_EQ(rows[0].answer, QString());
    EXPECT_EQ(rows[1].why, rows[1].blocked);
    EXPECT_EQ(rows[1].answer, QStringLiteral("G"));
    EXPECT_EQ(rows[2].blocked, rows[1].blocked);
    EXPECT_EQ(rows[2].why, QStringLiteral("Not offered, for the same reason."));
    EXPECT_EQ(rows[2].answer, QString());
    EXPECT_TRUE(rows[2].spoken.contains(rows[2].why) && !rows[2].spoken.contains(rows[2].blocked));
    EXPECT_EQ(rows[3].why, sentenceFor(body, rests));
    EXPECT_EQ(rows[3].answer, QString()) << "no answer makes it rest";
}

TEST(CandidateRow, saysWhatTheLastTimeDid)
{
    EXPECT_EQ(lastSaid({}), QStringLiteral("|Not tried yet."));
    EXPECT_EQ(lastSaid(outcome(6, 3)), QStringLiteral("6 to 3|last time."));
    EXPECT_EQ(lastSaid(outcome(6, {})), QStringLiteral("|Tried, not rated."));
    EXPECT_EQ(lastSaid(outcome({}, 3)), QStringLiteral("|Tried, not rated."));
    finder::OwnRecord record;
    record.pressed = record.rated = 4;
    record.eased = 3;
    EXPECT_EQ(lastSaid(outcome(6, 3), record), QStringLiteral("6 to 3|last time. Clearly less 3 of 4 times."));
    EXPECT_EQ(lastSaid(outcome(6, 3), finder::OwnRecord()), QStringLiteral("6 to 3|last time.")) << "a record of nothing";
}

TEST(MarkedSaid, namesAFewAndCountsMore)
{
    const SidedZone rightBlade{ZoneId{"blade"}, Side::Right}, gone{ZoneId{"gone"}, Side::Middle};
    EXPECT_EQ(markedSaid(body, {leftBlade}, true), QStringLiteral("Left shoulder blade: marked"));
    EXPECT_EQ(markedSaid(body, {throat}, false), QStringLiteral("Throat: no longer marked"));
    EXPECT_EQ(markedSaid(body, {leftBlade, rightBlade, throat}, true),
        QStringLiteral("Left shoulder blade, Right shoulder blade and Throat: marked"));
    EXPECT_EQ(markedSaid(body, {leftBlade, rightBlade, throat, gone}, true), QStringLiteral("4 places marked"));
    EXPECT_EQ(markedSaid(body, {leftBlade, rightBlade, throat, gone}, false), QStringLiteral("4 places no longer marked"));
}

// What a row is opened by is no word: in another language it opened the left side, whichever it stood for.
TEST(CandidateRow, keepsItsSideInEveryLanguage)
{
    struct German : QTranslator {
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
        {
            return qstrcmp(text, "right") == 0 ? QStringLiteral("rechts") : QString();
        }
    } german;
    int count = 1;
    char name[] = "test";
    char *names[] = {name};
    const QCoreApplication application(count, names);
    QCoreApplication::installTranslator(&german);
    practice::Offer right = offer();
    right.candidate.side = Side::Right;
    const CandidateRow row = rowOf(right, {});
    EXPECT_EQ(row.side, QStringLiteral("right"));
    EXPECT_EQ(row.sideName, QStringLiteral("rechts"));
    QCoreApplication::removeTranslator(&german);
}

} // namespace unknot::present
