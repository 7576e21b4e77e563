// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/screening.h"

#include "app/own/journalkeeper.h"
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
    const auto now = practice::screeningOf(m_world.rules, m_journal.reader(), m_clock.wall().day(), zones);
    takeBack();
    m_anew = now.unreadable.has_value();
    QList<QuestionRow> rows;
    for (const catalogue::Question *question : now.open)
        rows.push_back({present::toQt(question->id.value), present::toQt(question->text)});
    if (now.worst)
        advise(now.worst->id);
    m_questions.setRows(std::move(rows));
    Q_EMIT changed();
    return !m_questions.rows().isEmpty();
}

bool Screening::healthAsked() const
{
    return practice::screeningOf(m_world.rules, m_journal.reader(), m_clock.wall().day(), {}).healthAsked;
}

// The session goes on once the answers are written, or kept to be.
void Screening::sayNoToAll()
{
    std::vector<QuestionId> questions;
    for (const QuestionRow &row : m_questions.rows())
        questions.push_back({present::fromQt(row.question)});
    m_journal.write(practice::answeredNo(std::move(questions), m_clock.wall(), m_anew), [this](bool) { Q_EMIT passed(); });
}

void Screening::sayYes(const QString &question)
{
    const QuestionId id{present::fromQt(question)};
    m_journal.write(practice::answeredYes(id, m_clock.wall()));
    advise(id);
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
    m_journal.write(practice::answeredNo({{present::fromQt(m_answeredId)}}, m_clock.wall(), false));
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
