// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/daycontroller.h"

#include "present/becomes.h"
#include "present/edittext.h"

#include <algorithm>
#include <utility>

namespace unknot::app
{

DayController::DayController(JournalKeeper &journal, const Clock &clock) : m_journal(journal), m_clock(clock), m_note(day(), {}, {})
{
    connect(&journal, &JournalKeeper::stateChanged, this, &DayController::show);
    connect(&journal, &JournalKeeper::refusalChanged, this, &DayController::reload);
    connect(&journal, &JournalKeeper::saved, this, &DayController::reload);
    reload();
}

std::chrono::local_days DayController::day() const
{
    return m_clock.wall().day() - std::chrono::days{m_which};
}

// While a tap is on its way, what is on the disk is older than what is shown.
void DayController::reload()
{
    if (m_pending > 0)
        return show();
    const auto *journal = m_journal.reader();
    auto days = journal ? journal->days(day(), day()) : std::vector<journal::DayRecord>{};
    auto tags = journal ? journal->tags() : std::vector<journal::TagRecord>{};
    m_unreadable = !days ? std::optional(days.error()) : !tags ? std::optional(tags.error()) : std::nullopt;
    m_note = practice::DayNote(
        day(), days ? *days : std::vector<journal::DayRecord>{}, tags ? std::move(*tags) : std::vector<journal::TagRecord>{});
    show();
}

void DayController::startDay()
{
    m_which = 0;
    reload();
}

void DayController::show()
{
    present::DayText text = present::dayText(m_note, m_which);
    text.possible = m_journal.queue().canWrite() && !m_unreadable;
    text.fault = m_unreadable ? present::daysUnreadable(*m_unreadable)
        : m_pending > 0       ? present::waitingWords(m_journal.text().trouble)
                              : QString();
    if (m_removed)
        text.removed = present::tagRemoved(present::toQt(m_removed->name));
    m_tags.setRows(present::tagRows(m_note));
    if (present::becomes(m_text, std::move(text)))
        Q_EMIT changed();
}

void DayController::turnTo(int day)
{
    if (day < 0 || day > 1 || m_pending > 0)
        return;
    m_which = day;
    reload();
}

bool DayController::write(const JournalKeeper::Write &write)
{
    if (!write)
        return false;
    ++m_pending;
    m_journal.write(write, [this](bool) {
        --m_pending;
        reload();
    });
    show();
    return true;
}

void DayController::remove(const QString &tag)
{
    const auto &tags = m_note.tags();
    const auto removed = std::ranges::find(tags, present::fromQt(tag), &journal::TagRecord::id);
    if (removed == tags.end())
        return;
    const journal::TagRecord before = *removed;
    if (!say(&practice::DayNote::remove, before.id))
        return;
    m_removed = before;
    show();
}

void DayController::undo()
{
    const auto tag = std::exchange(m_removed, {});
    if (!tag)
        return;
    m_journal.write([id = tag->id](journal::JournalStore &store) { return store.restoreTag(id); }, [this](bool) { reload(); });
    show();
}

void DayController::forgetRemoved()
{
    m_removed.reset();
    show();
}

} // namespace unknot::app
