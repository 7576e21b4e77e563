// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessionsteps.h"

namespace unknot::session
{

// Which step follows which, as far as caps and hard limit allow: a hold that does not fit any more
// gives way to the end of its point, a point that does not fit to the next one, the last one to the
// ratings. Has no state of its own; lives no longer than the steps it was made for.
class SessionRoute
{
public:
    explicit SessionRoute(SessionSteps &steps) : m_steps(steps) { }

    void begin(TimePoint now); // into the session's first step
    void endOfStep(); // the timed step that runs has come to its end

    void leadIn(); // to the hold of the course's number, or to the point's end
    void leadInAgain(); // to that hold in its full time, if that is allowed
    void afterHold(); // rests only if another hold can follow: a rest is no end in itself
    void answerPain(std::optional<int> nrs); // to the next question, or on
    void finishPoint(PointEnd end); // not during a hold
    void letGo(); // of a point that is too much; ends a pause and a hold under way as well
    void leaveFor(Felt felt); // after that, on to what may follow
    void goOnAfterSlip(); // or back to it
    void endPressing(); // to the ratings, if there was anything to rate

private:
    [[nodiscard]] const SessionState &state() const { return m_steps.state(); }
    void onward(); // from a point that has ended
    void betweenPoints();
    void move();
    void seekPoint(std::size_t from);
    void announcePoint(std::size_t before);

    SessionSteps &m_steps;
};

} // namespace unknot::session
