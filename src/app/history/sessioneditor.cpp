// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/sessioneditor.h"

#include "present/becomes.h"

namespace unknot::app
{

using practice::Correction;

SessionEditor::SessionEditor(const practice::World &world, JournalKeeper &journal, const Clock &clock)
    : m_world(world), m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::stateChanged, this, &SessionEditor::settle);
    connect(&journal, &JournalKeeper::saved, this, &SessionEditor::settle);
}

bool SessionEditor::begin(const QString &session)
{
    close();
    auto record = m_journal.session(present::fromQt(session));
    if (!record || !Correction::mayBeMade(*record))
        return false;
    m_typed = present::startOf(record->started);
    m_correction = present::correctionOf(m_world.catalogue, std::move(*record));
    show();
    return true;
}

void SessionEditor::close()
{
    m_correction.reset();
    m_waits = false;
    show();
}

void SessionEditor::show()
{
    present::EditText text;
    if (m_correction)
        text = present::editText(*m_correction, m_typed, m_waits ? std::optional(m_journal.text().trouble) : std::nullopt, m_clock.wall());
    m_points.setRows(m_correction ? present::editRows(*m_correction) : QList<present::EditRow>{});
    if (present::becomes(m_text, std::move(text)))
        Q_EMIT changed();
}

void SessionEditor::rate(Number number, int nrs)
{
    const bool atRest = number == Number::Before || number == Number::After;
    const bool before = number == Number::Before || number == Number::MoveBefore;
    say(&Correction::rate, atRest ? Correction::Kind::AtRest : Correction::Kind::OnMovement,
        before ? Correction::Moment::Before : Correction::Moment::After, said(nrs), m_clock.wall());
}

void SessionEditor::setStart(const present::TypedStart &typed)
{
    m_typed = typed;
    const auto start = m_correction ? present::startTyped(m_typed, m_correction->recorded().started) : std::nullopt;
    if (start)
        say(&Correction::begin, *start);
    else
        show();
}

void SessionEditor::save()
{
    if (!m_correction || !m_text.canSave)
        return;
    m_waits = true;
    m_journal.writeOf(m_correction->recorded().id, m_correction->write(m_clock.wall()), [this](bool) { settle(); });
    show();
}

void SessionEditor::settle()
{
    if (!m_waits || !m_correction)
        return;
    if (!m_correction->isWritten(m_journal.reader()))
        return show();
    const journal::SessionRecord said = m_correction->corrected();
    const auto back = m_correction->undo(m_clock.wall());
    close();
    Q_EMIT corrected(said, back);
}

} // namespace unknot::app
