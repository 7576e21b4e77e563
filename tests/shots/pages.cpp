// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/pages.h"

#include "app/body/bodycontroller.h"
#include "app/body/favourites.h"
#include "app/body/gatheredsession.h"
#include "app/body/pointcontroller.h"
#include "app/history/dayaftercontroller.h"
#include "app/history/historycontroller.h"
#include "app/own/healthcontroller.h"
#include "app/plan/plancontroller.h"
#include "app/routines/ownroutinescontroller.h"
#include "app/routines/routinescontroller.h"
#include "app/session/movementcontroller.h"
#include "app/session/sessioncontroller.h"
#include "app/settings/appsettings.h"
#include "app/settings/packscontroller.h"
#include "cli/commandline.h"
#include "figure/bodychart.h"
#include "present/text.h"
#include "shots/camera.h"
#include "shots/days.h"
#include "shots/owndata.h"
#include "shots/past.h"
#include "shots/trial.h"
#include "shots/warnings.h"
#include "support/chosen.h"
#include "support/smallpack.h"

#include <QEventLoop>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace unknot::shots
{

using namespace app;
using figure::BodyChart;

namespace
{

void body(Camera &camera)
{
    auto *marks = camera.context().find<BodyController>();
    marks->clear();
    camera.take("01-body-empty");
    marks->search(QStringLiteral("shoulder"));
    camera.take("02-search");
    marks->search({});
    marks->toggle(QStringLiteral("shoulder-back:left"));
    marks->toggle(QStringLiteral("arm-outer:left"));
    marks->setHighlighted(0);
    camera.take("03-body-marked");
    marks->setHighlighted(-1);
    QEventLoop kept; // until the marks are
    QTimer::singleShot(std::chrono::seconds{1}, &kept, &QEventLoop::quit);
    kept.exec();
    marks->markAgain(); // as after a start of the program
    auto *chart = camera.window()->findChild<BodyChart *>();
    chart->forceActiveFocus(Qt::TabFocusReason);
    chart->setCurrent(chart->sheet().spotOf({ZoneId{"low-back"}, Side::Left}));
    camera.take("03-marked-earlier");
    chart->setCurrent(std::nullopt);
    chart->setFocus(false);
    Q_EMIT marks->muscleChosen(QStringLiteral("infraspinatus"), QStringLiteral("left"));
    camera.context().find<PointController>()->setIndex(1);
    camera.take("04-point");
    Q_EMIT marks->muscleChosen(QStringLiteral("piriformis"), QStringLiteral("left"));
    camera.take("04-point-deep");
}

// The session ahead: as it is proposed, changed, cleared, and with a point that may not be pressed.
void plan(Camera &camera)
{
    auto *marks = camera.context().find<BodyController>();
    auto *plan = camera.context().find<PlanController>();
    auto *gathered = camera.context().find<GatheredSession>();
    marks->clear();
    marks->toggle(QStringLiteral("shoulder-back:left"));
    camera.page("plan");
    camera.take("04-plan");
    plan->move(2, 0);
    camera.take("04-plan-moved");
    gathered->add({{PointId{"gastrocnemius-inner-belly"}, Side::Right}});
    camera.press("Press less");
    plan->lessHold(0);
    camera.press("Keep as a routine");
    camera.take("04-plan-keep");
    plan->asUsual(0);
    camera.context().find<OwnRoutinesController>()->keep(QStringLiteral("Shoulder and calf"));
    plan->saidRead();
    camera.take("04-plan-kept");
    camera.page("body");
    camera.take("04-plan-gathered");
    Q_EMIT marks->muscleChosen(QStringLiteral("piriformis"), QStringLiteral("left"));
    camera.context().find<PointController>()->toggleFavourite();
    camera.take("04-plan-point");
    camera.page("plan");
    camera.context().find<HealthController>()->setHolds(QStringLiteral("G11-veins"), true);
    camera.take("04-plan-passed-over");
    camera.context().find<HealthController>()->setHolds(QStringLiteral("G11-veins"), false);
    plan->clear();
    camera.take("04-plan-cleared");
    plan->takeBack();
    marks->clear();
    camera.page("body");
    camera.take("04-plan-favourites");
    camera.context().find<Favourites>()->toggle(camera.context().find<PointController>()->point()->id, Side::Left);
    gathered->change({});
    gathered->settle();
}

void routines(Camera &camera)
{
    camera.page("routines");
    auto *own = camera.context().find<OwnRoutinesController>();
    const QString id = own->kept().idOf(QStringLiteral("Shoulder and calf"));
    camera.context().find<RoutinesController>()->setCurrent(id);
    camera.take("20-routines-own");
    camera.press("Rename");
    camera.take("20-routines-rename");
    own->remove(id);
    camera.take("20-routines-removed");
    own->saidRead();
    camera.context().find<RoutinesController>()->setCurrent(QStringLiteral("desk-neck"));
    camera.take("20-routines");
    camera.context().find<RoutinesController>()->setCurrent(QStringLiteral("runners-legs"));
    camera.take("21-routine");
    camera.context().find<HealthController>()->setHolds(QStringLiteral("G11-veins"), true);
    camera.take("22-routine-blocked");
    camera.context().find<HealthController>()->setHolds(QStringLiteral("G11-veins"), false);
    camera.context().find<RoutinesController>()->setCurrent(QStringLiteral("shoulder-reach"));
    camera.take("23-routine-side");
    camera.page("body");
}

// The figure near, through the loupe, mirrored, and with all layers at once.
void layers(Camera &camera)
{
    auto *marks = camera.context().find<BodyController>();
    auto *chart = camera.window()->findChild<BodyChart *>();
    marks->takeBack();
    marks->clear();
    for (const char *zone : {"shoulder-back:left", "arm-outer:left", "shoulder-blade:left", "low-back:left"})
        marks->toggle(QString::fromLatin1(zone));
    camera.context().find<HistoryController>()->setHeatOnBody(true);
    marks->setHighlighted(0);
    camera.take("04a-all-layers");
    const auto spot = chart->sheet().spotOf({ZoneId{"shoulder-back"}, Side::Left});
    chart->zoomAbout(chart->sheet().onPane(*spot).center(), 3.5);
    camera.take("04b-near");
    chart->fit();
    camera.context().find<HistoryController>()->setHeatOnBody(false);
    marks->clear();
    test::choose(*camera.context().find<AppSettings>(), &practice::Settings::mirrored, true);
    camera.settle();
    chart->forceActiveFocus(Qt::TabFocusReason);
    const auto spots = chart->sheet().spots();
    chart->setCurrent(*std::min_element(spots.begin(), spots.end(),
        [&](const auto &a, const auto &b) { return chart->sheet().narrowest(a) < chart->sheet().narrowest(b); }));
    camera.take("04c-mirrored-loupe");
    test::choose(*camera.context().find<AppSettings>(), &practice::Settings::mirrored, false);
    chart->setCurrent(std::nullopt);
    chart->setFocus(false);
    const auto page = camera.window()->findChildren<QQuickItem *>();
    const auto body = std::find_if(page.begin(), page.end(), [](const QQuickItem *item) { return item->property("placesOpen").isValid(); });
    if (body != page.end()) {
        (*body)->setProperty("placesOpen", true);
        marks->toggle(QStringLiteral("temple:left"));
        camera.take("04d-places");
        (*body)->setProperty("placesOpen", false);
        marks->clear();
    }
    marks->toggle(QStringLiteral("shoulder-back:left"));
    marks->toggle(QStringLiteral("arm-outer:left"));
}

// What is asked before the first number: what hurts today, and the lasting answers.
void asked(Camera &camera)
{
    auto *session = camera.context().find<SessionController>();
    if (session->stage() == SessionController::Stage::Screening) {
        camera.take("05-questions");
        const auto line = session->start()->sheet().lines().front();
        camera.look();
        session->start()->pressLine(QString::fromStdString(line.id()));
        camera.take("05b-questions-which");
        camera.look();
        session->start()->pressQuestion(QString::fromStdString(line.open.questions.front()->id.value));
        camera.take("05a-see-someone");
        camera.look();
        session->start()->lookAgain();
        camera.take("05c-said-yes");
        camera.look();
        session->start()->withdraw(QString::fromStdString(line.id()));
        camera.look();
        session->start()->signsRead();
    }
    if (session->stage() == SessionController::Stage::Health) {
        camera.take("06-health");
        auto *health = camera.context().find<HealthController>();
        health->pressGroup(QStringLiteral("bones-joints"));
        camera.take("06a-health-which");
        health->pressGroup(QStringLiteral("bones-joints"));
        camera.look();
        session->start()->healthRead();
    }
}

void session(Camera &camera)
{
    auto *session = camera.context().find<SessionController>();
    session->beginPlanned();
    asked(camera);
    camera.take("07-rate");
    session->rate(6);
    session->rate(7);
    camera.take("08-prepare");
    camera.look();
    session->ready();
    camera.take("09-locate");
    session->locate(6, SessionController::Ache::Yes);
    camera.take("10-lead-in");
    camera.after(std::chrono::milliseconds{5000 + 12000});
    camera.take("11-hold");
    camera.after(std::chrono::seconds{6});
    camera.take("12-hold-half");
    session->pressNumber(4);
    camera.after(std::chrono::seconds{14});
    camera.take("13-rest");
    session->togglePause();
    camera.take("14-paused");
    session->togglePause();
    camera.after(std::chrono::seconds{112}); // the other holds, and off
    camera.take("14b-move");
    session->stop();
    camera.after(std::chrono::seconds{1});
    camera.take("14a-stopping");
    session->stop();
    session->rate(4);
    session->rate(6);
    camera.take("15-after");
    camera.context().find<MovementController>()->begin({});
    camera.take("15a-movement");
    camera.context().find<MovementController>()->leave();
    session->leave();
    camera.page("body");
}

// One that is too much, and ends without the number afterwards.
void unrated(Camera &camera)
{
    auto *session = camera.context().find<SessionController>();
    auto *marks = camera.context().find<BodyController>();
    marks->clear();
    marks->toggle(QStringLiteral("low-back:left"));
    session->beginPlanned();
    camera.look();
    session->start()->signsRead();
    camera.look();
    if (session->stage() == SessionController::Stage::Health)
        session->start()->healthRead();
    camera.look();
    session->rate(7);
    session->rate(7);
    camera.look();
    session->ready();
    session->locate(7, SessionController::Ache::Yes);
    camera.after(std::chrono::seconds{15});
    session->tooMuch();
    camera.take("15b-too-much");
    camera.look();
    session->felt(present::step::Felt::TooStrong);
    camera.take("15b-resting-after-too-much");
    session->stop();
    camera.after(std::chrono::seconds{11});
    session->stop();
    camera.take("15c-afterwards-stopping");
    camera.after(std::chrono::seconds{11});
    camera.take("15d-after-unrated");
    session->leave();
    camera.page("body");
    camera.take("15f-body-after-too-much");
    camera.page("plan");
    camera.take("15g-plan-after-too-much");
    camera.page("body");
    marks->clear();
    camera.context().find<DayAfterController>()->answer(DayAfterController::Answer::NotSore); // yesterday comes first
    camera.page("body");
    camera.take("15e-body-unrated");
}

// A sound pack looked at and taken in, then one with faults looked at.
void packs(Camera &camera)
{
    test::SmallPack pack(cli::defaultResources() / "catalogue");
    auto *packs = camera.context().find<PacksController>();
    const auto look = [&] { packs->look(QUrl::fromLocalFile(QString::fromStdString(pack.write().string()))); };
    look();
    camera.section("Packs");
    camera.take("24-pack-preview");
    packs->takeIn();
    pack.changed()["pressureCap"] = 6;
    pack.added()["cautions"] = {"dragons"};
    look();
    camera.take("25-pack-faults");
    packs->cancel();
}

void rest(Camera &camera)
{
    past(camera);
    camera.page("learn");
    camera.take("18-learn");
    camera.page("settings");
    camera.take("19-settings");
    packs(camera);
    ownData(camera);
    camera.page("body");
    auto *settings = camera.context().find<AppSettings>();
    test::choose(*settings, &practice::Settings::body, bodymap::Body::Feminine);
    camera.take("20-body-feminine");
    test::choose(*settings, &practice::Settings::body, bodymap::Body::Masculine);
}

} // namespace

void everyPage(Camera &camera)
{
    camera.page("body");
    body(camera);
    plan(camera);
    routines(camera);
    layers(camera);
    session(camera);
    unrated(camera);
    rest(camera);
    daysAndWeeks(camera);
    trialOnOneself(camera);
    warned(camera);
}

namespace
{

void choose(Camera &camera, bodymap::Body body)
{
    test::choose(*camera.context().find<AppSettings>(), &practice::Settings::body, body);
}

constexpr std::pair<bodymap::Body, std::string_view> bodies[]
    = {{bodymap::Body::Masculine, "masculine"}, {bodymap::Body::Feminine, "feminine"}};

} // namespace

void everyPoint(Camera &camera)
{
    for (const auto &[body, name] : bodies) {
        choose(camera, body);
        for (const auto &point : camera.context().world().catalogue.all().points) {
            const QString muscle = present::toQt(point.muscle.value), id = present::toQt(point.id.value);
            Q_EMIT camera.context().find<BodyController>()->muscleChosen(muscle, QStringLiteral("left"));
            camera.context().find<PointController>()->choosePoint(id);
            camera.take((point.id.value + '-' + std::string(name)).c_str());
        }
    }
}

void bothBodies(Camera &camera)
{
    auto *marks = camera.context().find<BodyController>();
    for (const auto &[body, view] : bodies) {
        const std::string name(view);
        choose(camera, body);
        marks->clear();
        camera.take(name.c_str());
        marks->toggle(QStringLiteral("low-back:left"));
        marks->setHighlighted(marks->candidates()->rowCount() > 2 ? 2 : 0);
        camera.take((name + "-low-back").c_str());
        marks->toggle(QStringLiteral("shoulder-back:left"));
        camera.context().find<HistoryController>()->setHeatOnBody(true);
        marks->setHighlighted(0);
        camera.take((name + "-layers").c_str());
        camera.context().find<HistoryController>()->setHeatOnBody(false);
    }
}

} // namespace unknot::shots
