// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ondesktop.h"

#include "app/appcontext.h"
#include "app/history/reportcontroller.h"
#include "app/own/synccontroller.h"
#include "app/session/askedstart.h"
#include "app/session/sessioncontroller.h"
#include "app/settings/appsettings.h"
#include "desktop/colourscheme.h"
#include "desktop/otherplayers.h"
#include "desktop/screenawake.h"
#include "present/programtext.h"

#include <QGuiApplication>
#include <QPalette>
#include <QWindow>

namespace unknot::app
{

namespace
{

// All that the settings look at is whether the window's ground is dark.
QPalette paletteOf(bool dark)
{
    return QPalette(QPalette().color(QPalette::Button), dark ? Qt::black : Qt::white);
}

// As portals know a window; other platforms have no name for one.
QString portalName(const QWindow &window)
{
    return QGuiApplication::platformName() == u"xcb" ? QStringLiteral("x11:%1").arg(window.winId(), 0, 16) : QString();
}

} // namespace

OnDesktop::OnDesktop(AppContext &context, QWindow &window)
    : m_screen(std::make_unique<desktop::ScreenAwake>(QDBusConnection::sessionBus(), present::screenStaysOnBecause())),
      m_players(std::make_unique<desktop::OtherPlayers>(QDBusConnection::sessionBus())),
      m_colours(std::make_unique<desktop::ColourScheme>(QDBusConnection::sessionBus())),
      m_printing(std::make_unique<desktop::PrintDialog>(QDBusConnection::sessionBus())), m_one(window, context.dataFolder())
{
    auto *session = context.find<SessionController>();
    const auto *settings = context.find<AppSettings>();
    const auto follow = [this, session, settings] {
        m_screen->keep(session->runs());
        m_players->keepQuiet(session->runs() && settings->now().pauseOthers);
    };
    QObject::connect(session, &SessionController::stepChanged, m_screen.get(), follow);
    QObject::connect(settings, &AppSettings::changed, m_screen.get(), follow);
    follow();
    QObject::connect(
        m_colours.get(), &desktop::ColourScheme::wanted, m_colours.get(), [](bool dark) { QGuiApplication::setPalette(paletteOf(dark)); });
    QObject::connect(m_colours.get(), &desktop::ColourScheme::unwanted, m_colours.get(), [] { QGuiApplication::setPalette(QPalette()); });
    QObject::connect(&m_sleep, &desktop::SleepWatch::sleeps, session, &SessionController::sleeps);
    auto *sync = context.find<SyncController>();
    QObject::connect(&window, &QWindow::activeChanged, sync, [sync, &window] {
        if (window.isActive())
            sync->look();
    });
    sync->begin();
    auto *report = context.find<ReportController>();
    QObject::connect(report, &ReportController::printAsked, m_printing.get(),
        [this, &window](const QByteArray &pdf, const QString &title) { m_printing->print(pdf, title, portalName(window)); });
    QObject::connect(m_printing.get(), &desktop::PrintDialog::ended, report, &ReportController::ended);
    QObject::connect(&m_one, &desktop::OneWindow::startAsked, context.find<AskedStart>(), &AskedStart::ask);
}

OnDesktop::~OnDesktop() = default;

} // namespace unknot::app
