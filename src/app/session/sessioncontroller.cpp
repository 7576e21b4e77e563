// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sessioncontroller.h"

#include "app/body/bodycontroller.h"
#include "app/body/gatheredsession.h"
#include "app/body/pointcontroller.h"
#include "app/cues/cueplayer.h"
#include "app/own/journalkeeper.h"
#include "app/own/ownpractice.h"
#include "app/plan/plancontroller.h"
#include "app/routines/routinescontroller.h"
#include "app/session/cutoffcontroller.h"
#include "app/settings/appsettings.h"
#include "practice/world.h"
#include "present/latinkey.h"
#include "present/sessiontext.h"
#include "present/text.h"

#include <QGuiApplication>

#include <utility>

namespace unknot::app
{

using session::Phase;
namespace input = session::input;

namespace
{

SessionController::Stage stageOf(SessionStart::Asks asks)
{
    switch (asks) {
    case SessionStart::Asks::WarningSigns:
        return SessionController::Stage::Screening;
    case SessionStart::Asks::Health:
        return SessionController::Stage::Health;
    case SessionStart::Asks::Nothing:
        break;
    }
    return SessionController::Stage::None;
}

SessionController::Stage stageOf(Phase phase)
{
    switch (phase) {
    case Phase::RateBefore:
    case Phase::RateAfter:
        return SessionController::Stage::Rate;
    case Phase::Prepare:
        return SessionController::Stage::Prepare;
    case Phase::Locate:
        return SessionController::Stage::Locate;
    case Phase::LeadIn:
    case Phase::Hold:
    case Phase::Rest:
    case Phase::BetweenPoints:
        return SessionController::Stage::Timed;
    case Phase::Done:
        break;
    }
    return SessionController::Stage::Done;
}

std::optional<int> numberOf(int nrs)
{
    return nrs < 0 ? std::nullopt : std::optional<int>(nrs);
}

std::optional<session::Ache> acheOf(SessionController::Ache ache)
{
    switch (ache) {
    case SessionController::Ache::Yes:
        return session::Ache::Yes;
    case SessionController::Ache::ABit:
        return session::Ache::ABit;
    case SessionController::Ache::No:
        return session::Ache::No;
    case SessionController::Ache::NotSaid:
        break;
    }
    return std::nullopt;
}

SessionController::Ache acheOf(std::optional<session::Ache> ache)
{
    using Ache = SessionController::Ache;
    return !ache ? Ache::NotSaid : *ache == session::Ache::Yes ? Ache::Yes : *ache == session::Ache::ABit ? Ache::ABit : Ache::No;
}

} // namespace

SessionController::SessionController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts),
      m_start({parts.world, parts.clock, parts.settings, parts.journal, parts.health, parts.own, parts.cutOff}),
      m_run(parts.world.catalogue, parts.journal, parts.clock), m_figure(parts.world.figure)
{
    connect(&m_start, &SessionStart::changed, this, &SessionController::showStart);
    connect(&m_start, &SessionStart::begins, this, [this] {
        prepareToRun();
        m_parts.gathered.begun(m_start.outline().plan, m_planned);
        m_run.begin(m_start.outline());
    });
    connect(&m_start, &SessionStart::goesOn, this, [this](const journal::SessionRecord &record, const session::Progress &progress) {
        prepareToRun();
        m_run.goOn(m_start.outline().plan, record, progress);
    });
    connect(&m_run, &SessionRun::cueDue, this, &SessionController::hear);
    connect(&m_run, &SessionRun::stepChanged, this, &SessionController::showStep);
    connect(&m_run, &SessionRun::stepEntered, this, &SessionController::sayAgain);
    connect(&m_run, &SessionRun::timePassed, this, &SessionController::showTime);
    connect(&parts.cues, &CuePlayer::flash, this, &SessionController::flashed);
}

// ---- beginning

void SessionController::beginPlanned()
{
    begin(m_parts.plan.plan(), m_parts.plan.zones(), {}, true);
}

void SessionController::beginPoint()
{
    if (const catalogue::Point *point = m_parts.point.point())
        beginOne(point->id, m_parts.point.side());
}

void SessionController::beginOffer(int row)
{
    const auto &offers = m_parts.body.offers();
    if (row < 0 || row >= std::ssize(offers))
        return;
    if (const finder::Candidate *best = offers[static_cast<std::size_t>(row)].pressable())
        beginOne(best->point, best->side);
}

void SessionController::beginOne(const PointId &point, Side side)
{
    const auto planned = m_parts.own.admission().plan({{point, side}}, m_parts.settings.wishes());
    begin(planned.plan, practice::placesOf(m_parts.world.catalogue, m_parts.body.marked(), m_parts.body.offers(), planned.plan));
}

void SessionController::beginRoutine()
{
    begin(m_parts.routines.plan(), m_parts.routines.zones(), m_parts.routines.title());
}

void SessionController::begin(const session::Plan &plan, const std::vector<SidedZone> &zones, const QString &title, bool planned)
{
    if (m_run.exists())
        return;
    m_planned = planned;
    m_start.begin({plan, zones, title, m_parts.own.pace()});
}

void SessionController::goOn()
{
    if (!m_run.exists())
        m_start.goOn();
}

void SessionController::healthAnswered()
{
    m_start.healthAnswered();
}

void SessionController::prepareToRun()
{
    m_parts.cues.prepare(present::SessionText(m_parts.world.catalogue, m_start.outline().plan).spokenAhead());
    m_parts.cutOff.setSessionRuns(true);
}

void SessionController::leave()
{
    if (m_run.runs())
        return;
    m_run.close();
    m_parts.cutOff.setSessionRuns(false);
    m_start.leave();
}

// ---- what is heard and shown

void SessionController::hear(session::output::Cue cue)
{
    m_parts.cues.play(cue);
    m_parts.cues.say(present::cueWords(cue));
}

QString SessionController::spoken() const
{
    if (!m_run.exists())
        return {};
    const QString step = present::SessionText(m_parts.world.catalogue, m_run.plan()).spoken(m_run.now());
    if (m_run.now().phase != Phase::Done || m_parts.journal.forgetful())
        return step;
    return step + u' ' + present::savedWords(m_parts.journal.allSaved());
}

void SessionController::sayAgain()
{
    m_parts.cues.say(spoken());
}

QString SessionController::soundNote() const
{
    const QString silent = m_parts.cues.silentBecause();
    return silent.isEmpty() && m_parts.settings.voice() ? present::sayAgainHint() : silent;
}

QString SessionController::sessionId() const
{
    return present::toQt(m_run.id());
}

void SessionController::showStart()
{
    m_stage = stageOf(m_start.asks());
    m_screen = present::sessionScreen(m_start.outline());
    Q_EMIT stepChanged();
}

void SessionController::showStep()
{
    const session::Snapshot &now = m_run.now();
    const present::SessionOutline &outline = m_start.outline();
    m_stage = stageOf(now.phase);
    m_screen = present::sessionScreen(m_parts.world.catalogue, outline, now);
    if (m_stage == Stage::Rate)
        m_figure.showZones(outline.zones);
    else if (now.point < outline.plan.points.size())
        m_figure.showPoint(outline.plan.points[now.point].point, outline.plan.points[now.point].side);
    showProgress();
    Q_EMIT stepChanged();
}

// Within a step the page changes once a second, the ring with every call.
void SessionController::showTime()
{
    if (const auto second = present::sessionSecond(m_start.outline(), m_run.now()); second != m_second) {
        m_second = second;
        showProgress();
        Q_EMIT secondChanged();
    }
    Q_EMIT ringChanged();
}

void SessionController::showProgress()
{
    m_progress.setRows(present::progressRows(m_start.outline().plan, m_run.now()));
}

// ---- the person's words

int SessionController::latinKey(int key, const QString &text, int modifiers, int scanCode)
{
    // Elsewhere a scan code means another key.
    static const bool known = QGuiApplication::platformName() == u"xcb" || QGuiApplication::platformName() == u"wayland";
    return present::latinKey(key, text, modifiers & Qt::ShiftModifier, known ? quint32(scanCode) : 0);
}

SessionController::Ache SessionController::ache() const
{
    return acheOf(m_run.now().chosenAche);
}

void SessionController::choose(int nrs)
{
    m_run.answer(input::Choose{numberOf(nrs), {}});
}

void SessionController::chooseAche(Ache ache)
{
    m_run.answer(input::Choose{{}, acheOf(ache)});
}

void SessionController::accept()
{
    const session::Snapshot &now = m_run.now();
    if (now.chosen && now.phase == Phase::Locate)
        m_run.answer(input::Located{now.chosen, now.chosenAche});
    else if (now.chosen)
        m_run.answer(input::Rate{now.chosen});
}

void SessionController::rate(int nrs)
{
    m_run.answer(input::Rate{numberOf(nrs)});
}

void SessionController::ready()
{
    m_run.answer(input::Ready{});
}

void SessionController::locate(int press, Ache ache)
{
    m_run.answer(input::Located{numberOf(press), acheOf(ache)});
}

void SessionController::pressNumber(int nrs)
{
    m_run.handle(input::Press{nrs});
}

void SessionController::easing()
{
    m_run.handle(input::Easing{});
}

void SessionController::stronger()
{
    m_run.handle(input::Stronger{});
}

void SessionController::tooMuch()
{
    m_run.handle(input::TooMuch{});
}

void SessionController::trySound()
{
    m_parts.cues.tryOut();
}

void SessionController::togglePause()
{
    const session::Snapshot &now = m_run.now();
    m_run.handle(now.stopsIn ? session::Input(input::TakeBack{}) : now.paused ? session::Input(input::Resume{}) : input::Pause{});
}

void SessionController::skip()
{
    m_run.handle(input::Skip{});
}

void SessionController::back()
{
    m_run.handle(input::Back{});
}

void SessionController::stop()
{
    m_run.handle(input::AskToStop{});
}

void SessionController::takeStopBack()
{
    m_run.handle(input::TakeBack{});
}

} // namespace unknot::app
