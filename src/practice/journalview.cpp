// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/journalview.h"

namespace unknot::practice
{

namespace
{

tl::unexpected<Error> noJournal()
{
    return tl::unexpected(Error{Error::Kind::NotFound, "there is no journal", {}, 0, {}});
}

} // namespace

Result<journal::SessionRecord> sessionInView(const JournalQueue &queue, const journal::Uuid &id)
{
    if (!queue.state().allSaved()) {
        const auto run = queue.run();
        if (auto record = run ? run->session(id) : tl::unexpected(run.error()))
            return record;
    }
    const journal::JournalReader *journal = queue.past();
    return journal ? journal->session(id) : noJournal();
}

Result<std::string> everythingInView(const JournalQueue &queue, const WallTime &now)
{
    const journal::JournalReader *journal = queue.past();
    return journal ? journal->exportJson(now) : noJournal();
}

Result<std::string> thisRunAlone(const JournalQueue &queue, const WallTime &now)
{
    const auto run = queue.run();
    return run ? run->exportJson(now) : tl::unexpected(run.error());
}

} // namespace unknot::practice
