// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/camera.h"

#include "app/session/sessioncontroller.h"
#include "app/settings/appsettings.h"
#include "cli/commandline.h"
#include "figure/postures.h"
#include "journal/journalstore.h"
#include "support/chosen.h"
#include "support/demojournal.h"
#include "support/made.h"

#include <QCoreApplication>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace unknot::shots
{

namespace
{

WallTime evening()
{
    constexpr auto day = std::chrono::sys_days{std::chrono::November / 22 / 2026};
    return {day + std::chrono::hours{17} + std::chrono::minutes{42}, std::chrono::minutes{60}, "Europe/Berlin"};
}

// Null: nothing has those words on it.
QQuickItem *found(QQuickItem *below, const QString &words)
{
    for (QQuickItem *item : below->childItems()) {
        const bool isButton = item->metaObject()->indexOfSignal("clicked()") >= 0;
        if (item->isVisible() && isButton && item->property("text").toString() == words)
            return item;
        if (QQuickItem *inside = item->isVisible() ? found(item, words) : nullptr)
            return inside;
    }
    return nullptr;
}

bool isAbove(const QQuickItem *one, const QQuickItem *other)
{
    for (const QQuickItem *item = other; item; item = item->parentItem()) {
        if (item == one)
            return true;
    }
    return false;
}

} // namespace

Camera::Camera(const std::filesystem::path &data, Look look)
    : m_look(std::move(look)), m_clock(evening()),
      m_context(std::make_unique<practice::World>(cli::defaultResources()), m_clock, cli::defaultResources(), data)
{
    auto *settings = m_context.find<app::AppSettings>();
    test::choose(*settings, &practice::Settings::appearance,
        m_look.theme == u"dark" ? practice::Settings::Appearance::Dark : practice::Settings::Appearance::Light);
    test::choose(*settings, &practice::Settings::textScale, m_look.textScale);
    test::choose(*settings, &practice::Settings::sounds, false);
    test::choose(*settings, &practice::Settings::voice, false);
    if (!m_window.load(m_context))
        std::exit(1);
    window()->resize(m_look.size);
}

void Camera::settle() const
{
    for (int i = 0; i < 12; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        test::waitUntilMade(*m_window.window());
        m_context.find<figure::Postures>()->wait();
    }
}

void Camera::take(const char *name)
{
    settle();
    const QString file = QStringLiteral("%1/%2-%3-%4x%5.png")
                             .arg(m_look.folder, QString::fromLatin1(name), m_look.theme)
                             .arg(m_look.size.width())
                             .arg(m_look.size.height());
    if (window()->grabWindow().save(file))
        ++m_written;
    else
        std::fprintf(stderr, "unknot_shots: can't write %s\n", qPrintable(file));
}

void Camera::page(const char *name)
{
    window()->setProperty("page", QString::fromLatin1(name));
}

void Camera::section(const char *title)
{
    settle();
    auto *page = window()->findChild<QObject *>(QStringLiteral("settingsSections"));
    if (page)
        QMetaObject::invokeMethod(page, "openNamed", Q_ARG(QString, QString::fromLatin1(title)));
}

void Camera::scrollTo(QStringView words)
{
    settle();
    const auto items = window()->findChildren<QQuickItem *>();
    for (const QQuickItem *item : items) {
        if (!item->isVisible() || item->property("text").toString() != words)
            continue;
        for (QQuickItem *page : items) {
            if (page->property("topMarginInside").isValid() && isAbove(page, item))
                QMetaObject::invokeMethod(
                    page, "scrollTo", Q_ARG(double, page->property("contentY").toDouble() + item->mapToItem(page, {}).y() - 24));
        }
    }
}

void Camera::press(const char *words)
{
    QQuickItem *button = found(window()->contentItem(), QString::fromLatin1(words));
    if (!button)
        qFatal("nothing says %s", words);
    QMetaObject::invokeMethod(button, "clicked");
}

void Camera::after(Milliseconds span)
{
    for (Milliseconds gone{0}; gone < span; gone += Milliseconds{250}) {
        m_clock.advance(Milliseconds{250});
        m_context.find<app::SessionController>()->tick();
    }
}

void makeDemo(const std::filesystem::path &file)
{
    if (auto store = journal::JournalStore::open(file))
        test::DemoJournal(*store, evening()).fill();
}

} // namespace unknot::shots
