// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/gatheredsession.h"

#include "app/body/keptpoints.h"
#include "app/own/ownpractice.h"
#include "app/settings/appsettings.h"

#include <utility>

namespace unknot::app
{

namespace
{

constexpr auto entry = "session/gathered";

practice::Points kept(const catalogue::Catalogue &catalogue, const SettingsStore &store)
{
    practice::Points points = readPoints(store, entry);
    std::erase_if(points, [&](const session::Wanted &one) { return !catalogue.point(one.point); }); // of a pack that is gone
    return points;
}

} // namespace

GatheredSession::GatheredSession(const catalogue::Catalogue &catalogue, const AppSettings &settings, const OwnPractice &own,
    const std::filesystem::path &folder, QObject *parent)
    : QObject(parent), m_settings(settings), m_own(own), m_store(folder), m_gathering(kept(catalogue, m_store))
{
}

practice::Points GatheredSession::points() const
{
    return m_gathering.points().value_or(practice::Points{});
}

void GatheredSession::add(const practice::Points &wanted)
{
    practice::Points all = points();
    std::optional<practice::Against> refused;
    for (const session::Wanted &one : wanted) {
        if (auto against = practice::againstToo(m_own.admission(), all, one, m_settings.wishes()))
            refused = std::move(against);
        else
            all = practice::with(std::move(all), one);
    }
    m_gathering.change(std::move(all));
    m_refused = std::move(refused);
    keep();
}

void GatheredSession::remove(const PointId &point, Side side)
{
    change(practice::without(points(), point, side));
}

void GatheredSession::change(practice::Points points)
{
    m_refused.reset();
    m_gathering.change(std::move(points));
    keep();
}

void GatheredSession::takeBack()
{
    m_refused.reset();
    m_gathering.takeBack();
    keep();
}

void GatheredSession::settle()
{
    m_refused.reset();
    m_gathering.settle();
    Q_EMIT changed();
}

void GatheredSession::begun(const session::Plan &plan, bool whole)
{
    practice::Points left = points();
    for (const session::PlannedPoint &point : plan.points)
        left = practice::without(std::move(left), point.point, point.side);
    m_refused.reset();
    if (whole || left.empty())
        m_gathering.done();
    else
        m_gathering.change(std::move(left));
    keep();
}

void GatheredSession::keep()
{
    writePoints(m_store, entry, points());
    Q_EMIT changed();
}

} // namespace unknot::app
