// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/journaltext.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using State = practice::JournalQueue::State;

Error error(Error::Kind kind)
{
    return {kind, "as the test wants it", "/data/journal.sqlite", 0, {}};
}

TEST(JournalText, ofASoundJournalSaysNothing)
{
    EXPECT_EQ(journalText(State{}, false), JournalText());
}

TEST(JournalText, aRefusalIsSaidUntilItIsLookedAtAllTheSame)
{
    State state;
    state.refusal = error(Error::Kind::Busy);
    EXPECT_NE(journalText(state, true).refusal, QString());
    EXPECT_TRUE(journalText(state, true, journal::JournalStore::Holder{7, {}}).refusal.contains(u"process 7"));
    EXPECT_TRUE(journalText(state, true).canLook);
    EXPECT_FALSE(journalText(state, true).allSaved);
    EXPECT_FALSE(journalText(state, true).mayRunUnsaved) << "what the other writes today is not known here";
    state.refusal = error(Error::Kind::ReadOnly);
    EXPECT_TRUE(journalText(state, true).mayRunUnsaved);
    state.lookingOnly = true;
    EXPECT_EQ(journalText(state, true).refusal, QString());
}

TEST(JournalText, onlyADamagedOneOrWhatIsNoneCanBeSetAside)
{
    using Kind = Error::Kind;
    for (const Kind kind : {Kind::Malformed, Kind::NotADatabase, Kind::Busy, Kind::ReadOnly, Kind::TooNew, Kind::Unreadable}) {
        State state;
        state.refusal = error(kind);
        EXPECT_EQ(journalText(state, false).canSetAside, kind == Kind::Malformed || kind == Kind::NotADatabase);
    }
}

TEST(JournalText, whatCanNeverBeWrittenOutweighsWhatWaits)
{
    State state;
    state.trouble = error(Error::Kind::Full);
    state.waiting = 1;
    const QString full = journalText(state, false).trouble;
    EXPECT_NE(full, QString());
    state.lost.push_back(error(Error::Kind::NotFound));
    EXPECT_TRUE(journalText(state, false).trouble.startsWith(u"1 entry could not be written"));
}

TEST(JournalText, closingAsksOnlyWhereSomethingIsStuck)
{
    State state;
    state.waiting = 2; // on its way
    EXPECT_EQ(journalText(state, false).closing, QString());
    state.trouble = error(Error::Kind::Full);
    EXPECT_TRUE(journalText(state, false).closing.contains(u"taken in at the next start"));
    state.kept = false;
    EXPECT_TRUE(journalText(state, false).closing.contains(u"lost when Unknot closes"));
}

TEST(JournalText, tellsWhatBecameOfFilesBeside)
{
    State state;
    state.damagedAside = "/data/journal-damaged.sqlite";
    EXPECT_TRUE(journalText(state, false).notice.contains(u"is kept as"));
}

} // namespace
} // namespace unknot::present
