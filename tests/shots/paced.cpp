// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/paced.h"

#include "app/body/bodycontroller.h"
#include "app/body/pointcontroller.h"
#include "app/session/sessioncontroller.h"
#include "app/settings/appsettings.h"
#include "shots/camera.h"

namespace unknot::shots
{

using namespace app;

void paced(Camera &camera)
{
    camera.page("body");
    auto *session = camera.context().find<SessionController>();
    auto *settings = camera.context().find<AppSettings>();
    auto *point = camera.context().find<PointController>();
    camera.context().find<BodyController>()->clear();
    settings->setWay({"gastrocnemius-inner-belly"}, {"rolling"});
    Q_EMIT camera.context().find<BodyController>()->muscleChosen(QStringLiteral("gastrocnemius"), QStringLiteral("left"));
    point->choosePoint(QStringLiteral("gastrocnemius-inner-belly"));
    camera.take("26-point-rolling");
    session->beginPoint();
    while (session->stage() == SessionController::Stage::Screening || session->stage() == SessionController::Stage::Health) {
        camera.look();
        if (session->stage() == SessionController::Stage::Screening)
            session->start()->signsRead();
        else
            session->start()->healthRead();
    }
    session->rate(5);
    session->rate(5);
    camera.take("27-prepare-rolling");
    camera.look();
    session->ready();
    session->locate(5, SessionController::Ache::Yes);
    camera.after(std::chrono::seconds{7});
    camera.take("28-hold-paced");
    camera.after(std::chrono::seconds{5});
    session->tell(present::step::Sign::Spreads);
    camera.take("29-hold-paced-back");
    session->stopAtOnce();
    camera.take("30-after-rolling");
    session->leave();
    settings->setWay({"gastrocnemius-inner-belly"}, {});
}

} // namespace unknot::shots
