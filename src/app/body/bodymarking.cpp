// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What of BodyController marks and unmarks.
#include "app/body/bodycontroller.h"
#include "catalogue/zonekey.h"
#include "practice/world.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::app
{

QString BodyController::zoneName(const SidedZone &zone) const
{
    return present::zoneName(m_world.catalogue, zone);
}

bool BodyController::isMarked(const SidedZone &zone) const
{
    return std::find(m_marked.begin(), m_marked.end(), zone) != m_marked.end();
}

bool BodyController::isMarked(const QString &key) const
{
    const auto zones = catalogue::zonesNamed(m_world.catalogue, present::fromQt(key));
    return !zones.empty() && std::all_of(zones.begin(), zones.end(), [this](const SidedZone &zone) { return isMarked(zone); });
}

void BodyController::press(const SidedZone &zone)
{
    m_before = {m_marked, m_added};
    toggle(present::zoneKey(zone));
    const QString name = present::zoneAsSaid(m_world.catalogue, zone);
    say(isMarked(zone) ? tr("%1: marked").arg(name) : tr("%1: no longer marked").arg(name));
}

void BodyController::press(const QString &key)
{
    for (const SidedZone &zone : catalogue::zonesNamed(m_world.catalogue, present::fromQt(key)))
        press(zone);
}

void BodyController::beginStroke(const QString &first)
{
    m_before = {m_marked, m_added};
    m_stroke = !isMarked(first);
    strokeOver(first);
}

void BodyController::strokeOver(const QString &key)
{
    if (!m_stroke || isMarked(key) == *m_stroke)
        return;
    for (const SidedZone &zone : catalogue::zonesNamed(m_world.catalogue, present::fromQt(key))) {
        if (*m_stroke)
            m_marked.push_back(zone);
        else
            std::erase(m_marked, zone);
    }
    m_highlighted = -1;
    updateMarks();
}

void BodyController::endStroke()
{
    const bool marks = m_stroke.value_or(true);
    m_stroke.reset();
    if (m_marked == m_before.marked)
        return;
    const auto &more = marks ? m_marked : m_before.marked;
    const auto &less = marks ? m_before.marked : m_marked;
    QStringList names;
    for (const SidedZone &zone : more) {
        if (std::find(less.begin(), less.end(), zone) == less.end())
            names << present::zoneAsSaid(m_world.catalogue, zone);
    }
    say(names.size() > 3 ? (marks ? tr("%1 places marked") : tr("%1 places no longer marked")).arg(names.size())
                         : (marks ? tr("%1: marked") : tr("%1: no longer marked")).arg(present::joined(names)));
    follow();
}

void BodyController::takeBack()
{
    m_stroke.reset();
    m_added = m_before.added;
    say({});
    setMarked(m_before.marked);
}

// For as long as a glance takes.
void BodyController::say(const QString &words)
{
    constexpr std::chrono::milliseconds glance{2200};
    m_said = words;
    if (words.isEmpty())
        m_saidFor.stop();
    else
        m_saidFor.start(glance);
    Q_EMIT saidChanged();
}

void BodyController::toggle(const QString &key)
{
    auto zones = m_marked;
    for (const SidedZone &zone : catalogue::zonesNamed(m_world.catalogue, present::fromQt(key))) {
        const auto at = std::find(zones.begin(), zones.end(), zone);
        if (at == zones.end())
            zones.push_back(zone);
        else
            zones.erase(at);
    }
    setMarked(std::move(zones));
}

void BodyController::clear()
{
    m_added.clear();
    setMarked({});
}

void BodyController::setMarked(std::vector<SidedZone> zones)
{
    m_marked = std::move(zones);
    follow();
}

void BodyController::follow()
{
    if (m_marked.empty())
        m_added.clear();
    m_highlighted = -1;
    Q_EMIT highlightedChanged();
    QList<present::ChipRow> chips;
    for (const SidedZone &zone : m_marked)
        chips.push_back({present::zoneKey(zone), present::zoneName(m_world.catalogue, zone)});
    m_chips.setRows(std::move(chips));
    update();
    Q_EMIT markedChanged();
}

void BodyController::add(const session::Wanted &wanted)
{
    if (!isAdded(wanted.point, wanted.side))
        m_added.push_back(wanted);
    updatePlan();
}

bool BodyController::isAdded(const PointId &point, Side side) const
{
    return std::any_of(m_added.begin(), m_added.end(), [&](const auto &one) { return one.point == point && one.side == side; });
}

void BodyController::remove(const PointId &point, Side side)
{
    std::erase_if(m_added, [&](const auto &one) { return one.point == point && one.side == side; });
    updatePlan();
}

} // namespace unknot::app
