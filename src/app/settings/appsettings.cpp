// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appsettings.h"

#include "present/becomes.h"
#include "present/text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace unknot::app
{

using Appearance = practice::Settings::Appearance;

AppSettings::AppSettings(const std::filesystem::path &folder, const catalogue::Limits &limits)
    : m_store(folder), m_folder(present::toQt(folder.string())), m_limits(limits),
      m_kept(m_store.read(), limits), m_faults{present::damagedSentence(m_kept.damaged()), {}}
{
    if (qGuiApp)
        qGuiApp->installEventFilter(this);
}

void AppSettings::choose(const practice::Settings &wanted)
{
    if (!m_kept.choose(wanted))
        return;
    write();
    Q_EMIT changed();
}

void AppSettings::setWay(const PointId &point, const WayId &way)
{
    practice::Settings wanted = now();
    if (way.empty())
        wanted.wishes.ways.erase(point);
    else
        wanted.wishes.ways[point] = way;
    choose(wanted);
}

void AppSettings::setTool(const PointId &point, const catalogue::PointTool &with)
{
    practice::Settings wanted = now();
    wanted.wishes.tools[point] = with;
    choose(wanted);
}

void AppSettings::damageRead()
{
    m_kept.damageRead();
    write();
}

void AppSettings::write()
{
    const bool isWritten = m_store.write(m_kept.unwritten());
    if (isWritten)
        m_kept.written();
    if (present::becomes(
            m_faults, {present::damagedSentence(m_kept.damaged()), isWritten ? QString() : present::unsavedSentence(m_folder)}))
        Q_EMIT faultsChanged();
}

// Qt 6.4 has no colour scheme to ask for: a dark palette is what the desktop gives.
bool AppSettings::dark() const
{
    if (now().appearance != Appearance::System)
        return now().appearance == Appearance::Dark;
    return qGuiApp && qGuiApp->palette().color(QPalette::Window).lightness() < 128;
}

bool AppSettings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && now().appearance == Appearance::System)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

AppSettings::Shown AppSettings::shown(const std::filesystem::path &folder)
{
    const practice::Settings kept = practice::readSettings(SettingsStore(folder).read(), {}).settings;
    return {kept.body, kept.language.empty() ? present::fromQt(QLocale::system().bcp47Name()) : kept.language};
}

QString AppSettings::version() const
{
    return QCoreApplication::applicationVersion();
}

} // namespace unknot::app
