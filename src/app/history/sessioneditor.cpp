// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/sessioneditor.h"

#include "catalogue/zonekey.h"
#include "practice/world.h"
#include "present/naming.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::app
{

namespace
{

std::optional<int> said(int nrs)
{
    return nrs < 0 ? std::nullopt : std::optional(nrs);
}

} // namespace

SessionEditor::SessionEditor(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::troubleChanged, this, &SessionEditor::settle);
    connect(&journal, &JournalKeeper::saved, this, &SessionEditor::settle);
}

bool SessionEditor::begin(const QString &session)
{
    close();
    auto record = m_journal.session(present::fromQt(session));
    if (!record || !record->ended || record->state == journal::SessionState::Running)
        return false;
    m_correction.emplace(std::move(*record));
    const present::EditText now = present::editText(*m_correction);
    m_day = now.day;
    m_time = now.time;
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
    present::EditText text = m_correction ? present::editText(*m_correction) : present::EditText{};
    if (m_correction) {
        text.day = m_day;
        text.time = m_time;
        text.fault = fault();
        text.canSave = text.fault.isEmpty() && m_correction->isChanged();
    }
    m_points.setRows(m_correction ? present::editRows(*m_correction) : QList<present::EditRow>{});
    if (text == m_text)
        return;
    m_text = std::move(text);
    Q_EMIT changed();
}

QString SessionEditor::fault() const
{
    if (m_waits)
        return present::correctionWaits(m_journal.trouble());
    if (!present::dayTyped(m_day))
        return present::dayUnreadable();
    if (!present::timeTyped(m_time))
        return present::timeUnreadable();
    const auto found = m_correction->fault(m_clock.wall());
    return found ? present::faultSentence(*found) : QString();
}

// ---- what is said

void SessionEditor::rate(Number number, int nrs)
{
    if (!m_correction)
        return;
    using Kind = practice::Correction::Kind;
    using Moment = practice::Correction::Moment;
    const bool atRest = number == Number::Before || number == Number::After;
    const bool before = number == Number::Before || number == Number::MoveBefore;
    m_correction->rate(atRest ? Kind::AtRest : Kind::OnMovement, before ? Moment::Before : Moment::After, said(nrs));
    show();
}

void SessionEditor::setPress(const QString &point, int hold, int nrs)
{
    if (!m_correction)
        return;
    m_correction->setPress(present::fromQt(point), hold, said(nrs));
    show();
}

void SessionEditor::turnSide(const QString &point)
{
    if (!m_correction)
        return;
    const auto &points = m_correction->said().points;
    const auto at = std::find_if(points.begin(), points.end(), [id = present::fromQt(point)](const auto &one) { return one.id == id; });
    if (at != points.end() && at->side != Side::Middle)
        m_correction->setSide(at->id, at->side == Side::Left ? Side::Right : Side::Left);
    show();
}

void SessionEditor::leaveOut(const QString &point, bool out)
{
    if (!m_correction)
        return;
    m_correction->leaveOut(present::fromQt(point), out);
    show();
}

void SessionEditor::addPlaces(const QStringList &keys)
{
    if (!m_correction)
        return;
    auto zones = m_correction->said().zones;
    for (const QString &key : keys) {
        for (const SidedZone &zone : catalogue::zonesNamed(m_world.catalogue, present::fromQt(key))) {
            if (std::find(zones.begin(), zones.end(), zone) == zones.end())
                zones.push_back(zone);
        }
    }
    setZones(zones);
}

void SessionEditor::removePlace(const QString &key)
{
    if (!m_correction)
        return;
    auto zones = m_correction->said().zones;
    std::erase_if(zones, [&](const SidedZone &zone) { return present::zoneKey(zone) == key; });
    setZones(zones);
}

// A title that was made of the places follows them; a routine's stays.
void SessionEditor::setZones(const std::vector<SidedZone> &zones)
{
    const journal::SessionRecord &recorded = m_correction->recorded();
    const bool isOfPlaces = recorded.title == present::fromQt(present::sessionTitle(m_world.catalogue, recorded.zones));
    m_correction->setZones(zones, isOfPlaces ? present::fromQt(present::sessionTitle(m_world.catalogue, zones)) : recorded.title);
    show();
}

void SessionEditor::setDay(const QString &typed)
{
    m_day = typed;
    begin();
}

void SessionEditor::setTime(const QString &typed)
{
    m_time = typed;
    begin();
}

void SessionEditor::begin()
{
    const auto day = present::dayTyped(m_day);
    const auto time = present::timeTyped(m_time);
    if (m_correction && day && time)
        m_correction->begin(present::recordedAt(m_correction->recorded().started, *day, *time));
    show();
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
    const journal::SessionRecord said = m_correction->corrected();
    const journal::JournalReader *const journal = m_journal.reader();
    const auto there = journal ? journal->session(said.id) : Result<journal::SessionRecord>{};
    if (!there || there->started != said.started || there->points != said.points || there->ratings != said.ratings
        || there->zones != said.zones)
        return show();
    const auto back = m_correction->undo(m_clock.wall());
    close();
    Q_EMIT corrected(present::toQt(said.id), present::correctedSentence(said), back);
}

} // namespace unknot::app
