// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sessionrun.h"

#include "base/nrs.h"
#include "practice/resuming.h"
#include "session/duecues.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace unknot::practice
{

namespace input = session::input;
namespace output = session::output;

namespace
{
// How often the ring moves: seconds and the engine's moments are met exactly, whatever this is.
constexpr Milliseconds ringStep{250};

// Another step, a choice to be heard, another way to press, a pause that nobody asked for, and what is about to happen.
bool hasToBeSaid(const session::Event &event)
{
    const auto *pause = std::get_if<output::Paused>(&event);
    const auto *chosen = std::get_if<output::Chosen>(&event);
    return std::holds_alternative<output::StepEntered>(event) || std::holds_alternative<output::WayChosen>(event)
        || (chosen && !chosen->again) || std::holds_alternative<output::StopAsked>(event)
        || std::holds_alternative<output::StopTakenBack>(event) || (pause && pause->stalled);
}
} // namespace

SessionRun::SessionRun(const catalogue::Catalogue &catalogue, JournalQueue &journal, const Clock &clock, Listener listener)
    : m_journal(journal), m_clock(clock), m_listener(std::move(listener)), m_recorder(catalogue, clock)
{
}

void SessionRun::begin(const session::Plan &plan, const std::vector<SidedZone> &zones, const std::string &title)
{
    close();
    write(m_recorder.begin(plan, zones, title), false);
    start(session::SessionEngine(plan));
}

void SessionRun::goOn(const session::Plan &plan, const journal::SessionRecord &record, const session::Progress &progress)
{
    close();
    m_recorder.resume(record);
    m_journal.seed(copyOf(record));
    start(session::SessionEngine(plan, progress));
}

void SessionRun::start(session::SessionEngine engine)
{
    m_engine = std::move(engine);
    m_shown = m_clock.now();
    take(m_engine->start(m_shown), m_shown);
}

void SessionRun::close()
{
    m_engine.reset();
    m_now = {};
    m_wallAhead.reset();
    m_unwritten = 0;
    ++m_runs;
    m_stepped = m_entered = false;
    m_listener.wakeIn({});
}

bool SessionRun::tooSoon(const session::Input &input) const
{
    using session::Phase;
    const auto asks = {Phase::RateBefore, Phase::Prepare, Phase::Locate, Phase::LetGo, Phase::RateAfter};
    const auto *rate = std::get_if<input::Rate>(&input);
    const auto *located = std::get_if<input::Located>(&input);
    const bool leaves = std::holds_alternative<input::Ready>(input) || std::holds_alternative<input::Skip>(input)
        || std::holds_alternative<input::Felt>(input) || (rate && !rate->nrs) || (located && !located->press);
    return leaves && std::ranges::find(asks, m_now.phase) != asks.end() && m_clock.now() - m_shown < soonest;
}

void SessionRun::handle(const session::Input &input)
{
    if (!m_engine || tooSoon(input))
        return;
    const TimePoint now = m_clock.now();
    auto events = catchUp(now);
    std::ranges::move(m_engine->handle(input, now), std::back_inserter(events));
    take(events, now);
}

// The second of a double click is no answer to the next question, which is not shown yet.
void SessionRun::answer(const session::Input &input)
{
    if (m_unwritten == 0)
        handle(input);
}

void SessionRun::accept()
{
    if (m_now.chosen && m_now.phase == session::Phase::Locate)
        answer(input::Located{m_now.chosen, m_now.chosenAche});
    else if (m_now.chosen)
        answer(input::Rate{m_now.chosen});
}

void SessionRun::pauseOrGoOn()
{
    if (m_now.stopsIn)
        handle(input::TakeBack{});
    else if (m_now.paused)
        handle(input::Resume{});
    else
        handle(input::Pause{});
}

void SessionRun::one()
{
    using session::Phase;
    if (!m_engine)
        return;
    switch (m_now.phase) {
    case Phase::RateBefore:
    case Phase::RateAfter:
    case Phase::Locate:
        return m_now.stopsIn ? handle(input::TakeBack{}) : answer(input::Choose{countedUp(), {}});
    case Phase::LeadIn:
    case Phase::Hold:
    case Phase::Rest:
    case Phase::BetweenPoints:
    case Phase::Move:
        return pauseOrGoOn();
    case Phase::LetGo:
        return answer(input::Felt{session::Felt::NerveSign});
    case Phase::Prepare:
    case Phase::Done:
        break;
    }
}

// From 1 on, and after 10 comes 0: a slip must not say that nothing hurts. What was said before is begun anew.
int SessionRun::countedUp() const
{
    return m_now.goesOnIn && m_now.chosen ? (*m_now.chosen + 1) % (mostPain + 1) : 1;
}

void SessionRun::stopAtOnce()
{
    handle(input::Stop{});
    handle(input::Stop{}); // the questions
}

void SessionRun::tick()
{
    const TimePoint now = m_clock.now();
    if (m_engine)
        take(catchUp(now), now);
}

void SessionRun::sleeps()
{
    handle(input::Pause{.stalled = true});
}

// While the machine sleeps the wall clock alone goes on. One that was set meanwhile looks the same: then a
// pause is the safer reading.
std::vector<session::Event> SessionRun::catchUp(TimePoint now)
{
    const Milliseconds ahead = m_clock.wall().utc.time_since_epoch() - now.time_since_epoch();
    const Milliseconds jump = ahead - m_wallAhead.value_or(ahead);
    m_wallAhead = ahead;
    return m_engine->catchUp(now, std::chrono::abs(jump) > session::SessionEngine::longestSilence);
}

// A sound must not wait for a disk, so all of them go out first.
void SessionRun::take(const std::vector<session::Event> &events, TimePoint now)
{
    for (const output::CueDue &cue : session::dueCues(events, now))
        m_listener.cueDue(cue);
    ++m_unwritten; // the list itself: what is written at once must not show half of it
    for (const session::Event &event : events) {
        m_stepped = m_stepped || !std::holds_alternative<output::CueDue>(event);
        m_entered = m_entered || hasToBeSaid(event);
        if (auto record = m_recorder.record(event))
            write(std::move(*record), std::holds_alternative<output::SessionEnded>(event));
    }
    if (--m_unwritten == 0)
        show();
    tellWhenToWake();
}

void SessionRun::write(JournalQueue::Write write, bool endsSession)
{
    ++m_unwritten;
    m_journal.write(std::move(write), [this, run = m_runs, ended = endsSession ? m_recorder.id() : journal::Uuid()](bool saved) {
        if (run == m_runs && --m_unwritten == 0 && m_engine)
            show();
        if (saved && !ended.empty())
            m_listener.ended(ended);
    });
}

void SessionRun::show()
{
    const session::Snapshot before = std::exchange(m_now, m_engine->snapshot(m_clock.now()));
    if (std::tie(m_now.phase, m_now.pain, m_now.point) != std::tie(before.phase, before.pain, before.point))
        m_shown = m_clock.now();
    if (std::exchange(m_stepped, false) || m_now.pastHalf != before.pastHalf)
        m_listener.stepChanged();
    if (std::exchange(m_entered, false))
        m_listener.stepEntered();
    m_listener.timePassed();
}

// For the engine's next moment, the next whole second, or the ring's next step.
void SessionRun::tellWhenToWake() const
{
    const auto moment = m_engine ? m_engine->nextMoment() : std::nullopt;
    if (!moment)
        return m_listener.wakeIn({});
    const Milliseconds untilMoment = *moment - m_clock.now();
    const Milliseconds untilSecond = m_now.timed ? Milliseconds{m_now.left.count() % 1000 + 1} : ringStep;
    m_listener.wakeIn(std::max(Milliseconds{0}, std::min({untilMoment, untilSecond, ringStep})));
}

} // namespace unknot::practice
