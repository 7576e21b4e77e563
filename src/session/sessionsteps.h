// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event.h"
#include "session/sessionstate.h"

#include <utility>
#include <vector>

namespace unknot::session
{

// The single moves a session is made of. Each changes the state and adds the events that tell of it,
// at now(). It decides nothing: which move may follow which is for SessionRoute to know.
class SessionSteps
{
public:
    explicit SessionSteps(SessionState state) : m_state(std::move(state)) { }

    [[nodiscard]] const SessionState &state() const { return m_state; }
    [[nodiscard]] TimePoint now() const { return m_now; }
    [[nodiscard]] SessionBudget budget() const { return m_state.budgetAt(m_now); }

    // Time. Never goes back: an earlier moment changes nothing.
    void moveTo(TimePoint now);
    // The next cue of the step that runs, given out; false: there was none, the step is at its end.
    bool giveDueCue();
    void begin(TimePoint now);

    // Into a step: what the one before took is spent, and a pause of it is over.
    void enter(Phase phase);
    void enterTimed(Phase phase, Milliseconds length, std::vector<Mark> marks);
    void enterRating(Phase phase, Pain pain); // with what was said before, if it was
    void enterLocate(); // the same
    void enterHold(); // begins pressing, or goes on with a paused hold
    void shorten(Milliseconds length, std::vector<Mark> marks); // the step that runs, but not into the past
    void pause(bool stalled = false); // the timed step that runs
    void unpause(); // nothing if there is no pause

    // The hold and the point that one is at.
    void endHold(HoldEnd end); // the one that runs; the phase stays
    void repeatHold(); // forgets the paused part, if the caps allow for the whole
    void toNextHold();
    [[nodiscard]] bool takeLocated();
    void choose(const input::Choose &said);
    void postponeChoice(); // the whole moment to correct it again, from now on; nothing where none is chosen
    void locate(const input::Located &located);
    Response takePress(int nrs); // during its point; None where it comes after
    Response easeOff();
    void tellTarget(output::Cue why); // the target as it is now; SinkIn: it is a re-load
    void tellStay(); // nothing changes: Easing is answered all the same
    bool reload(); // false: none is left
    void tellSign(Sign sign);
    void pressAs(const PlannedWay &as);
    void leavePoint(PointEnd end);
    void letGo(); // of a point that is too much
    void askFelt(); // what was felt there, again
    void sayFelt(Felt felt); // of that one, and what it means for those that follow
    void goOn(); // with it: it was a slip. The hold that ended with it begins anew, or as the caps allow what is left of it
    void passPoint(std::size_t point); // one that has ended without being entered
    void goToPoint(std::size_t point);

    // The session.
    void tellPain(std::optional<int> nrs);
    void tellChosenPain(); // what is chosen and was not taken for the answer yet; nothing where that is nothing new
    void askToStop(bool paused); // paused: for that
    void takeStopBack();
    void markStopped();
    void endSession();
    void cue(output::Cue cue, int seconds = 0);

    // What has happened since the last time this was asked.
    [[nodiscard]] std::vector<Event> takeEvents();

private:
    void easeWhatFollows();
    void leaveOutPlace(); // what follows of this muscle and this zone, or by the same nerve or vessel, on this side
    [[nodiscard]] PointCourse &course() { return m_state.walk.course(); }
    [[nodiscard]] std::optional<int> &rated(); // of the question that is asked

    SessionState m_state;
    TimePoint m_now;
    std::vector<Event> m_events;
};

} // namespace unknot::session
