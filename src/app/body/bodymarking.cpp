// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What of BodyController marks and unmarks.
#include "app/body/bodycontroller.h"
#include "app/words.h"
#include "app/world.h"

#include <algorithm>

namespace unknot::app
{

QString BodyController::zoneName(const SidedZone &zone) const
{
    return words::zone(m_world.catalogue, zone);
}

bool BodyController::isMarked(const SidedZone &zone) const
{
    return std::find(m_marked.begin(), m_marked.end(), zone) != m_marked.end();
}

bool BodyController::isMarked(const QString &key) const
{
    const auto zones = words::zonesOf(m_world.catalogue, key);
    return !zones.empty() && std::all_of(zones.begin(), zones.end(), [this](const SidedZone &zone) { return isMarked(zone); });
}

void BodyController::press(const SidedZone &zone)
{
    m_before = {m_marked, m_added};
    toggle(words::key(zone));
    const QString name = words::spoken(m_world.catalogue, zone);
    say(isMarked(zone) ? tr("%1: marked").arg(name) : tr("%1: no longer marked").arg(name));
}

void BodyController::beginStroke(const SidedZone &first)
{
    m_before = {m_marked, m_added};
    m_stroke = !isMarked(first);
    strokeOver(first);
}

void BodyController::strokeOver(const SidedZone &zone)
{
    if (!m_stroke || isMarked(zone) == *m_stroke)
        return;
    if (*m_stroke)
        m_marked.push_back(zone);
    else
        std::erase(m_marked, zone);
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
            names << words::spoken(m_world.catalogue, zone);
    }
    say(names.size() > 3 ? (marks ? tr("%1 places marked") : tr("%1 places no longer marked")).arg(names.size())
                         : (marks ? tr("%1: marked") : tr("%1: no longer marked")).arg(words::list(names)));
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
    for (const SidedZone &zone : words::zonesOf(m_world.catalogue, key)) {
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
    QList<ChipRow> chips;
    for (const SidedZone &zone : m_marked)
        chips.push_back({words::key(zone), words::zone(m_world.catalogue, zone)});
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
