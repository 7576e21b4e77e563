// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/screening.h"

#include "app/own/journalkeeper.h"
#include "practice/world.h"
#include "present/text.h"

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
    if (now.worst)
        advise(now.worst->id);
    m_questions.setRows(present::questionRows(now.open));
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
    for (const present::QuestionRow &row : m_questions.rows())
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
    m_answered = id;
    m_advice = present::adviceAfter(m_world.catalogue, *question);
    Q_EMIT changed();
}

void Screening::cleared()
{
    if (!m_advice.clearable)
        return;
    m_journal.write(practice::answeredNo({m_answered}, m_clock.wall(), false));
    QList<present::QuestionRow> rows = m_questions.rows();
    rows.removeIf([answered = present::toQt(m_answered.value)](const present::QuestionRow &row) { return row.question == answered; });
    m_questions.setRows(std::move(rows));
    takeBack();
    if (m_questions.rows().isEmpty())
        Q_EMIT passed();
}

void Screening::takeBack()
{
    m_answered = {};
    m_advice = {};
    Q_EMIT changed();
}

} // namespace unknot::app
