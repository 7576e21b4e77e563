// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sessionrecorder.h"
#include "present/sessionscreen.h"
#include "session/sessionengine.h"

#include <QTimer>

#include <optional>

namespace unknot::app
{

class JournalKeeper;

// A session from its first question to its end: drives the engine by the clock and hands its events on,
// the cues at once, the rest to the journal. now() is another step once what led to it is on the disk, or
// known not to be.
class SessionRun : public QObject
{
    Q_OBJECT

public:
    SessionRun(const catalogue::Catalogue &catalogue, JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);

    void begin(const present::SessionOutline &outline);
    void goOn(
        const session::Plan &plan, const journal::SessionRecord &record, const session::Progress &progress); // with one that was cut off
    void close(); // forgets it, as far as it has got

    [[nodiscard]] bool exists() const { return m_engine.has_value(); } // begun, and not closed
    [[nodiscard]] bool runs() const { return m_engine && !m_engine->done(); }
    [[nodiscard]] const session::Plan &plan() const { return m_engine->plan(); } // while it exists
    [[nodiscard]] const session::Snapshot &now() const { return m_now; } // what is to be shown
    [[nodiscard]] const journal::Uuid &id() const { return m_recorder.id(); } // of the last one that was begun

    // What the person does. Nothing while there is no session.
    void handle(const session::Input &input);
    void answer(const session::Input &input); // to what is asked on the screen: nothing while that is about to change

    void tick(); // what has come due by now; called by its own timer

Q_SIGNALS:
    void cueDue(session::output::Cue cue); // to be heard now; comes before anything is written
    void stepChanged(); // now() is another step, or something else to do in it
    void stepEntered(); // after that, the first time, or where it has to be said again
    void timePassed(); // after those: what is left in now() is less

private:
    void start(session::SessionEngine engine);
    [[nodiscard]] std::vector<session::Event> catchUp(TimePoint now);
    void take(const std::vector<session::Event> &events, TimePoint now);
    void write(practice::JournalQueue::Write write, bool endsSession);
    void show();
    void scheduleTick();

    JournalKeeper &m_journal;
    const Clock &m_clock;
    practice::SessionRecorder m_recorder;
    std::optional<session::SessionEngine> m_engine;
    session::Snapshot m_now;
    QTimer m_timer;
    std::optional<Milliseconds> m_wallAhead; // of the monotonic clock, at the last call
    int m_runs = 0; // one that was closed has nothing to show, however late its writes are told
    int m_unwritten = 0; // events whose write is under way: the step they lead to is not shown before
    bool m_stepped = false, m_entered = false; // among them is one that changes the step, or enters another
};

} // namespace unknot::app
