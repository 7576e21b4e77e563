// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor: a Qt Quick window of the same size with nothing in it; then a number in it that is set
// anew, for a click, and counts seconds, for a hold.
#include "measure.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>

#include <string_view>

namespace
{

using namespace unknot::bench;

constexpr auto nothing = R"qml(
import QtQuick
import QtQuick.Window
Window {
    id: window
    property int number: 0
    width: 1280; height: 800; visible: true; color: '#F7F5F2'
    Loader {
        anchors.centerIn: parent
        active: window.number > 0
        sourceComponent: Text { text: window.number; font.pixelSize: 96 }
    }
}
)qml";

class Run
{
public:
    explicit Run(QQuickWindow *window) : m_window(window) { }

    void begin()
    {
        QTimer::singleShot(1500, [this] {
            idle("idle-percent", 4, [this] {
                report("peak-mb", peakMb());
                click(5);
            });
        });
    }

private:
    void click(int more)
    {
        if (more == 0)
            return hold();
        QTimer::singleShot(300, [this, more] {
            const double before = cpuMs();
            const auto type = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
            QObject::connect(
                m_window, &QQuickWindow::frameSwapped, m_window,
                [this, before, more] {
                    report("click-ms", cpuMs() - before);
                    click(more - 1);
                },
                type);
            next();
        });
    }

    void hold()
    {
        QObject::connect(&m_second, &QTimer::timeout, [this] { next(); });
        m_second.start(1000);
        idle("hold-percent", 10, [] { QCoreApplication::exit(0); });
    }

    void next() { m_window->setProperty("number", ++m_number); }

    QQuickWindow *m_window;
    QTimer m_second;
    int m_number = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData(nothing);
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    // "first": no more than the first frame, so that it can be measured often.
    const bool firstOnly = argc > 1 && std::string_view(argv[1]) == "first";
    Run run(window);
    onFirstFrame(window, [&] { firstOnly ? QCoreApplication::exit(0) : run.begin(); });
    return application.exec();
}
