// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exportcursor.h"

#include "journal/insidereader.h"
#include "journal/transaction.h"

namespace unknot::journal
{

namespace
{

constexpr const char *doing = "export the journal";
constexpr int pageOfEntries = 256;

} // namespace

struct ExportCursor::Inside {
    Inside(OpenJournal &open, Order order)
        : journal(open), snapshot(open.connection.db, Transaction::Kind::Read), sessions(open.connection.db, order),
          size(sessions.size() + open.entries.count())
    {
    }

    bool next(EntryRecord &entry)
    {
        if (at == page.size() && !isLast) {
            page = journal.entries.following(page.empty() ? nullptr : &page.back(), pageOfEntries);
            isLast = page.size() < pageOfEntries;
            at = 0;
        }
        if (at == page.size())
            return false;
        entry = page[at++];
        return true;
    }

    OpenJournal &journal;
    Transaction snapshot;
    SessionStream sessions;
    std::size_t size = 0;
    std::vector<EntryRecord> page;
    std::size_t at = 0; // in the page
    bool isLast = false; // the page
};

ExportCursor::ExportCursor(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) { }
ExportCursor::ExportCursor(ExportCursor &&) noexcept = default;
ExportCursor &ExportCursor::operator=(ExportCursor &&) noexcept = default;
ExportCursor::~ExportCursor() = default;

Result<ExportCursor> ExportCursor::over(const JournalReader &journal, Order order)
{
    OpenJournal &open = InsideReader::of(journal);
    auto inside = open.attempt(doing, [&] { return std::make_unique<Inside>(open, order); });
    if (!inside)
        return tl::unexpected(inside.error());
    return ExportCursor(std::move(*inside));
}

std::size_t ExportCursor::size() const
{
    return m_inside->size;
}

Result<bool> ExportCursor::nextSession(SessionRecord &session, std::optional<WallTime> &noted)
{
    return m_inside->journal.attempt(doing, [&] { return m_inside->sessions.next(session, noted); });
}

Result<bool> ExportCursor::nextEntry(EntryRecord &entry)
{
    return m_inside->journal.attempt(doing, [&] { return m_inside->next(entry); });
}

Result<ExportCursor::Rest> ExportCursor::rest() const
{
    const OpenJournal &from = m_inside->journal;
    return m_inside->journal.attempt(doing, [&] {
        return Rest{from.answers.health(), from.answers.healthNos(), from.answers.everyScreening(), from.answers.switched(),
            from.answers.nextDays(), from.days.tags(), from.days.everyDay(), from.weeklies.all(), from.trials.all(),
            purgedIn(m_inside->journal.connection.db)};
    });
}

Result<JournalReader> readerBeside(const JournalReader &journal)
{
    return InsideReader::another(journal);
}

} // namespace unknot::journal
