// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/sessiondetails.h"

#include "app/own/journalkeeper.h"
#include "base/nrs.h"
#include "practice/world.h"
#include "present/listing.h"
#include "present/paintext.h"
#include "present/pressrows.h"
#include "present/sessionrows.h"
#include "present/text.h"
#include "present/timetext.h"

#include <algorithm>

namespace unknot::app
{

using Kind = journal::RatingRecord::Kind;
using Moment = journal::RatingRecord::Moment;

SessionDetails::SessionDetails(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::saved, this, &SessionDetails::reload);
    connect(&journal, &JournalKeeper::troubleChanged, this, &SessionDetails::reload);
}

bool SessionDetails::open(const QString &session)
{
    m_wanted = present::fromQt(session);
    auto record = m_journal.session(m_wanted);
    show(record ? std::move(*record) : journal::SessionRecord{});
    return !m_record.id.empty();
}

void SessionDetails::close()
{
    m_wanted.clear();
    show({});
}

// The note is left as it was typed: what the journal has of it may be older.
void SessionDetails::reload()
{
    if (m_wanted.empty())
        return;
    auto found = m_journal.session(m_wanted);
    if (!found)
        return;
    if (found->id == m_record.id)
        found->note = m_record.note;
    if (*found != m_record)
        show(std::move(*found));
}

void SessionDetails::show(journal::SessionRecord record)
{
    const bool isOther = record.note != m_record.note;
    m_record = std::move(record);
    m_presses.setRows(present::pressRows(m_record));
    Q_EMIT changed();
    if (isOther)
        Q_EMIT noteChanged();
}

int SessionDetails::rating(Kind kind, Moment moment) const
{
    return m_record.rating(kind, moment).value_or(-1);
}

QString SessionDetails::session() const
{
    return present::toQt(m_record.id);
}

QString SessionDetails::title() const
{
    return present::toQt(m_record.title);
}

QString SessionDetails::when() const
{
    if (m_record.id.empty())
        return {};
    const bool wasSatThrough = m_record.ended && m_record.state != journal::SessionState::Abandoned;
    const Milliseconds lasted = wasSatThrough ? m_record.ended->utc - m_record.started.utc : Milliseconds{0};
    const int pressed
        = int(std::count_if(m_record.points.begin(), m_record.points.end(), [](const auto &point) { return !point.holds.empty(); }));
    return tr("%1. %2.").arg(present::dayAndTime(m_record.started, m_clock.wall()), present::capitalised(present::extent(pressed, lasted)));
}

QString SessionDetails::ending() const
{
    switch (m_record.state) {
    case journal::SessionState::Completed:
        return tr("done");
    case journal::SessionState::Stopped:
        return tr("stopped early");
    case journal::SessionState::Running:
    case journal::SessionState::Abandoned:
        break;
    }
    return tr("not finished");
}

int SessionDetails::before() const
{
    return rating(Kind::AtRest, Moment::Before);
}

int SessionDetails::after() const
{
    return rating(Kind::AtRest, Moment::After);
}

int SessionDetails::moveBefore() const
{
    return rating(Kind::OnMovement, Moment::Before);
}

int SessionDetails::moveAfter() const
{
    return rating(Kind::OnMovement, Moment::After);
}

QString SessionDetails::words() const
{
    return before() < 0 || after() < 0 ? QString() : present::changeWords(before(), after());
}

QString SessionDetails::wordsExplained() const
{
    return before() < 0 || after() < 0 ? QString() : present::changeExplained(before(), after());
}

bool SessionDetails::more() const
{
    return before() >= 0 && after() >= 0 && painChange(before(), after()) == PainChange::More;
}

QString SessionDetails::restWords() const
{
    return present::ratingWords(before(), after());
}

QString SessionDetails::moveWords() const
{
    return present::ratingWords(moveBefore(), moveAfter());
}

int SessionDetails::holds() const
{
    return m_presses.rows().isEmpty() ? 0 : int(m_presses.rows().front().numbers.size());
}

QString SessionDetails::note() const
{
    return present::toQt(m_record.note);
}

void SessionDetails::setNote(const QString &note)
{
    std::string typed = present::fromQt(note);
    if (typed == m_record.note || m_record.id.empty())
        return;
    m_record.note = std::move(typed);
    Q_EMIT noteChanged();
    m_journal.write([id = m_record.id, now = m_clock.wall(), text = m_record.note](
                        journal::JournalStore &store) { return store.setNote(id, text, now); });
}

QString SessionDetails::moveAdvice() const
{
    return present::moveAdvice(m_record, m_world.catalogue);
}

QStringList SessionDetails::lighter() const
{
    return present::lighterNextTime(m_record);
}

} // namespace unknot::app
