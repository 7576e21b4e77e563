// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/journalview.h"

#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using practice::JournalQueue;
using testing::HasSubstr;
using testing::Not;

struct JournalView : testing::Test {
    // What is written while the disk is full waits; in memory it can be done.
    void write(JournalQueue::Write what)
    {
        queue.write([this, what = std::move(what)](JournalStore &store) -> Status {
            if (full)
                return tl::unexpected(Error{Error::Kind::Full, "as the test wants it", {}, 0, {}});
            return what(store);
        });
    }

    std::string everything() const
    {
        std::string all;
        const auto add = [&all](std::string_view piece) { return all += piece, Status{}; };
        value(value(practice::everythingInView(queue, now))(add, {}));
        return all;
    }

    const WallTime now = wall(november(22), 18h);
    const TempFolder folder;
    bool full = false;
    JournalQueue queue{folder / "journal.sqlite", {}};
};

} // namespace

// The page after a session must not call what waits for the disk "not rated".
TEST_F(JournalView, showsASessionAsItWillBeWhileItIsNotOnTheDisk)
{
    const SessionRecord session = atStart(finished("s", now));
    write([&](JournalStore &store) { return store.beginSession(session); });
    full = true;
    write([&](JournalStore &store) { return store.addRating("s", rating("r", RatingRecord::Moment::Before, 6, now)); });
    ASSERT_FALSE(queue.state().allSaved());
    full = false;
    EXPECT_EQ(value(practice::sessionInView(queue, "s")).rating(RatingRecord::Kind::AtRest, RatingRecord::Moment::Before), 6);
    EXPECT_FALSE(practice::sessionInView(queue, "nothing"));
}

TEST_F(JournalView, everythingIsEverySessionThatWasNotRemoved)
{
    write([&](JournalStore &store) { return play(store, finished("kept", now)), Status{}; });
    write([&](JournalStore &store) { return play(store, finished("gone", now)), Status{}; });
    write([&](JournalStore &store) { return store.remove("gone", now); });
    const std::string all = everything();
    EXPECT_THAT(all, HasSubstr("unknot-journal"));
    EXPECT_THAT(all, HasSubstr("\"kept\""));
    EXPECT_THAT(all, Not(HasSubstr("\"gone\"")));
}

TEST_F(JournalView, thisRunHoldsWhatCouldNotBeSaved)
{
    full = true;
    write([&](JournalStore &store) { return store.addScreening("cough", true, now); });
    EXPECT_THAT(everything(), Not(HasSubstr("cough")));
    full = false;
    EXPECT_THAT(value(practice::thisRunAlone(queue, now)).json, HasSubstr("cough"));
    EXPECT_EQ(value(practice::thisRunAlone(queue, now)).missing, 0U);
}

// A change of what was there before has no record in it to change: that it is missing is known.
TEST_F(JournalView, thisRunCountsTheChangesItCannotHold)
{
    full = true;
    write([&](JournalStore &store) { return store.remove("earlier", now); });
    write([&](JournalStore &store) { return store.addScreening("cough", true, now); });
    full = false;
    const auto copy = value(practice::thisRunAlone(queue, now));
    EXPECT_EQ(copy.missing, 1U);
    EXPECT_THAT(copy.json, HasSubstr("cough"));
}

} // namespace unknot::test
