// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/pointcontroller.h"

#include "app/body/bodycontroller.h"
#include "app/own/healthcontroller.h"
#include "app/own/ownpractice.h"
#include "app/settings/appsettings.h"
#include "practice/world.h"
#include "present/candidatetext.h"
#include "present/naming.h"
#include "present/packtext.h"
#include "present/paintext.h"
#include "present/reasontext.h"
#include "present/searchtext.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::app
{

namespace
{

// A finger is about a hundredth of the body's height: two finger-widths are 22 figure units on the
// body views. A limited search goes one finger-width along the muscle.
constexpr double fingerWidth = 11;
constexpr double closeUp = 170; // figure units across

} // namespace

PointController::PointController(practice::World &world, AppSettings &settings, HealthController &health, BodyController &body,
    const OwnPractice &own, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_settings(settings), m_health(health), m_body(body), m_own(own), m_clock(clock)
{
    connect(&settings, &AppSettings::changed, this, &PointController::update);
    connect(&health, &HealthController::changed, this, &PointController::update);
    connect(&body, &BodyController::candidatesChanged, this, &PointController::update);
}

void PointController::open(const QString &muscle, const QString &side)
{
    m_side = sideFromString(present::fromQt(side)).value_or(Side::Left);
    m_points = m_world.catalogue.pointsOf({present::fromQt(muscle)});
    for (const auto &candidate : m_body.ranked()) {
        if (present::toQt(candidate.muscle.value) != muscle || candidate.side != m_side)
            continue;
        const auto rankOf = [&](const catalogue::Point *point) {
            return std::find_if(candidate.points.begin(), candidate.points.end(), [&](const auto &one) { return one.point == point->id; });
        };
        std::stable_sort(m_points.begin(), m_points.end(), [&](const auto *a, const auto *b) { return rankOf(a) < rankOf(b); });
    }
    m_index = 0;
    update();
}

void PointController::openPoint(const QString &point, const QString &side)
{
    const catalogue::Point *wanted = m_world.catalogue.point({present::fromQt(point)});
    if (!wanted)
        return;
    open(present::toQt(wanted->muscle.value), side);
    setIndex(int(std::find(m_points.begin(), m_points.end(), wanted) - m_points.begin()));
}

const catalogue::Point *PointController::point() const
{
    return m_index < int(m_points.size()) ? m_points[std::size_t(m_index)] : nullptr;
}

void PointController::setIndex(int index)
{
    if (index == m_index || index < 0 || index >= count())
        return;
    m_index = index;
    update();
}

void PointController::choosePoint(const QString &id)
{
    const auto at = std::find_if(m_points.begin(), m_points.end(), [&](const auto *one) { return present::toQt(one->id.value) == id; });
    if (at != m_points.end())
        setIndex(int(at - m_points.begin()));
}

bool PointController::canSwitchOn() const
{
    const catalogue::Point *current = point();
    if (!current || allowed() || m_wait || current->defaultOn || current->selfTreatment == catalogue::SelfTreatment::Refer)
        return false;
    safety::Profile tried = m_health.profile();
    tried.switchedOn.insert(current->id);
    return m_world.rules.verdict(*current, m_side, tried).kind != safety::Verdict::Kind::Blocked;
}

void PointController::switchOn()
{
    if (canSwitchOn())
        m_health.switchOn(point()->id);
}

bool PointController::added() const
{
    return point() && m_body.isAdded(point()->id, m_side);
}

void PointController::toggleAdded()
{
    if (!point() || !allowed())
        return;
    if (added())
        m_body.remove(point()->id, m_side);
    else
        m_body.add({point()->id, m_side});
}

void PointController::update()
{
    if (const catalogue::Point *current = point()) {
        m_verdict = m_world.rules.verdict(*current, m_side, m_health.profile());
        m_wait = m_own.admission().wait(*current, m_side);
        describe(*current);
        place(*current);
    }
    Q_EMIT changed();
}

void PointController::describe(const catalogue::Point &point)
{
    const catalogue::Muscle &muscle = *m_world.catalogue.muscle(point.muscle);
    PointText text;
    text.muscle = present::toQt(muscle.name);
    text.latin = present::toQt(muscle.latin);
    text.side = present::sideWord(m_side);
    text.about = present::toQt(muscle.about);
    text.afterwards = present::toQt(muscle.afterwards);
    text.label = present::toQt(point.label);
    text.find = present::toQt(point.find);
    text.sign = present::toQt(point.sign);
    text.press = present::toQt(point.press);
    text.position = present::toQt(point.position);
    text.stayOff = present::toQt(point.stayOff);
    text.grade = present::gradeWords(point.evidence.grade);
    text.gradeBars = present::gradeBars(point.evidence.grade);
    text.evidence = point.evidence.grade == catalogue::Grade::None
        ? tr("No study of pressing here by yourself was found.")
        : tr("May make a spot less sore for a while; whether it lowers everyday pain is uncertain.");
    if (point.evidence.pattern == catalogue::Pattern::Partly)
        text.evidence += u' ' + tr("Sources differ on where it sends pain.");
    text.openQuestion = present::toQt(point.openQuestion);
    text.pack = present::packName(m_world.pack(point.pack));
    if (const auto *history = m_own.records().history(point.id, m_side)) {
        text.record = present::recordTold(*history, m_clock.wall());
        if (const auto noGain = m_own.records().noGain(*history))
            text.noGain = present::sentenceFor(*noGain);
    }
    if (allowed()) {
        const auto dose = safety::dose(m_world.catalogue.limits(), m_world.catalogue, point, m_verdict, m_settings.wishes());
        text.hold = int(dose.hold.count());
        text.reps = dose.reps;
        text.rest = int(dose.rest.count());
        text.pressure = dose.pressure;
        text.limit = tr("Press %1 of 10, %2 s in one hold.").arg(dose.pressureCap).arg(m_verdict.holdCap.count());
    }
    text.why = m_wait ? present::sentenceFor(*m_wait) : present::sentencesFor(m_world.catalogue, m_verdict.reasons).join(u' ');
    m_text = text;
}

void PointController::place(const catalogue::Point &point)
{
    const auto place = m_world.figure.placeOf(point.id, m_side);
    m_view.clear();
    m_region = m_circle = {};
    figure::FigureMarks::Layers layers;
    layers.muscle = point.muscle;
    layers.muscleSide = m_side;
    layers.searchCircle = true;
    const auto searching = safety::searchingOf(m_world.catalogue, point);
    layers.searchRadius = searching == safety::Searching::Around ? 2 * fingerWidth : fingerWidth;
    m_text.search = present::searchCaption(searching);
    for (const auto *other : m_points)
        layers.points.push_back({other->id, m_side, other == &point});
    if (place) {
        const auto at = place->view->points[place->index].at;
        m_view = present::toQt(std::string(toString(place->view->id)));
        m_viewSide = place->view->side == Side::Middle ? QString() : present::toQt(std::string(toString(place->view->side)));
        const double across = place->view->side == Side::Middle ? closeUp : place->view->box.width();
        const auto square = [at](double side) { return QRectF(at.x - side / 2, at.y - side / 2, side, side); };
        m_region = square(across);
        m_circle = square(2 * layers.searchRadius);
        const QString viewWord = place->view->id == bodymap::ViewId::Front ? tr("Front")
            : place->view->id == bodymap::ViewId::Back                     ? tr("Back")
                                                                           : tr("Detail");
        m_text.where = present::withSide(viewWord, m_side);
    }
    m_marks.setLayers(std::move(layers));
}

} // namespace unknot::app
