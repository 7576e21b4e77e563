// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as it is, started like the real one, measured: first frame, idle, a click that shows
// candidates, a hold.
#include "measure.h"

#include "app/appcontext.h"
#include "app/body/bodycontroller.h"
#include "app/session/sessioncontroller.h"
#include "app/window.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <future>
#include <string_view>
#include <vector>

namespace
{

using namespace unknot;
using namespace unknot::app;
using namespace unknot::bench;

class Run
{
public:
    Run(AppContext &context, QQuickWindow *window) : m_context(context), m_window(window) { }

    void begin()
    {
        // The zones' buttons are made after the first frame; idle begins when that is over.
        QTimer::singleShot(1500, [this] {
            idle("idle-percent", 4, [this] {
                report("peak-mb", peakMb());
                click();
            });
        });
    }

private:
    // CPU from the click to the frame that shows what follows from it, over several zones.
    void click()
    {
        static const std::vector<const char *> zones{
            "shoulder-back:left", "low-back:left", "neck-back:right", "calf:left", "forearm-back:right"};
        if (m_clicked == zones.size())
            return hold();
        auto *body = m_context.find<BodyController>();
        body->clear();
        QTimer::singleShot(300, [this, body] {
            const double before = cpuMs();
            const auto type = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
            QObject::connect(
                m_window, &QQuickWindow::frameSwapped, m_window,
                [this, before] {
                    report("click-ms", cpuMs() - before);
                    ++m_clicked;
                    click();
                },
                type);
            body->toggle(QString::fromLatin1(zones[m_clicked]));
        });
    }

    void hold()
    {
        auto *session = m_context.find<SessionController>();
        session->beginPlanned();
        session->screening()->sayNoToAll();
        session->healthAnswered();
        session->rate(5);
        session->rate(5);
        session->ready();
        session->locate(5, 2);
        QTimer::singleShot(6500, [] { idle("hold-percent", 10, [] { QCoreApplication::exit(0); }); });
    }

    AppContext &m_context;
    QQuickWindow *m_window;
    std::size_t m_clicked = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    auto world = std::async(std::launch::async, [] { return std::make_unique<World>(defaultResources()); });
    Window::chooseRenderer();
    QGuiApplication application(argc, argv);
    const QTemporaryDir data;
    const SystemClock clock;
    AppContext context(world.get(), clock, defaultResources(), data.path().toStdString());
    Window window(context);
    if (!window.load())
        return 1;
    Run run(context, window.window());
    // "first": no more than that, so that it can be measured often.
    const bool firstOnly = argc > 1 && std::string_view(argv[1]) == "first";
    onFirstFrame(window.window(), [&] { firstOnly ? QCoreApplication::exit(0) : run.begin(); });
    return application.exec();
}
