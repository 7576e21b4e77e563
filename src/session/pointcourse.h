// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "safety/safety.h"

#include <algorithm>
#include <optional>

namespace unknot::session
{

// Between two holds of a point, skipped or not.
constexpr Milliseconds shortestRest = Seconds{10};

// What a press number, or a word, asks for.
enum class Response {
    None,
    EaseOff, // the target has been lowered
    Eased, // the spot hurts less: one might sink in once more
    EndPoint, // too much for the second time
};

// When a press number is too high, and how far the target falls then.
struct EaseOffRule {
    int at = 7, to = 3;
};

// How far one point has got, and what its dose still allows. Keeps the caps of hold and point; those
// of the session are the engine's. Holds are numbered from 1: one that is repeated keeps its number
// and counts as another one begun, one that was paused goes on under its number and counts once.
class PointCourse
{
public:
    PointCourse(const safety::Dose &dose, EaseOffRule rule);

    // What an earlier part of the session had reached. Re-loads are not known of it, so none is left.
    void resumeFrom(int begun, Milliseconds pressed, bool easedOff);

    [[nodiscard]] int hold() const { return m_hold; } // runs, comes next, or was the last
    [[nodiscard]] int begun() const { return m_begun; }
    [[nodiscard]] bool holdBegun() const { return m_holdBegun; } // the one of this number
    [[nodiscard]] bool holding() const { return m_holding; }
    [[nodiscard]] bool unfinished() const { return m_unfinished; } // it was paused
    [[nodiscard]] Milliseconds rest() const { return std::max<Milliseconds>(m_dose.rest, shortestRest); }

    // What pressing would begin now for the hold of this number, the rest of a paused one included;
    // 0: none may begin. `running`: pressing of a hold under way that would have ended before.
    [[nodiscard]] Milliseconds nextPress(Milliseconds running = Milliseconds{0}) const;
    // The same for doing this hold again from its start; 0: it may not be.
    [[nodiscard]] Milliseconds again(Milliseconds running = Milliseconds{0}) const;
    // The same for the hold of the next number.
    [[nodiscard]] Milliseconds following() const;
    // Pressing and rests from the beginning of nextPress() to the end of the point, with no hold begun
    // that would not fit into `room`.
    [[nodiscard]] Milliseconds ahead(Milliseconds room) const;

    // Begins what nextPress() says; `whole` and `done` are of the hold then, the earlier part included.
    void beginHold();
    [[nodiscard]] Milliseconds whole() const { return m_whole; }
    [[nodiscard]] Milliseconds done() const { return m_done; }
    void endHold(Milliseconds pressed, bool paused);
    void startOver(); // forget the part that was pressed before a pause, if again() allows it
    void toNextHold();

    [[nodiscard]] int pressure() const { return m_pressure; }
    [[nodiscard]] bool easedOff() const { return m_easedOff; }
    [[nodiscard]] std::optional<int> press() const { return m_press; } // of this hold
    void found(std::optional<int> press); // the search's press number
    void note(int nrs); // of a hold after which nothing follows any more
    Response rated(int nrs);
    Response easeOff();
    // Sinks in once more, if one is left: the target stays what it is.
    bool reload();

private:
    [[nodiscard]] Milliseconds freshHold(Milliseconds running) const;

    safety::Dose m_dose;
    EaseOffRule m_rule;

    int m_hold = 1, m_begun = 0;
    bool m_holdBegun = false, m_holding = false, m_unfinished = false;
    Milliseconds m_pressed{0};
    Milliseconds m_whole{0}, m_done{0};

    int m_pressure = 0, m_reloads = 0;
    bool m_easedOff = false;
    std::optional<int> m_press;
    std::optional<int> m_first, m_lowest; // to see a fall, a rise
};

} // namespace unknot::session
