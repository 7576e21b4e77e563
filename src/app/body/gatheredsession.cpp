// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/gatheredsession.h"

#include "app/own/ownpractice.h"
#include "app/settings/appsettings.h"

#include <utility>

namespace unknot::app
{

namespace
{
constexpr auto entry = "session/gathered";
}

GatheredSession::GatheredSession(
    const catalogue::Catalogue &catalogue, const AppSettings &settings, const OwnPractice &own, const std::filesystem::path &folder)
    : m_settings(settings), m_own(own), m_store(folder),
      m_gathering(practice::knownOf(catalogue, practice::keptPoints(m_store.read(), entry)))
{
}

void GatheredSession::add(const practice::Points &wanted)
{
    m_gathering.add(m_own.admission(), wanted, m_settings.wishes());
    keep();
}

void GatheredSession::change(practice::Points points)
{
    m_gathering.change(std::move(points));
    keep();
}

void GatheredSession::takeBack()
{
    m_gathering.takeBack();
    keep();
}

void GatheredSession::settle()
{
    m_gathering.settle();
    Q_EMIT changed();
}

void GatheredSession::begun(const session::Plan &plan, bool whole)
{
    m_gathering.begun(plan, whole);
    keep();
}

// That the file can't be written is for AppSettings to tell.
void GatheredSession::keep()
{
    (void)m_store.write({{entry, practice::textOf(points())}});
    Q_EMIT changed();
}

} // namespace unknot::app
