// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appsettings.h"

#include "app/settings/settingsfile.h"
#include "present/text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace unknot::app
{

namespace
{

bodymap::Body bodyNamed(const QString &name)
{
    return bodymap::bodyFromString(name.toStdString()).value_or(bodymap::Body::Masculine);
}

} // namespace

AppSettings::AppSettings(const std::filesystem::path &folder, const catalogue::Limits &limits, QObject *parent)
    : QObject(parent), m_settings(settingsFile(folder), QSettings::IniFormat), m_folder(present::toQt(folder.string())), m_limits(limits)
{
    const auto seconds = [this](const char *name, Seconds usual) { return Seconds{m_settings.value(name, int(usual.count())).toInt()}; };
    m_wishes.pressure = m_settings.value("dose/pressure", limits.pressure.usual).toInt();
    m_wishes.hold = seconds("dose/hold", limits.hold.usual);
    m_wishes.reps = m_settings.value("dose/reps", limits.reps.usual).toInt();
    m_wishes.restBetweenReps = seconds("dose/rest", limits.restBetweenReps.usual);
    m_wishes.restBetweenPoints = seconds("dose/between", limits.restBetweenPoints.usual);
    m_wishes.leadIn = seconds("dose/leadIn", limits.leadIn.usual);
    m_wishes = safety::clamped(m_limits, m_wishes);
}

void AppSettings::store(const QString &name, const QVariant &value)
{
    m_settings.setValue(name, value);
    Q_EMIT changed();
}

AppSettings::Appearance AppSettings::appearance() const
{
    const QString name = m_settings.value("look/appearance").toString();
    if (name == u"light")
        return Appearance::Light;
    return name == u"dark" ? Appearance::Dark : Appearance::System;
}

void AppSettings::setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return store("look/appearance", "system");
    case Appearance::Light:
        return store("look/appearance", "light");
    case Appearance::Dark:
        return store("look/appearance", "dark");
    }
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

double AppSettings::textScale() const
{
    return std::clamp(m_settings.value("look/textScale", 1.0).toDouble(), 1.0, 2.0);
}

void AppSettings::setTextScale(double scale)
{
    store("look/textScale", std::clamp(scale, 1.0, 2.0));
}

AppSettings::Body AppSettings::body() const
{
    return shownBody() == bodymap::Body::Feminine ? Body::Feminine : Body::Masculine;
}

void AppSettings::setBody(Body body)
{
    switch (body) {
    case Body::Masculine:
        return store("look/body", "masculine");
    case Body::Feminine:
        return store("look/body", "feminine");
    }
}

bodymap::Body AppSettings::shownBody() const
{
    return bodyNamed(m_settings.value("look/body").toString());
}

bodymap::Body AppSettings::shownBody(const std::filesystem::path &folder)
{
    return bodyNamed(QSettings(settingsFile(folder), QSettings::IniFormat).value("look/body").toString());
}

QString AppSettings::language() const
{
    return m_settings.value("look/language").toString();
}

void AppSettings::setLanguage(const QString &language)
{
    store("look/language", language);
}

std::string AppSettings::shownLanguage(const std::filesystem::path &folder)
{
    const QString chosen = QSettings(settingsFile(folder), QSettings::IniFormat).value("look/language").toString();
    return present::fromQt(chosen.isEmpty() ? QLocale::system().bcp47Name() : chosen);
}

bool AppSettings::reducedMotion() const
{
    return m_settings.value("look/reducedMotion", false).toBool();
}

void AppSettings::setReducedMotion(bool reduced)
{
    store("look/reducedMotion", reduced);
}

bool AppSettings::mirrored() const
{
    return m_settings.value("look/mirrored", false).toBool();
}

void AppSettings::setMirrored(bool mirrored)
{
    store("look/mirrored", mirrored);
}

bool AppSettings::voice() const
{
    return m_settings.value("sound/voice", true).toBool();
}

void AppSettings::setVoice(bool on)
{
    store("sound/voice", on);
}

bool AppSettings::sounds() const
{
    return m_settings.value("sound/sounds", true).toBool();
}

void AppSettings::setSounds(bool on)
{
    store("sound/sounds", on);
}

int AppSettings::volume() const
{
    return std::clamp(m_settings.value("sound/volume", 70).toInt(), 0, 100);
}

void AppSettings::setVolume(int percent)
{
    store("sound/volume", std::clamp(percent, 0, 100));
}

void AppSettings::setPressure(int pressure)
{
    m_wishes.pressure = pressure;
    storeWishes();
}

void AppSettings::setHoldSeconds(int seconds)
{
    m_wishes.hold = Seconds{seconds};
    storeWishes();
}

void AppSettings::setReps(int reps)
{
    m_wishes.reps = reps;
    storeWishes();
}

void AppSettings::setRestSeconds(int seconds)
{
    m_wishes.restBetweenReps = Seconds{seconds};
    storeWishes();
}

void AppSettings::setBetweenSeconds(int seconds)
{
    m_wishes.restBetweenPoints = Seconds{seconds};
    storeWishes();
}

void AppSettings::setLeadInSeconds(int seconds)
{
    m_wishes.leadIn = Seconds{seconds};
    storeWishes();
}

void AppSettings::storeWishes()
{
    m_wishes = safety::clamped(m_limits, m_wishes);
    m_settings.setValue("dose/pressure", m_wishes.pressure);
    m_settings.setValue("dose/hold", int(m_wishes.hold.count()));
    m_settings.setValue("dose/reps", m_wishes.reps);
    m_settings.setValue("dose/rest", int(m_wishes.restBetweenReps.count()));
    m_settings.setValue("dose/between", int(m_wishes.restBetweenPoints.count()));
    m_settings.setValue("dose/leadIn", int(m_wishes.leadIn.count()));
    Q_EMIT changed();
}

QString AppSettings::version() const
{
    return QCoreApplication::applicationVersion();
}

} // namespace unknot::app
