// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/sessioneditor.h"

#include "practice/world.h"
#include "present/text.h"

namespace unknot::app
{

namespace
{

using practice::Correction;

std::optional<int> said(int nrs)
{
    return nrs < 0 ? std::nullopt : std::optional(nrs);
}

} // namespace

SessionEditor::SessionEditor(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_journal(journal), m_clock(clock)
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
    if (text == m_text)
        return;
    m_text = std::move(text);
    Q_EMIT changed();
}

// ---- what is said

template<class Change>
void SessionEditor::say(const Change &change)
{
    if (!m_correction)
        return;
    change(*m_correction);
    show();
}

void SessionEditor::rate(Number number, int nrs)
{
    const bool atRest = number == Number::Before || number == Number::After;
    const bool before = number == Number::Before || number == Number::MoveBefore;
    say([&](Correction &correction) {
        correction.rate(atRest ? Correction::Kind::AtRest : Correction::Kind::OnMovement,
            before ? Correction::Moment::Before : Correction::Moment::After, said(nrs), m_clock.wall());
    });
}

void SessionEditor::setPress(const QString &point, int hold, int nrs)
{
    say([&](Correction &correction) { correction.setPress(present::fromQt(point), hold, said(nrs)); });
}

void SessionEditor::turnSide(const QString &point)
{
    say([&](Correction &correction) { correction.turnSide(present::fromQt(point)); });
}

void SessionEditor::leaveOut(const QString &point, bool out)
{
    say([&](Correction &correction) { correction.leaveOut(present::fromQt(point), out); });
}

void SessionEditor::addPlaces(const QStringList &keys)
{
    say([&](Correction &correction) { correction.addPlaces(present::placesOf(m_world.catalogue, keys)); });
}

void SessionEditor::removePlace(const QString &key)
{
    say([&](Correction &correction) { correction.removePlace(present::fromQt(key)); });
}

void SessionEditor::setStart(const present::TypedStart &typed)
{
    m_typed = typed;
    say([&](Correction &correction) {
        if (const auto start = present::startTyped(m_typed, correction.recorded().started))
            correction.begin(*start);
    });
}

// ---- writing

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
