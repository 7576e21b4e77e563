// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/candidatetext.h"

#include "finder/plainbody.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

using finder::Match;
using finder::MetZone;
using finder::OwnRecord;

// Zones that are felt "at a", "at b" and so on.
const catalogue::Catalogue body = test::PlainBody().build();

MetZone met(const std::string &zone, Match match, bool acrossSides = false)
{
    return {ZoneId{zone}, match, acrossSides};
}

QString line(std::vector<MetZone> zones, bool byHabit = false)
{
    finder::MuscleCandidate candidate;
    candidate.met = std::move(zones);
    return reasonsOf(body, candidate, byHabit).join(u' ');
}

OwnRecord rated(int count, int eased, int worsened, int medianChange)
{
    OwnRecord record;
    record.pressed = record.rated = count;
    record.eased = eased;
    record.worsened = worsened;
    record.medianChange = medianChange;
    return record;
}

OwnRecord asked(OwnRecord record, int count, int ached)
{
    record.asked = count;
    record.ached = ached;
    return record;
}

} // namespace

TEST(CandidateText, saysThatTheOtherSideCountsToo)
{
    EXPECT_EQ(line({met("a", Match::Usual, true), met("b", Match::Sometimes, true)}),
        QStringLiteral("Usually felt at a on either side, sometimes at b on either side."));
}

TEST(CandidateText, saysWhereAMuscleIsFeltAndWhatHabitDid)
{
    EXPECT_EQ(line({met("a", Match::Usual), met("b", Match::Sometimes)}), QStringLiteral("Usually felt at a, sometimes at b."));
    EXPECT_EQ(line({met("b", Match::Sometimes)}), QStringLiteral("Sometimes felt at b."));
    EXPECT_EQ(line({met("c", Match::LiesThere)}), QStringLiteral("It lies where you marked."));
    EXPECT_EQ(line({met("m", Match::Usual), met("a", Match::Usual), met("b", Match::Sometimes), met("c", Match::LiesThere)}),
        QStringLiteral("Usually felt at m and at a, sometimes at b. It lies where you marked."));
    EXPECT_EQ(line({met("a", Match::Sometimes), met("b", Match::Sometimes), met("c", Match::Sometimes)}),
        QStringLiteral("Sometimes felt at a, at b and at c."))
        << "a place in a list of tradition says nothing to a beginner";
    EXPECT_EQ(
        line({met("a", Match::Sometimes)}, true), QStringLiteral("Sometimes felt at a. By tradition often tried first for this place."));
}

TEST(CandidateText, ofARecordIsWordsAndNumbersOneCanCheck)
{
    EXPECT_EQ(recordWords(OwnRecord()), QString());
    EXPECT_EQ(recordWords(asked(rated(4, 3, 0, -2), 4, 3)),
        QStringLiteral("You pressed this 4 times; pain typically fell by 2, clearly in 3 of 4. It brought on your ache 3 of 4 times."));
    EXPECT_EQ(recordWords(asked(rated(1, 0, 0, 1), 1, 0)),
        QStringLiteral("You pressed this once; pain rose by 1. It did not bring on your ache."));
    EXPECT_EQ(recordWords(rated(1, 1, 0, -3)), QStringLiteral("You pressed this once; pain fell by 3."));
    EXPECT_EQ(
        recordWords(rated(5, 0, 3, 2)), QStringLiteral("You pressed this 5 times; pain typically rose by 2, by 2 or more in 3 of 5."));
    EXPECT_EQ(recordWords(rated(2, 1, 1, 0)),
        QStringLiteral("You pressed this twice; pain typically did not change, clearly less in 1 of 2, up by 2 or more in 1 of 2."));
    EXPECT_EQ(recordWords(asked({}, 2, 1)), QStringLiteral("It brought on your ache 1 of 2 times."));
}

TEST(CandidateText, ofAnUnratedRecordTellsNoChange)
{
    OwnRecord unrated;
    unrated.pressed = 2;
    EXPECT_EQ(recordWords(unrated), QStringLiteral("You pressed this twice."));
    EXPECT_EQ(shortRecordWords(unrated), QString());
}

TEST(CandidateText, ofARecordIsShortInARow)
{
    EXPECT_EQ(shortRecordWords(asked(rated(4, 3, 0, -2), 4, 3)), QStringLiteral("Clearly less 3 of 4 times, ache brought on 3 of 4."));
    EXPECT_EQ(shortRecordWords(asked(rated(1, 0, 0, 0), 1, 0)), QStringLiteral("No clear change once, ache not brought on."));
    EXPECT_EQ(shortRecordWords(asked(rated(1, 1, 0, -3), 1, 1)), QStringLiteral("Clearly less once, ache brought on."));
    EXPECT_EQ(shortRecordWords(rated(1, 0, 1, 3)), QStringLiteral("More pain once."));
    EXPECT_EQ(shortRecordWords(rated(5, 0, 3, 2)), QStringLiteral("Clearly less 0 of 5 times, more pain 3 of 5."));
    EXPECT_EQ(shortRecordWords(asked({}, 2, 0)), QStringLiteral("Ache brought on 0 of 2."));
}

} // namespace unknot::present
