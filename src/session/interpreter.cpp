// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/interpreter.h"

#include "session/fitting.h"
#include "session/sessionroute.h"

#include <algorithm>

namespace unknot::session
{

using output::Cue;

namespace
{

// What each input means, where it fits.
class Interpreter
{
public:
    explicit Interpreter(SessionSteps &steps) : m_steps(steps), m_route(steps) { }

    void operator()(const input::Ready &)
    {
        if (m_steps.takeLocated())
            m_route.leadIn();
        else
            m_steps.enterLocate();
    }
    void operator()(const input::Rate &rate) { m_route.answerPain(rate.nrs); }
    void operator()(const input::Located &located)
    {
        m_steps.locate(located);
        if (located.press.value_or(0) == 0 && located.ache == Ache::No)
            m_route.finishPoint(PointEnd::NothingFound);
        else
            m_route.leadInAgain();
    }
    void operator()(const input::Choose &choice) { m_steps.choose(choice); }
    void operator()(const input::Press &press) { respond(m_steps.takePress(press.nrs)); }
    void operator()(const input::Easing &)
    {
        if (sinkIn())
            return;
        if (state().eased != Eased::Stay)
            return m_steps.tellStay();
        m_steps.endHold(HoldEnd::Eased);
        m_route.afterHold();
    }
    void operator()(const input::Stronger &) { respond(m_steps.easeOff()); }
    // What was felt comes before a stop that was asked for, and takes it back.
    void operator()(const input::TooMuch &)
    {
        if (state().stopAt)
            m_steps.takeStopBack();
        m_route.letGo();
    }
    void operator()(const input::Tell &tell)
    {
        m_steps.tellSign(tell.sign);
        if (!isNerveSign(tell.sign))
            return;
        m_route.letGo();
        m_route.leaveFor(Felt::NerveSign);
    }
    void operator()(const input::PressAs &press) { m_steps.pressAs(press.as); }
    void operator()(const input::Felt &felt) { m_route.leaveFor(felt.felt); }
    void operator()(const input::Pause &pause)
    {
        if (phase() == Phase::Hold)
            m_steps.endHold(HoldEnd::Paused);
        m_steps.pause(pause.stalled);
    }
    void operator()(const input::Resume &)
    {
        m_steps.unpause();
        if (phase() == Phase::Hold)
            m_route.leadIn();
    }
    void operator()(const input::Skip &) { skip(); }
    void operator()(const input::Back &) { goBack(); }
    void operator()(const input::Stop &) { stop(); }
    void operator()(const input::AskToStop &) { askToStop(); }
    void operator()(const input::TakeBack &)
    {
        m_steps.takeStopBack();
        if (state().pausedToStop)
            (*this)(input::Resume{});
    }

private:
    [[nodiscard]] const SessionState &state() const { return m_steps.state(); }
    [[nodiscard]] Phase phase() const { return state().phase; }

    void respond(Response response);
    bool sinkIn(); // false: there is nothing left to sink into
    void skip();
    void endRestEarly();
    void goBack();
    void stop();
    void askToStop();

    SessionSteps &m_steps;
    SessionRoute m_route;
};

void Interpreter::respond(Response response)
{
    switch (response) {
    case Response::None:
        return;
    case Response::EaseOff:
        return m_steps.tellTarget(Cue::EaseOff);
    case Response::Eased:
        sinkIn();
        return;
    case Response::EndPoint:
        return m_route.letGo();
    }
}

bool Interpreter::sinkIn()
{
    const PointCourse &course = state().walk.course();
    const bool sankIn = course.pressedBeforePause() + state().pressing(m_steps.now()) >= sinkingIn;
    const bool sinks = course.holding() && sankIn && m_steps.reload();
    if (sinks)
        m_steps.tellTarget(Cue::SinkIn);
    return sinks;
}

void Interpreter::skip()
{
    switch (phase()) {
    case Phase::RateBefore:
    case Phase::RateAfter:
        return m_route.answerPain(std::nullopt);
    case Phase::Prepare:
    case Phase::Locate:
        return m_route.finishPoint(PointEnd::Skipped);
    case Phase::Hold:
        m_steps.endHold(HoldEnd::Skipped);
        return m_route.afterHold();
    case Phase::LeadIn:
        return m_route.afterHold();
    case Phase::Rest:
        return endRestEarly();
    case Phase::BetweenPoints:
    case Phase::Move:
        return m_steps.shorten(Milliseconds{0}, {});
    case Phase::LetGo:
    case Phase::Done:
        return;
    }
}

void Interpreter::endRestEarly()
{
    const Milliseconds length = std::max(state().timer.elapsed(m_steps.now()), shortestRest);
    m_steps.shorten(length, restMarks(length));
}

void Interpreter::goBack()
{
    switch (phase()) {
    case Phase::RateBefore:
    case Phase::RateAfter:
        return m_steps.enterRating(phase(), Pain::AtRest);
    case Phase::Prepare:
        return state().walk.canGoBack(state().budget) ? m_steps.goToPoint(state().walk.index() - 1)
                                                      : m_steps.enterRating(Phase::RateBefore, Pain::OnMovement);
    case Phase::Locate:
        return m_steps.enter(Phase::Prepare);
    case Phase::LeadIn:
        return state().walk.course().holdNumber() == 1 ? m_steps.enterLocate() : m_route.leadInAgain();
    case Phase::Hold:
        m_steps.endHold(HoldEnd::SteppedBack);
        return m_route.leadInAgain();
    case Phase::Rest:
        return m_route.leadInAgain();
    case Phase::LetGo:
        return m_route.goOnAfterSlip();
    case Phase::BetweenPoints:
        return m_steps.askFelt();
    case Phase::Move:
    case Phase::Done:
        return;
    }
}

void Interpreter::stop()
{
    if (phase() == Phase::RateAfter) {
        m_steps.tellChosenPain();
        return m_steps.endSession();
    }
    m_steps.markStopped();
    m_steps.unpause();
    if (state().walk.course().holding())
        m_steps.endHold(HoldEnd::Stopped);
    if (state().atPoint())
        m_steps.leavePoint(PointEnd::Stopped);
    m_route.endPressing();
}

void Interpreter::askToStop()
{
    if (state().stopAt)
        return stop();
    const bool pauses = fits(input::Pause{}, state(), m_steps.now());
    if (pauses)
        (*this)(input::Pause{});
    m_steps.askToStop(pauses);
}

} // namespace

void interpret(const Input &input, SessionSteps &steps)
{
    if (fits(input, steps.state(), steps.now()))
        std::visit(Interpreter(steps), input);
}

} // namespace unknot::session
