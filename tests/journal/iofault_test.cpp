// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"
#include "support/tempfolder.h"
#include "support/writescript.h"

#include <gtest/gtest.h>

// Each call that goes to a file fails in turn, in each way in which a disk fails.
namespace unknot::test
{

namespace
{

using Fault = FaultyVfs::Fault;

struct DiskFails : testing::TestWithParam<Fault> {
    DiskFails()
    {
        vfs.skipSync = true;
        JournalStore(openStore(made / "journal.db"));
    }

    // Up to the first error, which it gives.
    std::optional<Error> writeUntilError(const std::filesystem::path &file)
    {
        auto store = JournalStore::open(file);
        if (!store)
            return store.error();
        for (const ScriptedWrite &write : script) {
            if (const Status status = write(*store); !status)
                return status.error();
            ++written;
        }
        return {};
    }
    // Says what and where, and is of the kind that the fault is.
    static void expectClear(const Error &error)
    {
        EXPECT_TRUE(error.what.starts_with("could not ")) << error.what;
        EXPECT_NE(error.file.find("journal.db"), std::string::npos) << toString(error);
        if (GetParam() == Fault::InputOutput)
            EXPECT_TRUE(error.kind == Error::Kind::Internal || error.kind == Error::Kind::Unreadable) << toString(error);
        else
            EXPECT_TRUE(error.kind == Error::Kind::Full) << toString(error);
    }
    void expectTheOldOrTheNew(const std::filesystem::path &file)
    {
        const JournalStore store = openStore(file);
        EXPECT_TRUE(store.check());
        const auto found = toldIn(store);
        EXPECT_TRUE(found == told.at(written) || found == told.at(std::min(written + 1, script.size())))
            << "after " << written << " writes there is " << found.dump(1);
    }
    // As many times as there are calls that can fail so.
    int failEachInTurn(bool fromThenOn)
    {
        for (int call = 0; !HasFailure(); ++call) {
            SCOPED_TRACE("call " + std::to_string(call));
            const TempFolder folder;
            std::filesystem::copy_file(made / "journal.db", folder / "journal.db");
            written = 0;
            vfs.strike = {GetParam(), call, fromThenOn};
            vfs.struck = false;
            const auto error = writeUntilError(folder / "journal.db");
            vfs.strike.reset();
            if (error)
                expectClear(*error);
            expectTheOldOrTheNew(folder / "journal.db");
            if (!vfs.struck)
                return call;
        }
        return 0;
    }

    FaultyVfs vfs;
    TempFolder made;
    std::vector<ScriptedWrite> script = everyAnswer();
    std::vector<nlohmann::json> told = toldAfterEach(script);
    std::size_t written = 0;
};

TEST_P(DiskFails, onceAndTheJournalIsTheOldOrTheNewOne)
{
    EXPECT_GT(failEachInTurn(false), 60);
}

TEST_P(DiskFails, forGoodAndTheJournalIsTheOldOrTheNewOne)
{
    EXPECT_GT(failEachInTurn(true), 60);
}

// What was said not to be written can be written again.
TEST_P(DiskFails, onceAndTheNextTrySucceeds)
{
    for (int call = 0; !HasFailure(); ++call) {
        SCOPED_TRACE("call " + std::to_string(call));
        const TempFolder folder;
        std::filesystem::copy_file(made / "journal.db", folder / "journal.db");
        vfs.strike = {GetParam(), call, false};
        vfs.struck = false;
        auto store = JournalStore::open(folder / "journal.db");
        if (!store)
            store = JournalStore::open(folder / "journal.db");
        ASSERT_TRUE(store);
        for (const ScriptedWrite &write : script) {
            if (const Status status = write(*store); !status)
                value(write(*store));
        }
        vfs.strike.reset(); // what is only read would be struck else
        EXPECT_EQ(toldIn(*store), told.back());
        if (!vfs.struck)
            break;
    }
}

INSTANTIATE_TEST_SUITE_P(InEachWay, DiskFails, testing::Values(Fault::InputOutput, Fault::NoSpace, Fault::ShortWrite), [](const auto &way) {
    switch (way.param) {
    case Fault::InputOutput:
        return "inputOutput";
    case Fault::NoSpace:
        return "noSpace";
    case Fault::ShortWrite:
        break;
    }
    return "shortWrite";
});

} // namespace

} // namespace unknot::test
