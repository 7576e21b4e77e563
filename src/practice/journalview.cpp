// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/journalview.h"

#include "journal/exportcursor.h"
#include "journal/jsonexport.h"

#include <memory>

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
        if (auto record = run ? run->store.session(id) : tl::unexpected(run.error()))
            return record;
    }
    const journal::JournalReader *journal = queue.past();
    return journal ? journal->session(id) : noJournal();
}

Result<journal::JournalReader> pastBeside(const JournalQueue &queue)
{
    const journal::JournalReader *journal = queue.past();
    return journal ? journal::readerBeside(*journal) : noJournal();
}

Result<CopyMaking> everythingInView(const JournalQueue &queue, const WallTime &now)
{
    auto journal = pastBeside(queue);
    if (!journal)
        return tl::unexpected(journal.error());
    return [reader = std::make_shared<journal::JournalReader>(std::move(*journal)), now](
               const Sink &sink, const Progress &progress) { return journal::writeJson(*reader, {}, now, sink, progress); };
}

Result<RunCopy> thisRunAlone(const JournalQueue &queue, const WallTime &now)
{
    const auto run = queue.run();
    auto json = run ? run->store.exportJson(now) : tl::unexpected(run.error());
    return json ? Result<RunCopy>(RunCopy{std::move(*json), run->missing}) : tl::unexpected(json.error());
}

} // namespace unknot::practice
