// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/daytelling.h"

#include "journal/journalstore.h"

#include <algorithm>
#include <utility>

namespace unknot::practice
{

using journal::DayRecord;
using journal::TagRecord;

DayTelling::DayTelling(const WallTime &now) : m_note(now.day(), {}, {}) { }

void DayTelling::read(const journal::JournalReader *journal, const WallTime &now)
{
    if (waits())
        return;
    const auto day = now.day() - std::chrono::days{m_which};
    const auto days = journal ? journal->days(day, day) : std::vector<DayRecord>{};
    const auto tags = journal ? journal->tags() : std::vector<TagRecord>{};
    m_unreadable = !days ? std::optional(days.error()) : !tags ? std::optional(tags.error()) : std::nullopt;
    m_note = DayNote(day, days.value_or(std::vector<DayRecord>{}), tags.value_or(std::vector<TagRecord>{}));
}

bool DayTelling::turnTo(int which)
{
    if (which < 0 || which > 1 || waits())
        return false;
    m_which = which;
    return true;
}

JournalQueue::Write DayTelling::remove(const journal::Uuid &tag, const WallTime &now)
{
    const auto &tags = m_note.tags();
    const auto found = std::ranges::find(tags, tag, &TagRecord::id);
    if (found == tags.end() || m_unreadable)
        return {};
    m_removed = *found;
    return say(&DayNote::remove, m_removed->id, now); // the tag may be that of the note, and goes
}

JournalQueue::Write DayTelling::undo()
{
    const auto tag = std::exchange(m_removed, {});
    if (!tag)
        return {};
    return [id = tag->id](journal::JournalStore &store) { return store.restoreTag(id); };
}

} // namespace unknot::practice
