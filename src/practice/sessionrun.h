// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "practice/journalqueue.h"
#include "practice/sessionrecorder.h"
#include "session/sessionengine.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace unknot::practice
{

// A session from its first question to its end: drives the engine by the clock and hands its events on,
// the cues at once, the rest to the journal. now() is another step once what led to it is on the disk, or
// known not to be.
//
// It has no timer: wakeIn() says when tick() is due, and calls that come late are measured, not counted.
// One thread, the queue's owner's; it lives no shorter than that one tells what was written.
class SessionRun
{
public:
    // What would leave a question sooner after it appeared was meant for the page before: nothing follows. A
    // number is, however soon, as it can be corrected.
    static constexpr Milliseconds soonest{500};

    // Each is told on that thread, in this order. None may be empty.
    struct Listener {
        std::function<void(const session::output::CueDue &cue)> cueDue; // to be heard now; before anything is written
        std::function<void()> stepChanged; // now() is another step, or something else to do in it
        std::function<void()> stepEntered; // the first time, or where it has to be said again
        std::function<void()> timePassed; // what is left in now() is less
        std::function<void(const journal::Uuid &session)> ended; // its end is in the journal
        // tick() is due after that; absent: not before something was handled. What it said before is void.
        std::function<void(std::optional<Milliseconds> wait)> wakeIn;
    };

    SessionRun(const catalogue::Catalogue &catalogue, JournalQueue &journal, const Clock &clock, Listener listener);

    // Another one that has begun is closed first. The title is kept as it reads now.
    void begin(const session::Plan &plan, const std::vector<SidedZone> &zones, const std::string &title);
    // With one that was cut off.
    void goOn(const session::Plan &plan, const journal::SessionRecord &record, const session::Progress &progress);
    void close(); // forgets it, as far as it has got

    [[nodiscard]] bool exists() const { return m_engine.has_value(); } // begun, and not closed
    [[nodiscard]] bool runs() const { return m_engine && !m_engine->done(); }
    [[nodiscard]] const session::Plan &plan() const { return m_engine->plan(); } // while it exists
    [[nodiscard]] const session::Snapshot &now() const { return m_now; } // what is to be shown
    [[nodiscard]] const journal::Uuid &id() const { return m_recorder.id(); } // of the last one that was begun

    // What the person does. Nothing while there is no session.
    void handle(const session::Input &input);
    void answer(const session::Input &input); // to what is asked on the screen: nothing while that is about to change
    void accept(); // what is chosen; nothing where no number is
    void pauseOrGoOn(); // or takes a stop back
    // The one key, or the one button: pauses and goes on while time runs, counts up a number that is asked for, and takes
    // the more careful answer where it is asked what was felt.
    void one();

    void stopAtOnce(); // without the questions afterwards: to its end
    void tick(); // what has come due by now
    void sleeps(); // the machine is about to: the step that runs is paused, and says so

private:
    void start(session::SessionEngine engine);
    [[nodiscard]] int countedUp() const;
    [[nodiscard]] bool tooSoon(const session::Input &input) const;
    [[nodiscard]] std::vector<session::Event> catchUp(TimePoint now);
    void take(const std::vector<session::Event> &events, TimePoint now);
    void write(JournalQueue::Write write, bool endsSession);
    void show();
    void tellWhenToWake() const;

    JournalQueue &m_journal;
    const Clock &m_clock;
    Listener m_listener;
    SessionRecorder m_recorder;
    std::optional<session::SessionEngine> m_engine;
    session::Snapshot m_now;
    TimePoint m_shown; // when its step was entered
    std::optional<Milliseconds> m_wallAhead; // of the monotonic clock, at the last call
    int m_runs = 0; // one that was closed has nothing to show, however late its writes are told
    int m_unwritten = 0; // events whose write is under way: the step they lead to is not shown before
    bool m_stepped = false, m_entered = false; // among them is one that changes the step, or enters another
};

} // namespace unknot::practice
