// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/paincontroller.h"

#include "practice/world.h"
#include "present/text.h"

#include <algorithm>
#include <utility>

namespace unknot::app
{

using practice::PainNote;

PainController::PainController(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::stateChanged, this, &PainController::follow);
    connect(&journal, &JournalKeeper::refusalChanged, this, &PainController::follow);
    connect(&journal, &JournalKeeper::saved, this, &PainController::settle);
    follow();
}

void PainController::follow()
{
    const bool possible = m_journal.queue().canWrite();
    if (possible != std::exchange(m_possible, possible))
        Q_EMIT possibleChanged();
    settle();
}

void PainController::begin(const QStringList &places)
{
    start(PainNote(present::placesOf(m_world.catalogue, places)));
}

bool PainController::change(const QString &entry)
{
    close();
    const auto *journal = m_journal.past(); // it can be looked at where it can't be changed
    const auto record = journal ? journal->entry(present::fromQt(entry)) : Result<journal::EntryRecord>{};
    if (!record || record->id.empty())
        return false;
    start(PainNote(*record));
    return true;
}

void PainController::start(PainNote note)
{
    tell({});
    m_waits.reset();
    m_current = 0;
    m_typed = present::startOf(note.about(m_clock.wall()));
    m_note = std::move(note);
    show();
}

void PainController::close()
{
    m_note.reset();
    m_waits.reset();
    show();
}

void PainController::show()
{
    present::PainNoteText text;
    if (m_note)
        text = present::painNoteText(*m_note, m_typed, m_waits ? std::optional(m_journal.text().trouble) : std::nullopt, m_clock.wall());
    text.canSave = text.canSave && m_possible;
    m_places.setRows(m_note ? present::painPlaceRows(m_world.catalogue, *m_note, m_current) : QList<present::PainPlaceRow>{});
    if (text == m_text)
        return;
    m_text = std::move(text);
    Q_EMIT changed();
}

void PainController::tell(const QString &words)
{
    if (words == m_told)
        return;
    m_told = words;
    Q_EMIT toldChanged();
}

void PainController::forgetTold()
{
    tell({});
}

// ---- what is said

// What was handed in is not changed under the journal's hands.
template<class Change>
void PainController::say(const Change &change)
{
    if (!m_note || m_waits)
        return;
    change(*m_note);
    show();
}

void PainController::turnTo(int place)
{
    say([&](const PainNote &note) {
        if (place >= 0 && std::size_t(place) < note.places().size())
            m_current = std::size_t(place);
    });
}

void PainController::rate(int place, int nrs)
{
    turnTo(place);
    say([&](PainNote &note) { note.rate(m_current, nrs); });
}

void PainController::type(int digit)
{
    say([&](PainNote &note) {
        const bool isTen = digit == 0 && m_current < note.places().size() && note.places()[m_current].nrs == 1;
        note.rate(m_current, isTen ? 10 : digit);
    });
}

void PainController::toggle(int quality)
{
    if (quality >= 0 && std::size_t(quality) < journal::allQualities.size())
        say([&](PainNote &note) { note.toggle(m_current, journal::allQualities[std::size_t(quality)]); });
}

void PainController::addPlaces(const QStringList &keys)
{
    say([&](PainNote &note) {
        const std::size_t before = note.places().size();
        note.addPlaces(present::placesOf(m_world.catalogue, keys));
        if (note.places().size() > before)
            m_current = note.unrated().value_or(before);
    });
}

void PainController::removePlace(int place)
{
    say([&](PainNote &note) {
        note.removePlace(std::size_t(std::max(0, place)));
        m_current = std::min(m_current, note.places().empty() ? 0 : note.places().size() - 1);
    });
}

void PainController::setMarked(const QStringList &keys)
{
    say([&](PainNote &note) {
        const std::size_t before = note.places().size();
        note.setMarked(present::placesOf(m_world.catalogue, keys));
        if (note.places().size() > before)
            m_current = note.unrated().value_or(before);
        m_current = std::min(m_current, note.places().empty() ? 0 : note.places().size() - 1);
    });
}

void PainController::setWhen(int when)
{
    const WallTime now = m_clock.wall();
    const auto offered = PainNote::offered(now);
    say([&](PainNote &note) {
        note.setWhen(std::size_t(when) < offered.size() ? offered[std::size_t(when)] : PainNote::When::Other, now);
        m_typed = present::startOf(note.about(now));
    });
}

void PainController::setMoment(const present::TypedStart &typed)
{
    m_typed = typed;
    say([&](PainNote &note) {
        if (const auto moment = present::startTyped(m_typed, note.about(m_clock.wall())))
            note.setMoment(*moment);
    });
}

void PainController::setNote(const QString &note)
{
    say([&](PainNote &told) { told.setNote(present::fromQt(note)); });
}

// ---- writing

void PainController::goOn()
{
    const auto next = m_note ? m_note->unrated() : std::nullopt;
    if (next)
        turnTo(int(*next));
    else
        save();
}

void PainController::save()
{
    if (!m_note || !m_text.canSave)
        return;
    m_waits = m_note->said(m_clock.wall());
    m_journal.write(m_note->write(*m_waits), [this](bool) { settle(); });
    show();
}

void PainController::settle()
{
    if (!m_waits || !m_note)
        return;
    const auto *journal = m_journal.reader();
    const auto written = journal ? journal->entry(m_waits->id) : Result<journal::EntryRecord>{};
    if (!written || *written != *m_waits)
        return show();
    const PainNote note = std::move(*m_note);
    const WallTime now = m_clock.wall();
    close();
    tell(present::savedSentence(m_world.catalogue, *written, !m_journal.forgetful(), now));
    Q_EMIT noted(*written, note.isNew(), note.undo(now));
}

} // namespace unknot::app
