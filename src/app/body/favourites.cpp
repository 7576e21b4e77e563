// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/favourites.h"

#include "app/own/healthcontroller.h"
#include "app/own/ownpractice.h"
#include "app/settings/appsettings.h"

#include <utility>

namespace unknot::app
{

namespace
{
constexpr auto entry = "points/favourites";
}

Favourites::Favourites(const practice::World &world, const AppSettings &settings, const HealthController &health, const OwnPractice &own,
    const std::filesystem::path &folder)
    : m_world(world), m_settings(settings), m_own(own), m_store(folder), m_points(practice::keptPoints(m_store.read(), entry))
{
    connect(&settings, &AppSettings::changed, this, &Favourites::update);
    connect(&health, &HealthController::profileChanged, this, &Favourites::update);
    connect(&own, &OwnPractice::recordsChanged, this, &Favourites::update);
    update();
}

void Favourites::toggle(const PointId &point, Side side)
{
    practice::Points others = practice::without(m_points, point, side);
    if (others.size() == m_points.size())
        others.insert(others.begin(), session::Wanted{point, side});
    m_points = std::move(others);
    (void)m_store.write({{entry, practice::textOf(m_points)}}); // that it can't be is for AppSettings to tell
    update();
}

// Each for itself: together they may be more than a session holds.
void Favourites::update()
{
    QList<present::StepRow> rows;
    for (const session::Wanted &one : practice::knownOf(m_world.catalogue, m_points))
        rows << present::stepRows(m_world.catalogue, m_world.packs,
            practice::planToday(m_world.catalogue, m_own.admission(), {one}, m_settings.wishes()), m_own.pace());
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace unknot::app
