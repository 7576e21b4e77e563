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

bool Screening::prepare(const std::vector<SidedZone> &zones, bool asksForNews)
{
    const auto now = practice::screeningOf(m_world.rules, m_world.catalogue, m_journal.reader(), m_clock.wall().day(), zones);
    takeBack();
    m_asksForNews = asksForNews;
    m_news = false;
    m_anew = now.unreadable.has_value();
    if (now.worst)
        advise(now.worst->id);
    show(present::lineRows(now.open));
    return !m_rows.isEmpty();
}

void Screening::show(QList<present::LineRow> rows)
{
    constexpr qsizetype first = 6; // with what follows the lines, the halves of the page are about as long
    m_rows = std::move(rows);
    m_lines.setRows(m_rows.mid(0, first));
    m_furtherLines.setRows(m_rows.mid(first));
    Q_EMIT changed();
}

bool Screening::undecided() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const present::LineRow &row) { return row.unfolded; });
}

void Screening::pressLine(const QString &line)
{
    QList<present::LineRow> rows = m_rows;
    const auto row = std::find_if(rows.begin(), rows.end(), [&line](const present::LineRow &one) { return one.line == line; });
    if (row == rows.end())
        return;
    if (!row->unfolded && row->questions.size() == 1)
        return sayYes(row->questions.front());
    row->unfolded = !row->unfolded;
    show(std::move(rows));
}

void Screening::pressNews()
{
    m_news = !m_news;
    Q_EMIT changed();
}

// The session goes on once the answers are written, or kept to be.
void Screening::sayNoToAll()
{
    if (undecided())
        return;
    std::vector<QuestionId> questions;
    for (const present::LineRow &row : m_rows) {
        for (const QString &question : row.questions)
            questions.push_back({present::fromQt(question)});
    }
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

// Of its line the rest is still to be read.
void Screening::cleared()
{
    if (!m_advice.clearable)
        return;
    m_journal.write(practice::answeredNo({m_answered}, m_clock.wall(), false));
    QList<present::LineRow> rows = m_rows;
    for (present::LineRow &row : rows) {
        if (const auto at = row.questions.indexOf(present::toQt(m_answered.value)); at >= 0) {
            row.questions.removeAt(at);
            row.questionTexts.removeAt(at);
        }
    }
    rows.removeIf([](const present::LineRow &row) { return row.questions.isEmpty(); });
    show(std::move(rows));
    takeBack();
    if (m_rows.isEmpty())
        Q_EMIT emptied();
}

void Screening::takeBack()
{
    m_answered = {};
    m_advice = {};
    Q_EMIT changed();
}

} // namespace unknot::app
