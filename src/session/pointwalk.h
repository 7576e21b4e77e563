// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event.h"
#include "session/plan.h"
#include "session/pointcourse.h"
#include "session/progress.h"
#include "session/sessionbudget.h"

#include <optional>
#include <vector>

namespace unknot::session
{

// The way over the points of a plan, in their order: where one stands, which comes next, which can
// be gone back to. Points are counted from 0, as in the plan; index() always names one of them, the
// last one when all are done (with an empty plan there is none to ask for).
class PointWalk
{
public:
    explicit PointWalk(const Plan &plan);

    // The points before progress.point are over and can't be gone back to.
    void resumeFrom(const Progress &progress);
    // Steps onto the first point that is left. Pressing of an earlier part may have ended only just now.
    void begin(TimePoint now);

    [[nodiscard]] std::size_t size() const { return m_stops.size(); }
    [[nodiscard]] std::size_t first() const { return m_first; } // size(): none is left
    [[nodiscard]] std::size_t index() const { return m_index; }
    [[nodiscard]] PointCourse &course() { return m_stops[m_index].course; }
    [[nodiscard]] const PointCourse &course() const { return m_stops[m_index].course; }
    [[nodiscard]] const PointCourse &course(std::size_t point) const { return m_stops[point].course; }

    // The first point from there whose next press fits; size(): none.
    [[nodiscard]] std::size_t nextFitting(std::size_t from, const SessionBudget &budget) const;
    // The point before this one was neither pressed nor too much, and may still be pressed.
    [[nodiscard]] bool canGoBack(const SessionBudget &budget) const;
    void moveTo(std::size_t point) { m_index = point; }

    // No point before this one is over for good.
    [[nodiscard]] bool untouched() const;
    // How the point stands that has ended with that.
    [[nodiscard]] PointEnd endByItself(std::size_t point) const;
    // This point is over; closed: it can't be gone back to.
    void leave(PointEnd end);
    void goOn(); // it is not over after all
    // A point that was not begun yet, to the dose that it has in the plan now, or not at all.
    void replan(const Plan &plan, std::size_t point);
    void leaveOut(std::size_t point) { m_stops[point].leftOut = true; }
    // Whether this point needs no search because it was searched for before the interruption; true once.
    [[nodiscard]] bool takeLocated();

    // What was said of this point when it was located, if it was: kept for whoever goes back to it.
    struct Found {
        std::optional<int> press;
        std::optional<Ache> ache;
    };
    void noteFound(const Found &found) { m_stops[m_index].found = found; }
    [[nodiscard]] const Found &found() const { return m_stops[m_index].found; }

    // Of each of its holds, by number from 1, the share of its length that was pressed, 0 to 1: the most of
    // those under one number. Shorter where the later ones were not begun.
    void noteHeld(int hold, double share);
    [[nodiscard]] const std::vector<double> &held(std::size_t point) const { return m_stops[point].held; }

    // Pressing on this point has ended.
    void release(TimePoint now) { m_stops[m_index].released = now; }
    // What is still missing of the rest that has to lie before the next hold on this point; 0 where it
    // has been long enough, or where a paused hold goes on.
    [[nodiscard]] Milliseconds restOwed(TimePoint now) const;

private:
    struct Stop {
        PointCourse course;
        bool closed = false; // not to be gone back to
        bool leftOut = false;
        bool located = false; // searched for before the interruption
        Found found = {};
        std::optional<TimePoint> released = {}; // when pressing last ended
        std::vector<double> held = {};
    };

    std::vector<Stop> m_stops; // one a planned point
    std::size_t m_first = 0; // the point to begin with
    std::size_t m_index = 0;
};

} // namespace unknot::session
