// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionsteps.h"

#include <algorithm>
#include <utility>

namespace unknot::session
{

using output::Cue;

namespace
{

PointEnd endOf(Felt felt)
{
    switch (felt) {
    case Felt::TooStrong:
        return PointEnd::TooStrong;
    case Felt::NerveSign:
        return PointEnd::NerveSign;
    case Felt::Unwell:
        break;
    }
    return PointEnd::Unwell;
}

} // namespace

void SessionSteps::moveTo(TimePoint now)
{
    m_now = std::max(m_now, now);
}

void SessionSteps::begin(TimePoint now)
{
    m_now = now;
    m_state.walk.begin(now);
}

bool SessionSteps::giveDueCue()
{
    const auto mark = m_state.timer.takeMark();
    if (mark)
        cue(mark->cue, mark->seconds);
    return mark.has_value();
}

void SessionSteps::enter(Phase phase)
{
    m_state.budget = budget();
    m_state.timer.waitForPerson();
    m_state.choice = {};
    m_state.phase = phase;
    m_events.emplace_back(output::StepEntered{phase, m_state.walk.index(), m_state.holdNumber()});
}

void SessionSteps::enterTimed(Phase phase, Milliseconds length, std::vector<Mark> marks)
{
    enter(phase);
    m_state.timer.begin(m_now, length, std::move(marks));
}

void SessionSteps::enterRating(Phase phase, Pain pain)
{
    m_state.pain = pain;
    enter(phase);
    m_state.choice.nrs = rated();
}

void SessionSteps::enterLocate()
{
    enter(Phase::Locate);
    const auto &[press, ache] = m_state.walk.found();
    m_state.choice.nrs = press;
    m_state.choice.ache = ache;
}

std::optional<int> &SessionSteps::rated()
{
    SessionState::Rated &phase = m_state.phase == Phase::RateBefore ? m_state.before : m_state.after;
    return m_state.pain == Pain::AtRest ? phase.atRest : phase.onMovement;
}

void SessionSteps::enterHold()
{
    const Milliseconds planned = course().nextPress();
    course().beginHold();
    m_state.pressedAnything = true;
    m_state.eased = Eased::NotSaid;
    m_state.signs.clear();
    const catalogue::Pace &pace = m_state.plan.points[m_state.walk.index()].pace;
    enterTimed(Phase::Hold, course().holdLength(), holdMarks(course().holdLength(), pace));
    if (course().pressedBeforePause() > Milliseconds{0})
        m_state.timer.countAsElapsed(course().pressedBeforePause());
    m_events.emplace_back(output::HoldStarted{m_state.walk.index(), course().holdNumber(), course().targetPressure(), planned});
    cue(Cue::HoldBegins);
}

void SessionSteps::shorten(Milliseconds length, std::vector<Mark> marks)
{
    m_state.timer.changeEnd(m_now, length, std::move(marks));
}

void SessionSteps::pause(bool stalled)
{
    m_state.timer.pause(m_now);
    m_state.stalled = stalled;
    m_events.emplace_back(output::Paused{stalled});
}

void SessionSteps::unpause()
{
    if (!m_state.timer.paused())
        return;
    m_state.timer.resume(m_now);
    m_events.emplace_back(output::Resumed{});
}

void SessionSteps::endHold(HoldEnd end)
{
    const Milliseconds pressed = m_state.pressing(m_now);
    const Milliseconds held = course().pressedBeforePause() + pressed;
    m_state.walk.noteHeld(course().holdNumber(), static_cast<double>(held.count()) / static_cast<double>(course().holdLength().count()));
    course().endHold(pressed, end == HoldEnd::Paused);
    m_state.budget.spend(pressed);
    m_state.walk.release(m_now);
    m_events.emplace_back(output::HoldEnded{m_state.walk.index(), course().holdNumber(), pressed, end});
    if (end != HoldEnd::TooMuch) // LetGo follows
        cue(Cue::HoldEnds);
}

void SessionSteps::repeatHold()
{
    if (budget().fits(course().pressIfRepeated()))
        course().startOver();
}

void SessionSteps::toNextHold()
{
    course().toNextHold();
}

bool SessionSteps::takeLocated()
{
    return m_state.walk.takeLocated();
}

void SessionSteps::choose(const input::Choose &said)
{
    SessionState::Choice &choice = m_state.choice;
    const auto before = std::pair(choice.nrs, choice.ache);
    if (said.nrs)
        choice.nrs = said.nrs;
    if (said.ache)
        choice.ache = said.ache;
    if (choice.nrs)
        choice.taken = m_now;
    postponeChoice();
    m_events.emplace_back(output::Chosen{std::pair(choice.nrs, choice.ache) == before});
}

void SessionSteps::postponeChoice()
{
    SessionState::Choice &choice = m_state.choice;
    const bool half = m_state.phase == Phase::Locate && !choice.ache;
    if (choice.taken)
        choice.taken = m_now + (half ? SessionState::halfChoiceDelay : SessionState::choiceDelay);
}

void SessionSteps::locate(const input::Located &located)
{
    m_events.emplace_back(output::PointLocated{m_state.walk.index(), located.press, located.ache});
    course().noteSearchPress(located.press);
    m_state.walk.noteFound({located.press, located.ache});
}

Response SessionSteps::takePress(int nrs)
{
    m_events.emplace_back(output::PressRated{m_state.walk.index(), course().holdNumber(), nrs});
    if (m_state.atPoint())
        return course().respondToPress(nrs);
    course().notePress(nrs);
    return Response::None;
}

Response SessionSteps::easeOff()
{
    return course().easeOff();
}

bool SessionSteps::reload()
{
    return course().reload();
}

void SessionSteps::tellTarget(Cue why)
{
    m_state.eased = why == Cue::SinkIn ? Eased::SinkIn : Eased::NotSaid;
    m_events.emplace_back(output::TargetChanged{m_state.walk.index(), course().targetPressure(), why == Cue::SinkIn});
    cue(why);
}

void SessionSteps::tellStay()
{
    m_state.eased = Eased::Stay;
    m_events.emplace_back(output::TargetKept{m_state.walk.index()});
    cue(Cue::Stay);
}

void SessionSteps::tellSign(Sign sign)
{
    const Milliseconds at = course().pressedBeforePause() + m_state.pressing(m_now);
    m_state.signs.push_back(sign);
    m_events.emplace_back(output::SignTold{m_state.walk.index(), course().holdNumber(), sign, at});
}

void SessionSteps::pressAs(const PlannedWay &as)
{
    const std::size_t index = m_state.walk.index();
    PlannedPoint &planned = m_state.plan.points[index];
    planned.way = as.way;
    planned.pace = as.pace;
    planned.dose = as.dose;
    planned.tool = as.with.tool;
    planned.posture = as.with.posture;
    m_state.walk.replan(m_state.plan, index);
    m_events.emplace_back(output::WayChosen{index, as});
}

void SessionSteps::leavePoint(PointEnd end)
{
    m_state.walk.leave(end);
    m_state.lastEnd = end;
    m_events.emplace_back(output::PointEnded{m_state.walk.index(), end});
}

void SessionSteps::letGo()
{
    unpause();
    m_state.interrupted = {m_state.phase, {}};
    if (course().holding()) {
        m_state.interrupted.pressed = m_state.pressing(m_now);
        endHold(HoldEnd::TooMuch);
    }
    askFelt();
}

void SessionSteps::askFelt()
{
    leavePoint(PointEnd::TooMuch);
    enter(Phase::LetGo);
}

void SessionSteps::sayFelt(Felt felt)
{
    leavePoint(endOf(felt));
    easeWhatFollows();
    if (felt == Felt::NerveSign)
        leaveOutPlace();
}

void SessionSteps::easeWhatFollows()
{
    Plan &plan = m_state.plan;
    m_state.lightened = true;
    for (std::size_t point = m_state.walk.index() + 1; point < plan.points.size(); ++point) {
        plan.points[point].dose = lighter(plan.points[point].dose, plan.afterTooMuch);
        if (!std::exchange(plan.points[point].way, {}).empty())
            plan.points[point].pace = {};
        m_state.walk.replan(plan, point);
    }
}

void SessionSteps::leaveOutPlace()
{
    const auto &points = m_state.plan.points;
    const PlannedPoint &here = points[m_state.walk.index()];
    for (std::size_t point = m_state.walk.index() + 1; point < points.size(); ++point) {
        const bool isOfMuscle = !here.muscle.value.empty() && points[point].muscle == here.muscle;
        const bool isOfZone = !here.zone.value.empty() && points[point].zone == here.zone;
        const bool isBesideIt = std::ranges::find_first_of(points[point].beside, here.beside) != points[point].beside.end();
        const bool isOfIt = points[point].point == here.point || isOfMuscle || isOfZone || isBesideIt;
        if (isOfIt && points[point].side == here.side)
            m_state.walk.leaveOut(point);
    }
}

void SessionSteps::goOn()
{
    m_state.walk.goOn();
    m_state.lastEnd.reset();
    m_events.emplace_back(output::PointGoesOn{m_state.walk.index()});
    const auto pressed = m_state.interrupted.pressed;
    if (!pressed)
        return;
    const bool anew = budget().fits(course().pressIfRepeated());
    const HoldEnd end = anew ? HoldEnd::SteppedBack : HoldEnd::Paused;
    m_events.emplace_back(output::HoldEnded{m_state.walk.index(), course().holdNumber(), *pressed, end});
    if (anew)
        course().startOver();
    else
        course().goOnWithHold();
}

void SessionSteps::passPoint(std::size_t point)
{
    m_events.emplace_back(output::PointEnded{point, m_state.walk.endByItself(point)});
}

void SessionSteps::goToPoint(std::size_t point)
{
    m_state.walk.moveTo(point);
    enter(Phase::Prepare);
}

void SessionSteps::tellPain(std::optional<int> nrs)
{
    rated() = nrs;
    m_events.emplace_back(output::PainRated{m_state.phase == Phase::RateBefore, m_state.pain, nrs});
}

void SessionSteps::tellChosenPain()
{
    const std::optional<int> chosen = m_state.choice.nrs;
    if (chosen && chosen != rated())
        tellPain(chosen);
}

void SessionSteps::askToStop(bool paused)
{
    m_state.choice.taken.reset(); // taken back, it waits for the person
    m_state.stopAt = m_now + SessionState::stopDelay;
    m_state.pausedToStop = paused;
    m_events.emplace_back(output::StopAsked{});
}

void SessionSteps::takeStopBack()
{
    m_state.stopAt.reset();
    m_events.emplace_back(output::StopTakenBack{});
}

void SessionSteps::markStopped()
{
    m_state.stopAt.reset();
    m_state.stopped = true;
}

void SessionSteps::endSession()
{
    m_state.stopAt.reset();
    m_events.emplace_back(output::SessionEnded{m_state.end()});
    enter(Phase::Done);
}

void SessionSteps::cue(Cue cue, int seconds)
{
    m_events.emplace_back(output::CueDue{cue, m_now, seconds});
}

std::vector<Event> SessionSteps::takeEvents()
{
    return std::exchange(m_events, {});
}

} // namespace unknot::session
