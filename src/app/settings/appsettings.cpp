// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appsettings.h"

#include "present/text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace unknot::app
{

using practice::Setting;

AppSettings::AppSettings(const std::filesystem::path &folder, const catalogue::Limits &limits, QObject *parent)
    : QObject(parent), m_store(folder), m_folder(present::toQt(folder.string())), m_limits(limits)
{
    auto read = practice::readSettings(m_store.read(), limits);
    m_settings = std::move(read.settings);
    m_damaged = std::move(read.damaged);
    m_unwritten = {m_damaged.begin(), m_damaged.end()};
    m_faults.damaged = present::damagedSentence(m_damaged);
    if (qGuiApp)
        qGuiApp->installEventFilter(this);
}

// ---- keeping

void AppSettings::chosen(Setting setting)
{
    m_unwritten.insert(setting);
    std::erase(m_damaged, setting);
    write();
    Q_EMIT changed();
}

// What was taken for a damaged entry is written with the first that is chosen: were it only missing from a
// file that is sound again, the usual would be taken for it.
void AppSettings::write()
{
    std::map<std::string, std::string> entries;
    for (const Setting setting : m_unwritten)
        entries.emplace(practice::keyOf(setting), practice::textOf(setting, m_settings));
    const bool isWritten = m_store.write(entries);
    if (isWritten)
        m_unwritten.clear();
    setFaults({present::damagedSentence(m_damaged), isWritten ? QString() : present::unsavedSentence(m_folder)});
}

void AppSettings::setFaults(present::SettingsFaults faults)
{
    if (faults == m_faults)
        return;
    m_faults = std::move(faults);
    Q_EMIT faultsChanged();
}

void AppSettings::damageRead()
{
    m_damaged.clear();
    write();
}

// ---- look

AppSettings::Appearance AppSettings::appearance() const
{
    switch (m_settings.appearance) {
    case practice::Settings::Appearance::System:
        break;
    case practice::Settings::Appearance::Light:
        return Appearance::Light;
    case practice::Settings::Appearance::Dark:
        return Appearance::Dark;
    }
    return Appearance::System;
}

void AppSettings::setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        m_settings.appearance = practice::Settings::Appearance::System;
        break;
    case Appearance::Light:
        m_settings.appearance = practice::Settings::Appearance::Light;
        break;
    case Appearance::Dark:
        m_settings.appearance = practice::Settings::Appearance::Dark;
        break;
    }
    chosen(Setting::Appearance);
}

bool AppSettings::dark() const
{
    switch (appearance()) {
    case Appearance::System:
        // Qt 6.4 has no colour scheme to ask for: a dark palette is what the desktop gives.
        return qGuiApp && qGuiApp->palette().color(QPalette::Window).lightness() < 128;
    case Appearance::Light:
        return false;
    case Appearance::Dark:
        return true;
    }
    return false;
}

bool AppSettings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && appearance() == Appearance::System)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

void AppSettings::setTextScale(double scale)
{
    m_settings.textScale = std::clamp(scale, 1.0, 2.0);
    chosen(Setting::TextScale);
}

AppSettings::Body AppSettings::body() const
{
    return shownBody() == bodymap::Body::Feminine ? Body::Feminine : Body::Masculine;
}

void AppSettings::setBody(Body body)
{
    m_settings.body = body == Body::Feminine ? bodymap::Body::Feminine : bodymap::Body::Masculine;
    chosen(Setting::Body);
}

QString AppSettings::language() const
{
    return present::toQt(m_settings.language);
}

void AppSettings::setLanguage(const QString &language)
{
    m_settings.language = present::fromQt(language);
    chosen(Setting::Language);
}

AppSettings::Shown AppSettings::shown(const std::filesystem::path &folder)
{
    const practice::Settings kept = practice::readSettings(SettingsStore(folder).read(), {}).settings;
    return {kept.body, kept.language.empty() ? present::fromQt(QLocale::system().bcp47Name()) : kept.language};
}

void AppSettings::setReducedMotion(bool reduced)
{
    m_settings.reducedMotion = reduced;
    chosen(Setting::ReducedMotion);
}

void AppSettings::setMoreContrast(bool more)
{
    m_settings.moreContrast = more;
    chosen(Setting::MoreContrast);
}

void AppSettings::setMirrored(bool mirrored)
{
    m_settings.mirrored = mirrored;
    chosen(Setting::Mirrored);
}

// ---- sound

void AppSettings::setVoice(bool on)
{
    m_settings.voice = on;
    chosen(Setting::Voice);
}

void AppSettings::setSounds(bool on)
{
    m_settings.sounds = on;
    chosen(Setting::Sounds);
}

void AppSettings::setVolume(int percent)
{
    m_settings.volume = std::clamp(percent, 0, 100);
    chosen(Setting::Volume);
}

// ---- dose

template<class Wish>
void AppSettings::wish(Setting setting, Wish safety::Wishes::*which, int number)
{
    m_settings.wishes.*which = Wish{number};
    m_settings.wishes = safety::clamped(m_limits, m_settings.wishes);
    chosen(setting);
}

void AppSettings::setPressure(int pressure)
{
    wish(Setting::Pressure, &safety::Wishes::pressure, pressure);
}

void AppSettings::setHoldSeconds(int seconds)
{
    wish(Setting::Hold, &safety::Wishes::hold, seconds);
}

void AppSettings::setReps(int reps)
{
    wish(Setting::Reps, &safety::Wishes::reps, reps);
}

void AppSettings::setRestSeconds(int seconds)
{
    wish(Setting::RestBetweenReps, &safety::Wishes::restBetweenReps, seconds);
}

void AppSettings::setBetweenSeconds(int seconds)
{
    wish(Setting::RestBetweenPoints, &safety::Wishes::restBetweenPoints, seconds);
}

void AppSettings::setLeadInSeconds(int seconds)
{
    wish(Setting::LeadIn, &safety::Wishes::leadIn, seconds);
}

QString AppSettings::version() const
{
    return QCoreApplication::applicationVersion();
}

} // namespace unknot::app
