// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/dayaftercontroller.h"

#include "app/own/journalkeeper.h"
#include "practice/world.h"
#include "present/naming.h"
#include "present/sessionrows.h"
#include "present/timetext.h"

#include <algorithm>
#include <set>

namespace unknot::app
{

namespace
{

using journal::NextDayRecord;

constexpr std::chrono::days askedFor{3}; // soreness past 72 hours is no longer the question

struct Pressed {
    std::vector<SidedZone> zones;
    std::set<std::string> parts; // of the body
};

Pressed pressedIn(const catalogue::Catalogue &catalogue, const journal::SessionRecord &session)
{
    Pressed pressed;
    for (const journal::PointRecord &point : session.points) {
        const auto *zone = catalogue.zone({point.zone});
        if (!zone || point.holds.empty())
            continue;
        pressed.zones.push_back({zone->id, zone->paired ? point.side : Side::Middle});
        pressed.parts.insert(zone->part);
    }
    return pressed;
}

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
    m_title.clear();
    m_question.clear();
    m_advice.clear();
    m_session.clear();
    m_bruised = false;
    if (const auto *store = m_journal.reader()) {
        const auto session = unanswered(*store);
        const auto record = session ? store->session(session->id) : Result<journal::SessionRecord>{};
        if (session && record)
            askAboutSoreness(*session, *record);
        else
            reloadAnswered(*store);
    }
    Q_EMIT changed();
}

// Only the newest day with a session is asked about, and only while soreness would still be of it.
std::optional<journal::SessionSummary> DayAfterController::unanswered(const journal::JournalReader &store) const
{
    const WallTime now = m_clock.wall();
    const auto since = now.utc - askedFor - std::chrono::days{1};
    const auto waiting = store.awaitingNextDay(now.day(), since);
    const auto recent = store.summaries(since);
    if (!recent || !waiting || !*waiting || now.day() - (*waiting)->started.day() > askedFor)
        return {};
    const bool newer = std::any_of(recent->begin(), recent->end(), [&](const journal::SessionSummary &session) {
        return session.state != journal::SessionState::Running && session.pointsDone > 0 && session.started.day() < now.day()
            && session.started.day() > (*waiting)->started.day();
    });
    return newer ? std::nullopt : *waiting;
}

void DayAfterController::askAboutSoreness(const journal::SessionSummary &session, const journal::SessionRecord &record)
{
    m_session = session.id;
    const auto day = session.started.day();
    m_title = m_clock.wall().day() - day <= std::chrono::days{1}
        ? tr("After yesterday")
        : tr("After %1").arg(present::interfaceLocale().dayName(present::toDate(day).dayOfWeek()));
    const Pressed pressed = pressedIn(m_world.catalogue, record);
    m_question = pressed.parts.size() == 1 ? tr("Is %1 sore from pressing?").arg(present::yourParts(m_world.catalogue, pressed.zones))
                                           : tr("Is any spot you pressed sore?");
}

// A bruise is asked about until it has gone; soreness is spoken of for as long as it is left alone.
void DayAfterController::reloadAnswered(const journal::JournalReader &store)
{
    const auto rest = m_world.catalogue.limits().gapIfSore;
    const auto answers = store.soreness(m_clock.wall().utc - rest);
    if (!answers) {
        m_title = tr("After pressing");
        m_advice = tr("What you said the day after can't be read from your journal, so nothing is pressed until it can be.");
        return;
    }
    for (const auto &answer : *answers) {
        if (answer.said.answer == NextDayRecord::Answer::Bruised) {
            if (const auto record = store.session(answer.said.session))
                return askAboutBruise(*record);
        } else if (m_clock.wall().utc - answer.said.at.utc < rest) {
            m_title = tr("Sore from pressing");
            m_advice = tr("Leave it for %1 hours, then press more lightly. See a doctor if it is still sore after %2 hours.")
                           .arg(rest.count())
                           .arg(m_world.catalogue.limits().soreTooLong.count());
        }
    }
}

void DayAfterController::askAboutBruise(const journal::SessionRecord &record)
{
    m_session = record.id;
    m_bruised = true;
    m_title = tr("Bruised from pressing");
    m_advice
        = tr("Do not press there until the bruise has gone, then press more lightly. See a doctor if it swells, spreads or feels numb.");
    const Pressed pressed = pressedIn(m_world.catalogue, record);
    m_question = pressed.parts.size() == 1 ? tr("Has the bruise at %1 gone?").arg(present::yourParts(m_world.catalogue, pressed.zones))
                                           : tr("Has the bruise gone?");
}

void DayAfterController::answer(Answer answer)
{
    if (m_session.empty())
        return;
    const NextDayRecord record{m_session, toRecord(answer), m_clock.wall()};
    m_journal.write([record](journal::JournalStore &store) { return store.addNextDay(record); });
}

} // namespace unknot::app
