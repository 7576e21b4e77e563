// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/paintelling.h"

#include "present/text.h"

#include <algorithm>
#include <utility>

namespace unknot::present
{

using practice::PainNote;

PainTelling::PainTelling(PainNote note, const WallTime &now) : m_note(std::move(note)), m_typed(startOf(m_note.about(now))) { }

void PainTelling::turnTo(int place)
{
    if (place >= 0 && std::size_t(place) < m_note.places().size())
        m_current = std::size_t(place);
}

void PainTelling::rate(int place, int nrs)
{
    turnTo(place);
    m_note.rate(m_current, nrs);
}

void PainTelling::type(int digit)
{
    const bool isTen = digit == 0 && m_current < m_note.places().size() && m_note.places()[m_current].nrs == 1;
    m_note.rate(m_current, isTen ? 10 : digit);
}

void PainTelling::toggle(int quality)
{
    if (quality >= 0 && std::size_t(quality) < journal::allQualities.size())
        m_note.toggle(m_current, journal::allQualities[std::size_t(quality)]);
}

void PainTelling::addPlaces(const std::vector<SidedZone> &zones)
{
    const std::size_t before = m_note.places().size();
    m_note.addPlaces(zones);
    turnToNew(before);
}

void PainTelling::removePlace(int place)
{
    m_note.removePlace(std::size_t(std::max(0, place)));
    turnToNew(m_note.places().size());
}

void PainTelling::setMarked(const std::vector<SidedZone> &zones)
{
    const std::size_t before = m_note.places().size();
    m_note.setMarked(zones);
    turnToNew(before);
}

void PainTelling::turnToNew(std::size_t before)
{
    const std::size_t count = m_note.places().size();
    if (count > before)
        m_current = m_note.unrated().value_or(before);
    m_current = std::min(m_current, count == 0 ? 0 : count - 1);
}

void PainTelling::setWhen(int when, const WallTime &now)
{
    const auto offered = PainNote::offered(now);
    m_note.setWhen(std::size_t(when) < offered.size() ? offered[std::size_t(when)] : PainNote::When::Other, now);
    m_typed = startOf(m_note.about(now));
}

void PainTelling::setDay(const QString &typed, const WallTime &now)
{
    m_typed.day = typed;
    readMoment(now);
}

void PainTelling::setTime(const QString &typed, const WallTime &now)
{
    m_typed.time = typed;
    readMoment(now);
}

void PainTelling::readMoment(const WallTime &now)
{
    if (const auto moment = startTyped(m_typed, m_note.about(now)))
        m_note.setMoment(*moment);
}

void PainTelling::setNote(const QString &note)
{
    m_note.setNote(fromQt(note));
}

} // namespace unknot::present
