// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every page, light and dark, in both sizes, from made-up data:
//     unknot_shots FOLDER [TEXTSCALE [points|bodies|postures|troubles|past|days|trial|own]]
#include "shots/camera.h"
#include "shots/days.h"
#include "shots/owndata.h"
#include "shots/paced.h"
#include "shots/pages.h"
#include "shots/past.h"
#include "shots/postures.h"
#include "shots/trial.h"
#include "shots/troubles.h"
#include "support/tempfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>

#include <cstdio>
#include <utility>

using namespace unknot;

int main(int argc, char *argv[]) // NOLINT(bugprone-exception-escape): then there are no pictures
{
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "Usage: unknot_shots FOLDER [TEXTSCALE [points|bodies|postures|troubles|past|days|trial|own]]\n");
        return 2;
    }
    QDir().mkpath(arguments[1]);
    int written = 0;
    const QString what = arguments.value(3);
    // A body of 450, 900 and 1800 px; the sizes a page is looked at in.
    const QList<QSize> sizes = what == u"postures" ? QList{QSize(960, 640)} // their own size
        : what == u"bodies"                        ? QList{QSize(960, 640), QSize(1600, 1014), QSize(3000, 1914)}
                                                   : QList{QSize(1280, 800), QSize(960, 640)};
    QList<std::pair<QString, QSize>> rounds;
    for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        for (const QSize size : sizes)
            rounds.emplace_back(theme, size);
    }
    // Each round is a first start: the questions that come once a day are in every set of pictures.
    for (const auto &[theme, size] : rounds) {
        const shots::Look look{theme, size, arguments.size() > 2 ? arguments[2].toDouble() : 1.0, arguments[1]};
        if (what == u"troubles") {
            written += shots::troubles(look);
            continue;
        }
        if (what.isEmpty()) {
            const test::TempFolder fresh; // a day on which nothing was pressed
            shots::Camera camera(fresh.path(), look);
            shots::paced(camera);
            written += camera.written();
        }
        const test::TempFolder data;
        shots::makeDemo(data / "journal.sqlite");
        shots::Camera camera(data.path(), look);
        if (what == u"points")
            shots::everyPoint(camera);
        else if (what == u"postures")
            written += shots::postures(camera, look);
        else if (what == u"bodies")
            shots::bothBodies(camera);
        else if (what == u"past")
            shots::past(camera);
        else if (what == u"days")
            shots::daysAndWeeks(camera);
        else if (what == u"own") {
            camera.page("settings");
            shots::ownData(camera);
        } else if (what == u"trial")
            shots::trialOnOneself(camera);
        else
            shots::everyPage(camera);
        written += camera.written();
    }
    std::printf("%d pictures in %s\n", written, qPrintable(arguments[1]));
    return 0;
}
