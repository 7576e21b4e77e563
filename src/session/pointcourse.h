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

// Sinking in takes up to that long (clinical reference 1.3): what is shorter is no hold, and what eases sooner
// was not pressed yet.
constexpr Milliseconds sinkingIn = Seconds{5};

// When a press number is too high, and to which number the target falls then; both 0 to 10.
struct EaseOffRule {
    int fromPress = 7, toTarget = 3;
};

// How far one point has got, and what its dose still allows. Keeps the caps of hold and point; those
// of the session are SessionBudget's. Holds are numbered from 1: one that is repeated keeps its number
// and counts as another one begun, one that was paused goes on under its number and counts once.
// Press numbers and targets are 0 to 10; what was handed in is not checked for that again.
class PointCourse
{
public:
    PointCourse(const safety::Dose &dose, EaseOffRule rule);

    // What an earlier part of the session had reached. Re-loads are not known of it, so none is left.
    // Negative counts and times are taken for 0.
    void resumeFrom(int holdsBegun, Milliseconds pressed, bool easedOff);

    [[nodiscard]] int holdNumber() const { return m_holdNumber; } // runs, comes next, or was the last
    [[nodiscard]] int holdsBegun() const { return m_holdsBegun; } // all, repeated ones too
    [[nodiscard]] bool thisHoldBegun() const { return m_thisHoldBegun; } // the one of holdNumber()
    [[nodiscard]] bool holding() const { return m_holding; }
    [[nodiscard]] bool holdPaused() const { return m_holdPaused; } // a part of it is still to be pressed
    [[nodiscard]] Milliseconds restLength() const { return std::max<Milliseconds>(m_dose.rest, shortestRest); }

    // How long beginHold() would press now: the hold of this number, or what is left of it after a
    // pause; 0: none may begin. `running`: pressing of a hold under way that would have ended before.
    [[nodiscard]] Milliseconds nextPress(Milliseconds running = Milliseconds{0}) const;
    // The same for doing this hold again from its start; 0: it may not be.
    [[nodiscard]] Milliseconds pressIfRepeated(Milliseconds running = Milliseconds{0}) const;
    // The same for the hold of the next number.
    [[nodiscard]] Milliseconds pressOfNextHold() const;
    // Pressing and rests from the beginning of nextPress() to the end of the point, with no hold begun
    // that would not fit into `room`.
    [[nodiscard]] Milliseconds remainingWithin(Milliseconds room) const;

    // Begins what nextPress() says. holdLength() and pressedBeforePause() are of the hold then: its
    // length from its first beginning, and how much of that was over when it was paused.
    void beginHold();
    [[nodiscard]] Milliseconds holdLength() const { return m_holdLength; }
    [[nodiscard]] Milliseconds pressedBeforePause() const { return m_holdPaused ? m_pressedOfHold : Milliseconds{0}; }
    void endHold(Milliseconds pressed, bool paused); // pressed: since beginHold()
    void startOver(); // forget the part that was pressed before a pause, if pressIfRepeated() allows it
    // What is left of the hold that has ended, if it was let go of by a slip: goOnWithHold() makes of its end a
    // pause. 0 by an artery or a nerve (lowCap), where what was let go of is left alone.
    [[nodiscard]] Milliseconds leftOfHold() const;
    void goOnWithHold();
    void toNextHold();

    [[nodiscard]] int targetPressure() const { return m_target; }
    [[nodiscard]] bool easedOff() const { return m_easedOff; }
    [[nodiscard]] std::optional<int> pressNumber() const { return m_pressNumber; } // of this hold
    // The last number of this hold was of a spot that has eased: to 3 or less, or by half, below the target.
    [[nodiscard]] bool hasEased() const { return m_hasEased; }
    void noteSearchPress(std::optional<int> nrs); // what a fall is measured by, if it was said
    void notePress(int nrs); // of a hold after which nothing follows any more
    Response respondToPress(int nrs); // notes it, too
    Response easeOff();
    // Sinks in once more, if one is left: the target stays what it is.
    bool reload();

private:
    [[nodiscard]] Milliseconds fullPress(Milliseconds running) const;

    safety::Dose m_dose;
    EaseOffRule m_rule;

    int m_holdNumber = 1, m_holdsBegun = 0;
    bool m_thisHoldBegun = false, m_holding = false, m_holdPaused = false;
    Milliseconds m_pressed{0}; // on this point, in all holds that have ended
    Milliseconds m_holdLength{0}, m_pressedOfHold{0}; // of the one that runs, without what runs

    int m_target = 0, m_reloadsLeft = 0;
    bool m_easedOff = false, m_hasEased = false;
    std::optional<int> m_pressNumber;
    std::optional<int> m_firstPress, m_lowestPress; // to see a fall, a rise
};

} // namespace unknot::session
