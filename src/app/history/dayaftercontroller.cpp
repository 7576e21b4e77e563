// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/dayaftercontroller.h"

#include "app/own/journalkeeper.h"
#include "practice/world.h"
#include "practice/wrongclock.h"

#include <algorithm>

namespace unknot::app
{

namespace
{

using journal::NextDayRecord;

constexpr std::chrono::days askedFor{3}; // soreness past 72 hours is no longer the question

NextDayRecord::Answer toRecord(DayAfterController::Answer answer)
{
    switch (answer) {
    case DayAfterController::Answer::NotSore:
        return NextDayRecord::Answer::NotSore;
    case DayAfterController::Answer::Sore:
        return NextDayRecord::Answer::Sore;
    case DayAfterController::Answer::Bruised:
        return NextDayRecord::Answer::Bruised;
    }
    return NextDayRecord::Answer::Bruised; // not an answer: the safer reading
}

} // namespace

DayAfterController::DayAfterController(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::saved, this, &DayAfterController::reload);
    connect(&journal, &JournalKeeper::refusalChanged, this, &DayAfterController::reload);
    reload();
}

void DayAfterController::reload()
{
    const auto *journal = m_journal.reader();
    Shown shown = journal ? read(*journal) : Shown{};
    m_session = std::move(shown.session);
    if (shown.text == m_text)
        return;
    m_text = std::move(shown.text);
    Q_EMIT changed();
}

DayAfterController::Shown DayAfterController::read(const journal::JournalReader &journal) const
{
    const auto session = unanswered(journal);
    const auto record = session ? journal.session(session->id) : Result<journal::SessionRecord>{};
    if (!session || !record)
        return readAnswered(journal);
    return {present::askedAboutSoreness(m_world.catalogue, *record, m_clock.wall()), session->id};
}

// Only the newest day with a session is asked about, and only while soreness would still be of it.
std::optional<journal::SessionSummary> DayAfterController::unanswered(const journal::JournalReader &journal) const
{
    const WallTime now = m_clock.wall();
    const auto since = now.utc - askedFor - std::chrono::days{1};
    const auto waiting = journal.awaitingNextDay(now.day(), since);
    const auto recent = journal.summaries(since);
    if (!recent || !waiting || !*waiting || now.day() - (*waiting)->started.day() > askedFor)
        return {};
    const bool newer = std::any_of(recent->begin(), recent->end(), [&](const journal::SessionSummary &session) {
        return session.state != journal::SessionState::Running && session.pointsDone > 0 && session.started.day() < now.day()
            && session.started.day() > (*waiting)->started.day();
    });
    return newer ? std::nullopt : *waiting;
}

// A bruise is asked about until it has gone; soreness is spoken of for as long as it is left alone.
DayAfterController::Shown DayAfterController::readAnswered(const journal::JournalReader &journal) const
{
    const auto &limits = m_world.catalogue.limits();
    const auto answers = journal.soreness(m_clock.wall().utc - limits.gapIfSore);
    if (!answers)
        return {present::toldThatAnswersCantBeRead(), {}};
    Shown shown;
    for (const auto &answer : *answers) {
        if (answer.said.answer == NextDayRecord::Answer::Bruised) {
            if (const auto record = journal.session(answer.said.session))
                return {present::askedAboutBruise(m_world.catalogue, *record), record->id};
        } else if (const WallTime now = m_clock.wall();
                   now.utc - answer.said.at.utc < limits.gapIfSore && !practice::isByAWrongClock(answer.said.at.utc, now)) {
            shown.text = present::toldOfSoreness(limits);
        }
    }
    return shown;
}

void DayAfterController::answer(Answer answer)
{
    if (m_session.empty())
        return;
    const NextDayRecord record{m_session, toRecord(answer), m_clock.wall()};
    m_journal.write([record](journal::JournalStore &store) { return store.addNextDay(record); });
}

} // namespace unknot::app
