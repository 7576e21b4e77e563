// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/daycontroller.h"

#include "present/edittext.h"
#include "present/text.h"

#include <algorithm>
#include <utility>

namespace unknot::app
{

DayController::DayController(JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock), m_note(day(), {}, {})
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
    const bool canWrite = m_journal.queue().canWrite() && !m_unreadable;
    text.possible = canWrite;
    text.fault = m_unreadable ? present::daysUnreadable(*m_unreadable)
        : m_pending > 0       ? present::waitingWords(m_journal.text().trouble)
                              : QString();
    if (!m_removed.empty())
        text.removed = present::tagRemoved(m_removedName);
    m_tags.setRows(present::tagRows(m_note));
    if (text == m_text)
        return;
    m_text = std::move(text);
    Q_EMIT changed();
}

void DayController::turnTo(int day)
{
    if (day < 0 || day > 1 || m_pending > 0)
        return;
    m_which = day;
    reload();
}

// A change of what could not be read would write over it.
template<class Change>
bool DayController::say(const Change &change)
{
    if (!m_text.possible)
        return false;
    const JournalKeeper::Write write = change(m_note, m_clock.wall());
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

void DayController::setSleep(int sleep)
{
    say([sleep](practice::DayNote &note, const WallTime &now) { return note.setSleep(sleep, now); });
}

void DayController::setStress(int stress)
{
    say([stress](practice::DayNote &note, const WallTime &now) { return note.setStress(stress, now); });
}

void DayController::toggle(const QString &tag)
{
    say([&](practice::DayNote &note, const WallTime &now) { return note.toggle(present::fromQt(tag), now); });
}

void DayController::addTag(const QString &name)
{
    say([&](practice::DayNote &note, const WallTime &now) { return note.addTag(present::fromQt(name), now); });
}

bool DayController::rename(const QString &tag, const QString &name)
{
    return say([&](practice::DayNote &note, const WallTime &now) { return note.rename(present::fromQt(tag), present::fromQt(name), now); });
}

void DayController::remove(const QString &tag)
{
    const auto &rows = m_tags.rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const present::TagRow &one) { return one.id == tag; });
    if (row == rows.end())
        return;
    const QString name = row->name;
    if (!say([&](practice::DayNote &note, const WallTime &now) { return note.remove(present::fromQt(tag), now); }))
        return;
    m_removed = present::fromQt(tag);
    m_removedName = name;
    show();
}

void DayController::undo()
{
    const journal::Uuid tag = std::exchange(m_removed, {});
    if (tag.empty())
        return;
    m_journal.write([tag](journal::JournalStore &store) { return store.restoreTag(tag); }, [this](bool) { reload(); });
    show();
}

void DayController::forgetRemoved()
{
    m_removed.clear();
    show();
}

} // namespace unknot::app
