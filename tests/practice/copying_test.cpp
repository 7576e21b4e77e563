// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/copying.h"

#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

namespace unknot::practice
{
namespace
{

struct CopyingTest : testing::Test {
    [[nodiscard]] Copying::Listener listener()
    {
        return {[this](std::size_t, std::size_t) { ++told; }, [this](const auto &refused) { done.push_back(refused); },
            [this](const Error &) { ++unreadable; }};
    }
    [[nodiscard]] Copying::Begin writes(const char *bytes) const
    {
        return [bytes]() -> Result<CopyMaking> { return [bytes](const Sink &sink, const Progress &) { return sink(bytes); }; };
    }
    // What the other thread said, on this one.
    void hear()
    {
        std::unique_lock lock(mutex);
        there.wait(lock, [this] { return !posted.empty(); });
        for (const auto &what : std::exchange(posted, {}))
            what();
    }
    [[nodiscard]] JournalQueue::Post post()
    {
        return [this](std::function<void()> what) {
            const std::scoped_lock lock(mutex);
            posted.push_back(std::move(what));
            there.notify_one();
        };
    }

    const test::TempFolder folder;
    std::vector<std::optional<CopyRefused>> done;
    int told = 0, unreadable = 0;
    std::mutex mutex;
    std::condition_variable there;
    std::vector<std::function<void()>> posted;
};

TEST_F(CopyingTest, withoutAThreadItIsWrittenAtOnce)
{
    Copying copying(writes("all"), folder / "data", listener());
    copying.write(folder / "out.json", Replacing::No);
    ASSERT_EQ(done.size(), 1U);
    EXPECT_FALSE(done.front());
    EXPECT_FALSE(copying.runs());
    EXPECT_EQ(told, 0);
    EXPECT_EQ(test::TempFolder::bytes(folder / "out.json"), "all");
    copying.write(copying.file(), Replacing::No);
    EXPECT_EQ(done.back()->fault, CopyFault::Exists);
}

TEST_F(CopyingTest, besideItRunsUntilItsEndIsHeard)
{
    Copying copying(writes("all"), folder / "data", listener(), post());
    copying.write(folder / "out.json", Replacing::No);
    EXPECT_TRUE(copying.runs());
    EXPECT_EQ(told, 1);
    copying.write(folder / "other.json", Replacing::No);
    EXPECT_EQ(copying.file(), folder / "out.json") << "nothing while one is being written";
    while (copying.runs())
        hear();
    ASSERT_EQ(done.size(), 1U);
    EXPECT_FALSE(done.front());
}

TEST_F(CopyingTest, whatCanNotBeReadIsNotBegun)
{
    Copying copying([]() -> Result<CopyMaking> { return tl::unexpected(Error{}); }, folder / "data", listener(), post());
    copying.write(folder / "out.json", Replacing::No);
    EXPECT_EQ(unreadable, 1);
    EXPECT_TRUE(done.empty());
    EXPECT_FALSE(copying.runs());
}

} // namespace
} // namespace unknot::practice
