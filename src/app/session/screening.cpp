// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/screening.h"

#include "app/journalkeeper.h"
#include "practice/world.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::app
{

Screening::Screening(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_journal(journal), m_clock(clock)
{
}

bool Screening::prepare(const std::vector<SidedZone> &zones)
{
    std::vector<journal::JournalStore::Screening> today;
    if (const journal::JournalStore *store = m_journal.store())
        today = store->screenings(m_clock.wall().day()).value_or(today);
    takeBack();
    QList<QuestionRow> rows;
    const catalogue::Question *worst = nullptr; // of those answered with yes, the one that can wait least
    for (const catalogue::Question *question : m_world.rules.questions(zones)) {
        const auto answer = std::find_if(today.begin(), today.end(), [&](const auto &one) { return one.question == question->id.value; });
        if (answer != today.end() && !answer->yes)
            continue;
        rows.push_back({present::toQt(question->id.value), present::toQt(question->text)});
        if (answer != today.end() && (!worst || question->urgency < worst->urgency))
            worst = question;
    }
    if (worst)
        advise(worst->id);
    m_questions.setRows(std::move(rows));
    Q_EMIT changed();
    return !m_questions.rows().isEmpty();
}

void Screening::sayNoToAll()
{
    const WallTime now = m_clock.wall();
    for (const QuestionRow &row : m_questions.rows()) {
        m_journal.write(
            [id = present::fromQt(row.question), now](journal::JournalStore &store) { return store.addScreening(id, false, now); });
    }
    Q_EMIT passed();
}

void Screening::sayYes(const QString &question)
{
    const std::string id = present::fromQt(question);
    m_journal.write([id, now = m_clock.wall()](journal::JournalStore &store) { return store.addScreening(id, true, now); });
    advise({id});
}

void Screening::advise(const QuestionId &id)
{
    const catalogue::Question *question = m_world.catalogue.question(id);
    if (!question)
        return;
    m_answeredId = present::toQt(id.value);
    m_answered = present::toQt(question->text);
    for (const catalogue::RedFlag &flag : m_world.catalogue.all().redFlags) {
        if (flag.id == question->flag)
            m_why = present::toQt(flag.why);
    }
    m_urgent = question->urgency != catalogue::Urgency::Soon;
    m_emergency = question->urgency == catalogue::Urgency::Emergency;
    m_title = tr("Please see someone first");
    for (const catalogue::Action &action : m_world.catalogue.all().actions) {
        if (action.urgency == question->urgency) {
            m_title = present::toQt(action.title);
            m_advice = present::toQt(action.advice);
        }
    }
    Q_EMIT changed();
}

void Screening::cleared()
{
    if (!clearable())
        return;
    m_journal.write([id = present::fromQt(m_answeredId), now = m_clock.wall()](
                        journal::JournalStore &store) { return store.addScreening(id, false, now); });
    QList<QuestionRow> rows = m_questions.rows();
    rows.removeIf([this](const QuestionRow &row) { return row.question == m_answeredId; });
    m_questions.setRows(std::move(rows));
    takeBack();
    if (m_questions.rows().isEmpty())
        Q_EMIT passed();
}

void Screening::takeBack()
{
    m_title.clear();
    m_advice.clear();
    m_answered.clear();
    m_answeredId.clear();
    m_why.clear();
    m_urgent = false;
    m_emergency = false;
    Q_EMIT changed();
}

} // namespace unknot::app
