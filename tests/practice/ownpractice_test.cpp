// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ownpractice.h"

#include "persontoday.h"
#include "support/journalsamples.h"

#include <condition_variable>
#include <mutex>

namespace unknot::test
{

namespace
{

using practice::OwnPractice;

class OwnPracticeTest : public PersonToday
{
protected:
    OwnPracticeTest()
    {
        queue.write([this](JournalStore &store) { return play(store, finished("s", clock.wall())), Status{}; });
        queue.drain();
    }
    [[nodiscard]] OwnPractice::Listener listener()
    {
        return {[this] { ++pressed; }, [this] { ++records; }, [this](const Error &) { ++faults; }};
    }

    int pressed = 0, records = 0, faults = 0;
};

} // namespace

TEST_F(OwnPracticeTest, withoutAThreadTheYearsBeforeAreThereAtOnce)
{
    OwnPractice own(shippedWorld(), queue, health, clock, listener());
    EXPECT_EQ(pressed, 1);
    EXPECT_EQ(records, 1);
    own.readSession("s");
    own.readPressed();
    EXPECT_EQ(pressed, 2);
    EXPECT_EQ(records, 2);
    EXPECT_EQ(faults, 0);
}

// Told in the owner's thread, when that has time.
TEST_F(OwnPracticeTest, aSessionThatChangesWhileTheYearsAreReadIsReadAfterThem)
{
    std::mutex mutex;
    std::condition_variable there;
    std::vector<std::function<void()>> posted;
    OwnPractice own(shippedWorld(), queue, health, clock, listener(), [&](std::function<void()> what) {
        const std::scoped_lock lock(mutex);
        posted.push_back(std::move(what));
        there.notify_one();
    });
    EXPECT_EQ(records, 0);
    own.readSession("s");
    EXPECT_EQ(records, 0) << "not before the years";
    {
        std::unique_lock lock(mutex);
        there.wait(lock, [&] { return !posted.empty(); });
    }
    posted.front()();
    EXPECT_EQ(records, 2) << "the session, and the years with it";
    posted.front()();
    EXPECT_EQ(records, 2) << "they are taken once";
}

} // namespace unknot::test
