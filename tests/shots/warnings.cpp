// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/warnings.h"

#include "app/body/bodycontroller.h"
#include "app/body/gatheredsession.h"
#include "app/session/sessioncontroller.h"
#include "shots/camera.h"

#include <string>

namespace unknot::shots
{

using namespace app;

void warned(Camera &camera)
{
    auto *session = camera.context().find<SessionController>();
    auto *marks = camera.context().find<BodyController>();
    const auto sayYes = [&](const char *question) {
        camera.after(std::chrono::hours{24});
        camera.page("body");
        marks->clear();
        marks->toggle(QStringLiteral("calf:left"));
        session->beginPlanned();
        camera.look();
        session->start()->pressQuestion(QString::fromLatin1(question));
        camera.look();
        session->start()->signsRead();
        camera.look();
    };
    camera.after(std::chrono::hours{24});
    marks->clear();
    marks->toggle(QStringLiteral("calf:left"));
    marks->search(QStringLiteral("new calf pain"));
    camera.take("39-search-warns");
    session->sayTrue(QStringLiteral("R3"));
    camera.look();
    camera.take("39a-flag-which");
    session->leave();
    camera.look();
    camera.take("39b-flag-advice");
    session->leave();
    sayYes("q-calf-newly-painful");
    camera.take("40-advice-soon");
    session->leave();
    camera.take("40-warned-soon");
    sayYes("q-chest-pain-new");
    camera.take("41-advice");
    session->leave();
    camera.take("41-warned-marked");
    camera.context().find<GatheredSession>()->add({{PointId{"deltoid-side"}, Side::Left}});
    Q_EMIT marks->muscleChosen(QStringLiteral("infraspinatus"), QStringLiteral("left"));
    camera.take("41-warned-point");
    for (const char *page : {"plan", "routines", "history", "learn", "settings"}) {
        camera.page(page);
        camera.take((std::string("41-warned-") + page).c_str());
    }
    camera.page("body");
    marks->clear();
    camera.take("41-warned-empty");
}

} // namespace unknot::shots
