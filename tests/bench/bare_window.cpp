// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor: a Qt Quick window of the same size with nothing in it.
#include "measure.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>

#include <string_view>

int main(int argc, char *argv[])
{
    using namespace unknot::bench;
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nimport QtQuick.Window\nWindow { width: 1280; height: 800; visible: true; color: '#F7F5F2' }\n");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    const bool firstOnly = argc > 1 && std::string_view(argv[1]) == "first";
    onFirstFrame(window, [firstOnly] {
        if (firstOnly)
            return QCoreApplication::exit(0);
        QTimer::singleShot(1500, [] {
            idle("idle-percent", 4, [] {
                report("peak-mb", peakMb());
                QCoreApplication::exit(0);
            });
        });
    });
    return application.exec();
}
