// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sessioncontroller.h"

#include "app/body/bodycontroller.h"
#include "app/body/pointcontroller.h"
#include "app/cues/cueplayer.h"
#include "app/own/healthcontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/ownpractice.h"
#include "app/routines/routinescontroller.h"
#include "app/session/cutoffcontroller.h"
#include "app/settings/appsettings.h"
#include "catalogue/zonekey.h"
#include "practice/world.h"
#include "present/naming.h"
#include "present/text.h"

#include <algorithm>
#include <utility>

namespace unknot::app
{

using session::Phase;
namespace input = session::input;
namespace output = session::output;

namespace
{
// How often the ring moves: seconds and the engine's moments are met exactly, whatever this is.
constexpr Milliseconds ringStep{250};
} // namespace

SessionController::SessionController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_screening(parts.world, parts.journal, parts.clock), m_recorder(parts.world.catalogue, parts.clock)
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &SessionController::tick);
    connect(&m_screening, &Screening::passed, this, &SessionController::askOrBegin);
    connect(&parts.cues, &CuePlayer::flash, this, &SessionController::flashed);
}

// ---- beginning

void SessionController::beginPlanned()
{
    prepareToBegin(m_parts.body.planned().plan, m_parts.body.marked());
}

void SessionController::beginPoint()
{
    const catalogue::Point *point = m_parts.point.point();
    if (!point)
        return;
    const auto planned = m_parts.own.admission().plan({{point->id, m_parts.point.side()}}, m_parts.settings.wishes());
    auto zones = m_parts.body.marked();
    if (const auto *zone = m_parts.world.catalogue.zone(point->zone); zone && zones.empty())
        zones.push_back(catalogue::sided(*zone, m_parts.point.side()));
    prepareToBegin(planned.plan, std::move(zones));
}

void SessionController::beginRoutine()
{
    prepareToBegin(m_parts.routines.plan(), m_parts.routines.zones(), m_parts.routines.title());
}

void SessionController::prepareToBegin(session::Plan plan, std::vector<SidedZone> zones, const QString &title)
{
    if (plan.points.empty() || m_engine || blocked())
        return;
    m_plan = std::move(plan);
    m_zones = std::move(zones);
    m_title = title.isEmpty() ? present::sessionTitle(m_parts.world.catalogue, m_zones) : title;
    m_stage = m_screening.prepare(m_zones) ? Stage::Screening : Stage::None;
    if (m_stage == Stage::None)
        askOrBegin();
    Q_EMIT stepChanged();
}

// Health that can't be read is asked for in the session itself; whatever else stops one, stops it here.
bool SessionController::blocked() const
{
    const auto none = m_parts.own.admission().noSession();
    return none && none->kind != practice::NoSession::Kind::UnreadableHealth && none->kind != practice::NoSession::Kind::HealthAnswer;
}

// Health comes after the red flags; what was answered then may change the plan, so it is made anew.
void SessionController::askOrBegin()
{
    if (m_engine)
        return;
    if (m_screening.healthAsked() && !m_parts.health.answers().unreadable())
        return begin();
    m_stage = Stage::Health;
    Q_EMIT stepChanged();
}

// Begins once it is written, or kept to be: what could not be read before is read again then.
void SessionController::healthAnswered()
{
    m_parts.health.answeredAnew();
    m_parts.journal.write(practice::healthAsked(m_parts.clock.wall()), [this](bool) {
        if (m_stage == Stage::Health)
            begin();
    });
}

void SessionController::begin()
{
    if (m_engine)
        return;
    if (m_goingOn)
        return resume();
    std::vector<session::Wanted> wanted;
    for (const auto &planned : m_plan.points)
        wanted.push_back({planned.point, planned.side, planned.lighter});
    m_plan = m_parts.own.admission().plan(wanted, m_parts.settings.wishes()).plan;
    if (m_plan.points.empty() || m_parts.own.admission().noSession())
        return leave();
    write(m_recorder.begin(m_plan, m_zones, present::fromQt(m_title)), false);
    startEngine(nullptr);
}

void SessionController::startEngine(const session::Progress *progress)
{
    m_engine.emplace(progress ? session::SessionEngine(m_plan, *progress) : session::SessionEngine(m_plan));
    m_text = std::make_unique<present::SessionText>(m_parts.world.catalogue, m_engine->plan());
    m_parts.cues.prepare(m_text->spokenAhead());
    m_parts.cutOff.setSessionRuns(true);
    take(m_engine->start(m_parts.clock.now()));
}

void SessionController::goOn()
{
    const auto &record = m_parts.cutOff.record();
    if (!record || m_engine)
        return;
    auto unfinished = practice::unfinishedOf(*record, m_parts.world.catalogue.limits());
    m_goingOn = unfinished;
    prepareToBegin(std::move(unfinished.plan), std::move(unfinished.zones), present::toQt(unfinished.title));
}

// Health may have changed since the session was cut off: what is left of it keeps to what holds now.
// Where it may no longer go on, it ends; the person can put together another.
void SessionController::resume()
{
    auto plan = m_parts.own.admission().noSession()
        ? std::nullopt
        : practice::cappedAgain(*m_goingOn, m_parts.world, m_parts.health.profile(), m_parts.settings.wishes());
    const auto &record = m_parts.cutOff.record();
    if (!plan || !record) {
        m_goingOn.reset();
        m_parts.cutOff.end();
        return leave();
    }
    m_plan = std::move(*plan);
    m_recorder.resume(*record);
    m_parts.journal.queue().seed(practice::copyOf(*record));
    const auto progress = std::exchange(m_goingOn, std::nullopt)->progress;
    startEngine(&progress);
}

void SessionController::leave()
{
    if (m_engine && !m_engine->done())
        return;
    m_engine.reset();
    m_text.reset();
    m_unwritten = 0;
    m_tick.stop();
    m_goingOn.reset();
    m_stage = Stage::None;
    m_parts.cutOff.setSessionRuns(false);
    Q_EMIT stepChanged();
}

// ---- moving

void SessionController::handle(const session::Input &input)
{
    if (m_engine)
        take(m_engine->handle(input, m_parts.clock.now()));
}

// The second of a double click is no answer to the next question, which is not shown yet.
void SessionController::answer(const session::Input &input)
{
    if (m_unwritten == 0)
        handle(input);
}

void SessionController::tick()
{
    if (m_engine)
        take(m_engine->advance(m_parts.clock.now()));
}

void SessionController::take(const std::vector<session::Event> &events)
{
    for (const session::Event &event : events) {
        if (const auto *cue = std::get_if<output::CueDue>(&event))
            takeCue(*cue);
    }
    for (const session::Event &event : events) {
        m_stepped = m_stepped || !std::holds_alternative<output::CueDue>(event);
        if (std::holds_alternative<output::StepEntered>(event))
            m_spokenInStep = false;
        if (auto record = m_recorder.record(event))
            write(std::move(*record), std::holds_alternative<output::SessionEnded>(event));
    }
    if (m_unwritten == 0)
        show();
    scheduleTick();
}

void SessionController::write(practice::JournalQueue::Write write, bool endsSession)
{
    ++m_unwritten;
    const auto then = [this](bool) {
        if (m_unwritten > 0 && --m_unwritten == 0 && m_engine)
            show();
    };
    if (endsSession)
        m_parts.journal.writeOf(m_recorder.id(), std::move(write), then);
    else
        m_parts.journal.write(std::move(write), then);
}

void SessionController::show()
{
    const bool stepped = std::exchange(m_stepped, false);
    const bool past = m_now.pastHalf;
    const int before = seconds();
    refresh();
    if (stepped || past != m_now.pastHalf)
        enterStage();
    if (stepped || before != seconds()) {
        updateProgress();
        Q_EMIT secondChanged();
    }
    Q_EMIT ringChanged();
}

void SessionController::takeCue(const output::CueDue &cue)
{
    m_parts.cues.play(cue.cue);
    if (cue.cue == output::Cue::EaseOff)
        m_parts.cues.say(tr("Ease off."));
    else if (cue.cue == output::Cue::SinkIn)
        m_parts.cues.say(tr("Sink in once more."));
    else if (cue.cue == output::Cue::HalfTime)
        m_parts.cues.say(tr("Half time. What number is it now?"));
}

void SessionController::refresh()
{
    if (m_engine)
        m_now = m_engine->snapshot(m_parts.clock.now());
}

void SessionController::enterStage()
{
    switch (m_now.phase) {
    case Phase::RateBefore:
    case Phase::RateAfter:
        m_stage = Stage::Rate;
        break;
    case Phase::Prepare:
        m_stage = Stage::Prepare;
        break;
    case Phase::Locate:
        m_stage = Stage::Locate;
        break;
    case Phase::LeadIn:
    case Phase::Hold:
    case Phase::Rest:
    case Phase::BetweenPoints:
        m_stage = Stage::Timed;
        break;
    case Phase::Done:
        m_stage = Stage::Done;
        break;
    }
    updateMarks();
    Q_EMIT stepChanged();
    if (!m_spokenInStep && m_text) {
        m_spokenInStep = true;
        sayAgain();
    }
}

// Wakes for the engine's next moment, the next whole second, or the ring's next step.
void SessionController::scheduleTick()
{
    m_tick.stop();
    const auto moment = m_engine ? m_engine->nextMoment() : std::nullopt;
    if (!moment)
        return;
    const Milliseconds untilMoment = *moment - m_parts.clock.now();
    const Milliseconds untilSecond{m_now.left.count() % 1000 + 1};
    m_tick.start(std::max(Milliseconds{0}, std::min({untilMoment, untilSecond, ringStep})));
}

// ---- the person's words

void SessionController::rate(int nrs)
{
    answer(input::Rate{nrs < 0 ? std::nullopt : std::optional<int>(nrs)});
}

void SessionController::ready()
{
    answer(input::Ready{});
}

void SessionController::locate(int press, int ache)
{
    using session::Ache;
    const std::optional<Ache> said = ache < 0 ? std::nullopt
                                              : std::optional<Ache>(ache == 2 ? Ache::Yes
                                                      : ache == 1             ? Ache::ABit
                                                                              : Ache::No);
    answer(input::Located{press < 0 ? std::nullopt : std::optional<int>(press), said});
}

void SessionController::pressNumber(int nrs)
{
    handle(input::Press{nrs});
}

void SessionController::easing()
{
    handle(input::Easing{});
}

void SessionController::stronger()
{
    handle(input::Stronger{});
}

void SessionController::tooMuch()
{
    handle(input::TooMuch{});
}

void SessionController::togglePause()
{
    handle(m_now.paused ? session::Input(input::Resume{}) : session::Input(input::Pause{}));
}

void SessionController::skip()
{
    handle(input::Skip{});
}

void SessionController::back()
{
    handle(input::Back{});
}

void SessionController::stop()
{
    handle(input::Stop{});
}

} // namespace unknot::app
