// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sessioncontroller.h"

#include "app/appcontext.h"
#include "app/body/bodycontroller.h"
#include "app/body/pointcontroller.h"
#include "app/cues/cueplayer.h"
#include "app/journalkeeper.h"
#include "app/settings/appsettings.h"
#include "app/settings/healthcontroller.h"
#include "app/words.h"

#include <algorithm>

namespace unknot::app
{

using session::Phase;
namespace input = session::input;
namespace output = session::output;

namespace
{
// How often the ring moves. The seconds change on their own moments; the engine's own moments are
// met exactly, whatever this is.
constexpr Milliseconds ringStep{250};
} // namespace

SessionController::SessionController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_screening(parts.world, parts.journal, parts.clock),
      m_recorder(parts.world, parts.journal, parts.clock)
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &SessionController::tick);
    connect(&m_screening, &Screening::passed, this, &SessionController::askOrBegin);
    connect(&parts.journal, &JournalKeeper::refusalChanged, this, &SessionController::reloadUnfinished);
    connect(&parts.cues, &CuePlayer::flash, this, [this] {
        ++m_flashes;
        Q_EMIT flashed();
    });
    reloadUnfinished();
}

SessionController *SessionController::create(QQmlEngine *engine, QJSEngine *)
{
    return AppContext::singleton<SessionController>(engine);
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
    const auto planned = session::plan(m_parts.world.catalogue, m_parts.world.rules, m_parts.health.profile(), m_parts.settings.wishes(),
        {{point->id, m_parts.point.side()}});
    auto zones = m_parts.body.marked();
    if (zones.empty()) {
        const auto *zone = m_parts.world.catalogue.zone(point->zone);
        zones.push_back({point->zone, zone && !zone->paired ? Side::Middle : m_parts.point.side()});
    }
    prepareToBegin(planned.plan, std::move(zones));
}

void SessionController::prepareToBegin(session::Plan plan, std::vector<SidedZone> zones)
{
    if (plan.points.empty() || m_engine)
        return;
    m_plan = std::move(plan);
    m_zones = std::move(zones);
    m_title = words::title(m_parts.world.catalogue, m_zones);
    m_stage = m_screening.prepare(m_zones) ? Stage::Screening : Stage::None;
    if (m_stage == Stage::None)
        askOrBegin();
    Q_EMIT stepChanged();
}

// Health comes after the red flags; what was answered then may change the plan, so it is made anew.
void SessionController::askOrBegin()
{
    const journal::JournalStore *store = m_parts.journal.store();
    const auto today = m_parts.clock.wall().day();
    const auto answered = store ? store->screenings(today).value_or(std::vector<journal::JournalStore::Screening>{})
                                : std::vector<journal::JournalStore::Screening>{};
    const bool asked = std::any_of(answered.begin(), answered.end(), [](const auto &one) { return one.question == "health-asked"; });
    if (asked)
        return begin();
    m_stage = Stage::Health;
    Q_EMIT stepChanged();
}

void SessionController::healthAnswered()
{
    m_parts.journal.write(
        [now = m_parts.clock.wall()](journal::JournalStore &store) { return store.addScreening("health-asked", false, now); });
    begin();
}

void SessionController::begin()
{
    std::vector<session::Wanted> wanted;
    for (const auto &point : m_plan.points)
        wanted.push_back({point.point, point.side});
    m_plan = session::plan(m_parts.world.catalogue, m_parts.world.rules, m_parts.health.profile(), m_parts.settings.wishes(), wanted).plan;
    if (m_plan.points.empty())
        return leave();
    m_recorder.begin(m_plan, m_zones, m_title);
    startEngine(nullptr);
}

void SessionController::startEngine(const session::Progress *progress)
{
    m_engine.emplace(progress ? session::SessionEngine(m_plan, *progress) : session::SessionEngine(m_plan));
    m_text = std::make_unique<SessionText>(m_parts.world.catalogue, m_engine->plan());
    m_parts.cues.prepare(m_text->spokenAhead());
    reloadUnfinished();
    take(m_engine->start(m_parts.clock.now()));
}

void SessionController::goOn()
{
    if (!m_unfinished || m_engine)
        return;
    session::Plan defaults;
    const auto &limits = m_parts.world.catalogue.limits();
    defaults.easeOffAt = limits.pressure.easeOffAt;
    defaults.easeOffTo = limits.easeOffTo;
    defaults.easeOffToGentle = limits.easeOffToGentle;
    const auto unfinished = SessionRecorder::read(*m_unfinished, defaults);
    m_plan = unfinished.plan;
    m_zones = unfinished.zones;
    m_title = unfinished.title;
    m_recorder.resume(*m_unfinished);
    startEngine(&unfinished.progress);
}

void SessionController::endUnfinished()
{
    if (!m_unfinished)
        return;
    m_parts.journal.write([id = m_unfinished->id, now = m_parts.clock.wall()](
                              journal::JournalStore &store) { return store.endSession(id, journal::SessionState::Abandoned, now); });
    reloadUnfinished();
}

void SessionController::leave()
{
    if (m_engine && !m_engine->done())
        return;
    m_engine.reset();
    m_text.reset();
    m_tick.stop();
    m_stage = Stage::None;
    Q_EMIT stepChanged();
}

void SessionController::reloadUnfinished()
{
    m_unfinished.reset();
    if (const journal::JournalStore *store = m_parts.journal.store(); store && !m_engine) {
        if (auto found = store->unfinished(); found && *found)
            m_unfinished = std::move(**found);
    }
    Q_EMIT unfinishedChanged();
}

QString SessionController::unfinishedTitle() const
{
    return m_unfinished ? words::of(m_unfinished->title) : QString();
}

int SessionController::unfinishedPoints() const
{
    return m_unfinished ? int(m_unfinished->points.size()) : 0;
}

int SessionController::unfinishedDone() const
{
    if (!m_unfinished)
        return 0;
    return int(
        std::count_if(m_unfinished->points.begin(), m_unfinished->points.end(), [](const auto &point) { return !point.end.empty(); }));
}

QString SessionController::unfinishedText() const
{
    if (!m_unfinished)
        return {};
    Milliseconds left{0};
    for (const auto &point : m_unfinished->points) {
        if (point.end.empty())
            left += point.reps * point.hold + std::max(0, point.reps - 1) * point.rest;
    }
    return tr("Begun: %1, about %2 left.").arg(words::day(m_unfinished->started, m_parts.clock.wall()), words::minutes(left));
}

// ---- moving

void SessionController::handle(const session::Input &input)
{
    if (m_engine)
        take(m_engine->handle(input, m_parts.clock.now()));
}

void SessionController::tick()
{
    if (m_engine)
        take(m_engine->advance(m_parts.clock.now()));
}

void SessionController::take(const std::vector<session::Event> &events)
{
    bool stepped = false;
    for (const session::Event &event : events) {
        m_recorder.record(event);
        if (const auto *cue = std::get_if<output::CueDue>(&event))
            takeCue(*cue);
        stepped = stepped || !std::holds_alternative<output::CueDue>(event);
        if (std::holds_alternative<output::StepEntered>(event))
            m_spokenInStep = false;
    }
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
    scheduleTick();
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
        m_parts.cues.say(m_text->spoken(m_now));
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

// ---- what the screen shows

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
    return tr("%1, about %2").arg(words::points(qsizetype(m_plan.points.size())), words::minutes(m_plan.length()));
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
    return tr("about %1 left").arg(words::minutes(m_now.sessionLeft));
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
    const QString places = words::yours(m_parts.world.catalogue, m_zones);
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
    return catalogued() ? words::of(catalogued()->find) : QString();
}

QString SessionController::pressWith() const
{
    return catalogued() ? words::of(catalogued()->press) : QString();
}

QString SessionController::position() const
{
    return catalogued() ? words::of(catalogued()->position) : QString();
}

QString SessionController::stayOff() const
{
    return catalogued() ? words::of(catalogued()->stayOff) : QString();
}

// How to search is part of safety: near vessels and nerves there is no sideways search, and on the
// front of the neck no test press (clinical reference 2.3).
QString SessionController::searchHint() const
{
    if (!catalogued())
        return {};
    bool limited = false;
    bool noTest = false;
    for (const CautionId &id : catalogued()->cautions) {
        const auto *caution = m_parts.world.catalogue.caution(id);
        limited = limited || (caution && caution->limitedSearch);
        noTest = noTest || (caution && caution->noTestPress);
    }
    if (noTest)
        return tr("Move along the muscle only, one finger-width each way. Do not test-press. How sore is it to a light touch?");
    if (limited)
        return tr("Move along the muscle only, one finger-width each way. Press lightly for 5 seconds where it is sorest.");
    return tr("Search two finger-widths each way. Press for 5 seconds where it is sorest.");
}

QString SessionController::soundNote() const
{
    return m_parts.cues.silentBecause();
}

QString SessionController::sessionId() const
{
    return words::of(m_recorder.id());
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
    FigureMarks::Layers layers;
    m_view.clear();
    m_viewSide.clear();
    const auto &figure = m_parts.world.figure;
    if (m_stage == Stage::Rate) {
        layers.marked = m_zones;
        const auto places = m_zones.empty() ? std::vector<bodymap::Figure::Place>{} : figure.placesOf(m_zones.front());
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
void SessionController::showPlace(const bodymap::Figure::Place &place, double height)
{
    m_view = words::of(std::string(toString(place.view->id)));
    m_viewSide = place.view->side == Side::Middle ? QString() : words::of(std::string(toString(place.view->side)));
    m_region = height < 420 ? QRectF(-215, -15, 430, 463) : QRectF(-250, 475, 500, 538);
}

// ---- the person's words

void SessionController::rate(int nrs)
{
    handle(input::Rate{nrs < 0 ? std::nullopt : std::optional<int>(nrs)});
}

void SessionController::ready()
{
    handle(input::Ready{});
}

void SessionController::locate(int press, int ache)
{
    using session::Ache;
    const std::optional<Ache> said = ache < 0 ? std::nullopt
                                              : std::optional<Ache>(ache == 2 ? Ache::Yes
                                                      : ache == 1             ? Ache::ABit
                                                                              : Ache::No);
    handle(input::Located{press < 0 ? std::nullopt : std::optional<int>(press), said});
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
    if (m_now.paused)
        handle(input::Resume{});
    else
        handle(input::Pause{});
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
