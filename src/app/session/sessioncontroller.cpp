// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sessioncontroller.h"

#include "app/body/bodycontroller.h"
#include "app/body/gatheredsession.h"
#include "app/body/pointcontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/ownpractice.h"
#include "app/plan/plancontroller.h"
#include "app/routines/routinescontroller.h"
#include "app/session/cutoffcontroller.h"
#include "app/settings/appsettings.h"
#include "practice/world.h"
#include "present/cuetext.h"
#include "sound/cueplayer.h"

#include <map>

namespace unknot::app
{

namespace input = session::input;

SessionController::SessionController(const Parts &parts)
    : m_parts(parts), m_start({parts.world, parts.clock, parts.settings, parts.journal, parts.health, parts.own, parts.cutOff}),
      m_run(parts.world.catalogue, parts.journal.queue(), parts.clock, listener()), m_figure(parts.world.figure, parts.world.catalogue)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionController::tick);
    connect(&m_start, &SessionStart::changed, this, &SessionController::showStart);
    connect(&m_start, &SessionStart::begins, this, [this] {
        const auto &about = m_start.about();
        m_parts.gathered.begun(about.plan, m_planned);
        prepareToRun();
        m_run.begin(about.plan, about.zones, m_start.title());
    });
    connect(&m_start, &SessionStart::goesOn, this, [this](const journal::SessionRecord &record, const session::Progress &progress) {
        prepareToRun();
        m_run.goOn(m_start.about().plan, record, progress);
    });
    connect(&parts.routines, &RoutinesController::stateChanged, this, &SessionController::mayBeginRoutineChanged);
    connect(&parts.cutOff, &CutOffController::changed, this, &SessionController::mayBeginRoutineChanged);
    connect(&parts.cues, &sound::CuePlayer::flash, this, &SessionController::flashed);
}

practice::SessionRun::Listener SessionController::listener()
{
    return {[this](const session::output::CueDue &due) { hear(due); }, [this] { showStep(); }, [this] { sayAgain(); },
        [this] { showTime(); }, [this](const journal::Uuid &session) { m_parts.journal.tellOf(session); },
        [this](std::optional<Milliseconds> wait) { wakeIn(wait); }};
}

void SessionController::wakeIn(std::optional<Milliseconds> wait)
{
    if (wait)
        m_timer.start(*wait);
    else
        m_timer.stop();
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

void SessionController::beginTrial()
{
    if (const journal::TrialRecord *trial = m_parts.own.trial().presses())
        beginOne({trial->point}, trial->side);
}

void SessionController::beginOne(const PointId &point, Side side)
{
    const auto planned = m_parts.own.admission().plan({{point, side}}, m_parts.settings.wishes());
    begin(planned.plan, practice::placesOf(m_parts.world.catalogue, m_parts.body.marked(), m_parts.body.offers(), planned.plan));
}

bool SessionController::mayBeginRoutine() const
{
    const present::RoutinesState &open = m_parts.routines.state();
    return open.plannedPoints > 0 && open.text.against.isEmpty() && !m_parts.cutOff.exists();
}

void SessionController::beginRoutine()
{
    if (mayBeginRoutine())
        begin(m_parts.routines.plan(), m_parts.routines.zones(), m_parts.routines.title());
}

void SessionController::begin(const session::Plan &plan, const std::vector<SidedZone> &zones, const QString &title, bool planned)
{
    if (m_run.exists())
        return;
    m_planned = planned;
    m_start.begin(plan, zones, title);
}

void SessionController::readAdvice()
{
    begin({}, m_parts.body.marked());
}

void SessionController::readSigns()
{
    if (!m_run.exists())
        m_start.readSigns(m_parts.body.marked());
}

void SessionController::sayTrue(const QString &flag)
{
    if (!m_run.exists())
        m_start.sayTrue(flag);
}

void SessionController::goOn()
{
    if (!m_run.exists())
        m_start.goOn();
}

present::SessionOutline SessionController::outline() const
{
    const auto &about = m_start.about();
    present::SessionOutline outline{
        m_run.exists() ? m_run.plan() : about.plan, about.zones, present::toQt(m_start.title()), m_parts.own.pace()};
    if (m_run.exists() && m_run.now().canChooseWay)
        outline.verdict = m_parts.own.admission().anyWay(m_run.plan().points.at(m_run.now().point), m_parts.settings.wishes());
    return outline;
}

void SessionController::chooseWay(int way)
{
    const auto choice = ways();
    if (way < 0 || way >= std::ssize(choice.ids) || way == choice.chosen)
        return;
    const session::PlannedPoint &planned = m_run.plan().points.at(m_run.now().point);
    const auto as = m_parts.own.admission().inAnotherWay(planned, choice.ids[std::size_t(way)], m_parts.settings.wishes());
    if (!as)
        return;
    m_parts.settings.setWay(planned.point, as->way);
    m_run.handle(input::PressAs{{as->way, as->pace, as->dose, as->with()}});
    m_parts.cues.prepare(text(m_run.plan()).spokenAhead());
}

void SessionController::nextWay()
{
    if (const auto choice = ways(); !choice.ids.empty())
        chooseWay((choice.chosen + 1) % int(choice.ids.size()));
}

// By the plan, which is ahead of the screen until the last choice is on the disk. None where none may be chosen now.
present::WayChoice SessionController::ways() const
{
    const auto verdict = outline().verdict;
    if (!verdict)
        return {};
    const session::PlannedPoint &planned = m_run.plan().points.at(m_run.now().point);
    const catalogue::Catalogue &catalogue = m_parts.world.catalogue;
    return present::wayChoice(catalogue, *catalogue.point(planned.point), *verdict, planned.way);
}

void SessionController::tell(present::step::Sign sign)
{
    m_run.handle(input::Tell{present::signOf(sign)});
    if (m_screen.pressing && !session::isNerveSign(present::signOf(sign)))
        m_parts.cues.say(tr("Noted."));
}

present::SessionText SessionController::text(const session::Plan &plan) const
{
    return {m_parts.world.catalogue, plan, present::SessionKeys(m_parts.settings.now().keys)};
}

void SessionController::prepareToRun()
{
    m_parts.cues.prepare(text(m_start.about().plan).spokenAhead());
    m_parts.cutOff.setSessionRuns(true);
    m_parts.plan.setSessionRuns(true);
}

void SessionController::leave()
{
    if (m_run.runs())
        return;
    m_run.close();
    m_parts.cutOff.setSessionRuns(false);
    m_parts.plan.setSessionRuns(false);
    m_start.leave();
}

// ---- what is heard and shown

void SessionController::hear(const session::output::CueDue &due)
{
    using session::output::Cue;
    const bool isOn = due.cue == Cue::BeatOn;
    if (isOn || due.cue == Cue::BeatOff)
        return m_parts.cues.beat(due.cue, present::beatWord(m_parts.world.catalogue, m_run.now().way, isOn));
    m_parts.cues.play(due.cue);
    if (due.cue == Cue::LeadInSecond || due.cue == Cue::LastSecond)
        return m_parts.cues.count(due.seconds);
    m_parts.cues.say(present::cueWords(due.cue, present::pressesAsFound(m_run.now())));
}

QString SessionController::spoken() const
{
    if (!m_run.exists())
        return {};
    QString step = text(m_run.plan()).spoken(m_run.now());
    if (m_run.now().phase != session::Phase::Done || m_parts.journal.forgetful())
        return step;
    return step + u' ' + present::savedWords(m_parts.journal.allSaved());
}

void SessionController::sayAgain()
{
    m_parts.cues.say(spoken());
}

QString SessionController::soundNote() const
{
    return present::soundNote(m_parts.cues.hearing(), present::SessionKeys(m_parts.settings.now().keys).nameOf(present::Act::SayAgain));
}

void SessionController::showStart()
{
    m_screen = present::sessionScreen(outline(), m_start.asks(), m_start.pages());
    Q_EMIT stepChanged();
}

void SessionController::showStep()
{
    const session::Snapshot &now = m_run.now();
    const auto about = outline();
    const auto &points = about.plan.points;
    m_screen = present::sessionScreen(m_parts.world.catalogue, about, now);
    if (stage() == Stage::Rate)
        m_figure.showZones(about.zones);
    else if (const auto *one = now.point < points.size() ? &points[now.point] : nullptr)
        m_figure.showPoint(one->point, one->side, one->with(), one->way);
    showProgress();
    Q_EMIT stepChanged();
}

// Within a step the page changes once a second, the ring with every call.
void SessionController::showTime()
{
    if (const auto second = present::sessionSecond(m_parts.world.catalogue, outline(), m_run.now()); second != m_second) {
        m_second = second;
        showProgress();
        Q_EMIT secondChanged();
    }
    Q_EMIT ringChanged();
}

void SessionController::showProgress()
{
    m_progress.setRows(present::progressRows(outline().plan, m_run.now()));
}

// ---- the person's words

bool SessionController::act(present::Act act)
{
    using present::Act;
    using Does = void (SessionController::*)();
    static const std::map<Act, Does> all{{Act::Easing, &SessionController::easing}, {Act::Stronger, &SessionController::stronger},
        {Act::TooMuch, &SessionController::tooMuch}, {Act::Skip, &SessionController::skip}, {Act::Back, &SessionController::back},
        {Act::SayAgain, &SessionController::sayAgain}, {Act::NextWay, &SessionController::nextWay}};
    if (const auto sign = present::signOf(act))
        return tell(*sign), true;
    const auto does = all.find(act);
    return does != all.end() && ((this->*does->second)(), true);
}

void SessionController::tryTone()
{
    m_parts.cues.tryTone();
}

void SessionController::tryVoice()
{
    m_parts.cues.tryVoice();
}

} // namespace unknot::app
