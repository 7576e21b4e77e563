// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the screen shows of a session; how it moves is in sessioncontroller.cpp.
#include "app/session/sessioncontroller.h"

#include "app/cues/cueplayer.h"
#include "app/own/journalkeeper.h"
#include "app/settings/appsettings.h"
#include "practice/world.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/searchtext.h"
#include "present/text.h"
#include "present/timetext.h"

#include <algorithm>

namespace unknot::app
{

using session::Phase;

const session::PlannedPoint *SessionController::planned() const
{
    return m_now.point < m_plan.points.size() ? &m_plan.points[m_now.point] : nullptr;
}

const catalogue::Point *SessionController::catalogued() const
{
    return planned() ? m_parts.world.catalogue.point(planned()->point) : nullptr;
}

QString SessionController::summary() const
{
    return tr("%1, about %2").arg(present::pointCount(qsizetype(m_plan.points.size())), present::minutes(m_plan.length()));
}

QString SessionController::muscle() const
{
    return m_text ? m_text->muscle(m_now.point) : QString();
}

QString SessionController::label() const
{
    return m_text ? m_text->label(m_now.point) : QString();
}

QString SessionController::pointOf() const
{
    return tr("Point %1 of %2").arg(m_now.point + 1).arg(m_plan.points.size());
}

QString SessionController::timeLeft() const
{
    return tr("about %1 left").arg(present::minutes(m_now.sessionLeft));
}

QString SessionController::instruction() const
{
    return m_text ? m_text->instruction(m_now) : QString();
}

QString SessionController::next() const
{
    return m_text ? m_text->next(m_now) : QString();
}

QString SessionController::ringTop() const
{
    return m_text ? m_text->ringTop(m_now) : QString();
}

int SessionController::seconds() const
{
    return int((m_now.left.count() + 999) / 1000);
}

QString SessionController::ringBottom() const
{
    return seconds() == 1 ? tr("second") : tr("seconds");
}

double SessionController::ringLeft() const
{
    return m_now.whole.count() > 0 ? double(m_now.left.count()) / double(m_now.whole.count()) : 0;
}

bool SessionController::askPress() const
{
    const bool after = m_now.phase == Phase::Rest || (m_now.phase == Phase::BetweenPoints && m_now.hold > 0);
    return !m_now.press && ((m_now.phase == Phase::Hold && m_now.pastHalf) || after);
}

QString SessionController::question() const
{
    if (m_now.pain == session::Pain::OnMovement)
        return tr("And on the movement that bothers you most?");
    const QString places = present::yourParts(m_parts.world.catalogue, m_zones);
    return places.isEmpty() ? tr("How much does it hurt right now?") : tr("How much does %1 hurt right now?").arg(places);
}

QString SessionController::questionHint() const
{
    return m_now.pain == session::Pain::OnMovement ? tr("Do it once, gently: turning, reaching, standing up, whatever it is.")
                                                   : tr("At rest, without pressing. The first number that comes is fine.");
}

QString SessionController::questionWhen() const
{
    return m_now.phase == Phase::RateBefore ? tr("Before you start") : tr("Afterwards");
}

QString SessionController::questionOf() const
{
    return tr("Question %1 of 2").arg(m_now.pain == session::Pain::AtRest ? 1 : 2);
}

QString SessionController::find() const
{
    return catalogued() ? present::toQt(catalogued()->find) : QString();
}

QString SessionController::pressWith() const
{
    return catalogued() ? present::toQt(catalogued()->press) : QString();
}

QString SessionController::position() const
{
    return catalogued() ? present::toQt(catalogued()->position) : QString();
}

QString SessionController::stayOff() const
{
    return catalogued() ? present::toQt(catalogued()->stayOff) : QString();
}

QString SessionController::searchHint() const
{
    return catalogued() ? present::searchInstruction(safety::searchingOf(m_parts.world.catalogue, *catalogued())) : QString();
}

QString SessionController::soundNote() const
{
    const QString silent = m_parts.cues.silentBecause();
    return silent.isEmpty() && m_parts.settings.voice() ? tr("R says it again.") : silent;
}

// Saved is said of what is on the disk, and of nothing else.
QString SessionController::spoken() const
{
    QString step = m_text ? m_text->spoken(m_now) : QString();
    if (m_now.phase != Phase::Done || m_parts.journal.forgetful())
        return step;
    return step + u' ' + (m_parts.journal.allSaved() ? tr("It is saved.") : tr("It is not saved yet. The screen says why."));
}

void SessionController::sayAgain()
{
    m_parts.cues.say(spoken());
}

QString SessionController::sessionId() const
{
    return present::toQt(m_recorder.id());
}

void SessionController::updateProgress()
{
    QList<ProgressRow> rows;
    for (std::size_t point = 0; point < m_plan.points.size(); ++point) {
        for (int hold = 1; hold <= m_plan.points[point].dose.reps; ++hold) {
            const bool earlier = point < m_now.point || m_now.phase == Phase::Done || m_now.phase == Phase::RateAfter;
            const bool here = point == m_now.point;
            const bool over = here
                && (hold < m_now.hold || (hold == m_now.hold && (m_now.phase == Phase::Rest || m_now.phase == Phase::BetweenPoints)));
            const bool running = here && hold == m_now.hold && m_now.phase == Phase::Hold;
            rows.push_back({hold == 1, earlier || over ? 1.0 : running ? 1 - ringLeft() : 0.0});
        }
    }
    m_progress.setRows(std::move(rows));
}

void SessionController::updateMarks()
{
    figure::FigureMarks::Layers layers;
    m_view.clear();
    m_viewSide.clear();
    const auto &figure = m_parts.world.figure;
    if (m_stage == Stage::Rate) {
        layers.marked = m_zones;
        const auto places = m_zones.empty() ? std::vector<bodymap::Figure::ViewItem>{} : figure.placesOf(m_zones.front());
        if (!places.empty()) {
            const auto box = places.front().view->zones[places.front().index].path.bounds();
            showPlace(places.front(), (box.top + box.bottom) / 2);
        }
    } else if (planned()) {
        layers.points.push_back({planned()->point, planned()->side, true});
        if (const auto place = figure.placeOf(planned()->point, planned()->side))
            showPlace(*place, place->view->points[place->index].at.y);
    }
    m_marks.setLayers(std::move(layers));
}

// Of a body view the half that holds the place, from above the crown or from below the navel.
void SessionController::showPlace(const bodymap::Figure::ViewItem &place, double height)
{
    m_view = present::toQt(std::string(toString(place.view->id)));
    m_viewSide = place.view->side == Side::Middle ? QString() : present::toQt(std::string(toString(place.view->side)));
    m_region = height < 420 ? QRectF(-215, -15, 430, 463) : QRectF(-250, 475, 500, 538);
}

} // namespace unknot::app
