// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sessionstart.h"

#include "app/own/healthcontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/ownpractice.h"
#include "app/session/cutoffcontroller.h"
#include "app/settings/appsettings.h"
#include "practice/world.h"
#include "present/lessenedtext.h"
#include "present/naming.h"

namespace unknot::app
{

SessionStart::SessionStart(const Parts &parts)
    : m_catalogue(parts.world.catalogue), m_own(parts.own),
      m_start({parts.world, parts.clock, parts.journal.queue(), parts.health.sheet(), parts.own.admission(),
                  [&settings = parts.settings] { return settings.wishes(); }},
          {[this] { show(); }, [this] { Q_EMIT begins(); },
              [this](const journal::SessionRecord &record, const session::Progress &progress) { Q_EMIT goesOn(record, progress); },
              [&cutOff = parts.cutOff] { cutOff.end(); }, [this] { tell(present::nothingLeft()); },
              [this](const auto &lessened) { tell(present::lessenedSaid(m_catalogue, lessened)); }})
{
    connect(&parts.own, &OwnPractice::pressedChanged, this, &SessionStart::warn);
    warn();
}

void SessionStart::begin(const session::Plan &plan, const std::vector<SidedZone> &zones, const QString &title)
{
    m_start.begin({plan, zones, present::fromQt(title)});
}

std::string SessionStart::title() const
{
    return about().title.empty() ? present::fromQt(present::sessionTitle(m_catalogue, about().zones)) : about().title;
}

void SessionStart::show()
{
    QList<present::LineRow> standing, urgent, further;
    for (const present::LineRow &row : present::lineRows(m_catalogue, m_start.signs()))
        (row.stands ? standing : row.urgent ? urgent : further).push_back(row);
    m_standing.setRows(standing);
    m_lines.setRows(urgent);
    m_furtherLines.setRows(further);
    m_signs = present::signsText(m_catalogue, m_start.signs());
    Q_EMIT changed();
}

present::RestDayText SessionStart::restDay() const
{
    return asks() == practice::SessionStart::Asks::RestDay ? present::restDayText(m_catalogue, about().plan, m_own.admission())
                                                           : present::RestDayText{};
}

void SessionStart::warn()
{
    const practice::Admission &admission = m_own.admission();
    const auto warning = present::warningNotice(m_catalogue, admission.noSession({}));
    if (m_news.follow(warning, admission.anySignAnswered(), !about().plan.points.empty()))
        Q_EMIT warningChanged();
}

void SessionStart::signsRead()
{
    m_news.read();
    m_start.signsRead();
}

void SessionStart::tell(const QString &notice)
{
    m_news.tell(notice);
    Q_EMIT warningChanged();
}

} // namespace unknot::app
