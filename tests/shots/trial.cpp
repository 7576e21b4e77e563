// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/trial.h"

#include "app/body/bodycontroller.h"
#include "app/body/pointcontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/ownpractice.h"
#include "app/own/trialcontroller.h"
#include "app/session/sessioncontroller.h"
#include "practice/selftrial.h"
#include "shots/camera.h"

namespace unknot::shots
{

using namespace app;
using journal::TrialRecord;

namespace
{

// Made up: on days of pressing the pain is less, on one nothing is said.
TrialRecord trialOf(const WallTime &today, int daysAgo, int seed)
{
    TrialRecord trial;
    trial.id = journal::newUuid();
    trial.place = {{"shoulder-back"}, Side::Left};
    trial.point = "infraspinatus-under-ridge-outer";
    trial.muscle = "infraspinatus";
    trial.begun = today.day() - std::chrono::days{daysAgo};
    trial.hour = 17;
    trial.seed = seed;
    trial.agreed = today;
    trial.agreed.utc -= std::chrono::days{daysAgo} + std::chrono::hours{4};
    int index = 0;
    for (const auto &day : practice::drawnDays(trial)) {
        WallTime at = today;
        at.utc -= std::chrono::days{daysAgo - index};
        if (day.day < today.day() && index != 3)
            trial.answers.push_back({day.day, (day.press ? 3 : 5) + index % 3, at});
        ++index;
    }
    return trial;
}

void keep(Camera &camera, const TrialRecord &trial)
{
    camera.context().find<JournalKeeper>()->write([&trial](journal::JournalStore &store) -> Status {
        Status done = store.setTrial(trial);
        for (const auto &answer : trial.answers) {
            if (done)
                done = store.answerTrial(trial.id, answer);
        }
        return done;
    });
}

// Of which today is one for pressing, or for rest.
TrialRecord underWay(const WallTime &today, bool press)
{
    for (int seed = 1;; ++seed) {
        TrialRecord trial = trialOf(today, 6, seed);
        if (practice::drawnDays(trial)[6].press == press)
            return trial;
    }
}

} // namespace

void trialOnOneself(Camera &camera)
{
    const WallTime today = camera.context().clock().wall();
    auto *trial = camera.context().find<TrialController>();
    auto *session = camera.context().find<SessionController>();
    camera.page("history");
    camera.scrollTo(u"Would it have passed anyway?");
    camera.take("23a-trial-none");
    trial->prepare();
    camera.press("Compare days");
    camera.settle();
    camera.scrollTo(u"Would it have passed anyway?");
    camera.take("23b-trial-begin");
    camera.page("body");
    keep(camera, trialOf(today, 40, 5));
    keep(camera, underWay(today, true));
    camera.take("23c-trial-card-press");
    camera.page("history");
    camera.scrollTo(u"Would it have passed anyway?");
    camera.take("23d-trial-under-way");
    trial->answer(4);
    camera.press("End this comparison");
    camera.scrollTo(u"End this comparison");
    camera.take("23e-trial-answered");
    trial->end();
    trial->forgetTold();
    camera.scrollTo(u"Would it have passed anyway?");
    camera.take("23f-trial-outcomes");
    camera.page("body");
    keep(camera, underWay(today, false));
    camera.take("23g-trial-card-rest");
    auto *body = camera.context().find<BodyController>();
    auto *point = camera.context().find<PointController>();
    body->toggle(QStringLiteral("shoulder-back:left"));
    point->openPoint(QStringLiteral("infraspinatus-under-ridge-outer"), QStringLiteral("left"));
    session->beginPoint();
    while (session->stage() == SessionController::Stage::Screening || session->stage() == SessionController::Stage::Health) {
        camera.look();
        session->stage() == SessionController::Stage::Health ? session->start()->healthRead() : session->start()->signsRead();
    }
    camera.take("23h-trial-rest-asked");
    camera.look();
    session->start()->leave();
    body->clear();
    camera.page("body");
}

} // namespace unknot::shots
