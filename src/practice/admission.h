// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/doseledger.h"
#include "practice/healthprofile.h"
#include "practice/keptsettings.h"
#include "practice/screening.h"
#include "practice/world.h"
#include "session/plan.h"

#include <optional>
#include <variant>
#include <vector>

namespace unknot::practice
{

class TrialToday;

// Why no session at all may start now.
struct NoSession {
    enum class Kind {
        DamagedFiles, // what says what is safe was not read whole
        Checking, // not yet known whether the journal is whole, which takes a moment
        OnlyLooking, // the journal can't be written, so nothing would be known of it later
        DamagedSettings, // of the dose, until that was read or they are chosen again
        UnreadableHealth, // until the answers are given again
        HealthAnswer, // `reason` of the rules
        WarningSign, // `warned`, by what was said today
        FeltUnwell, // until tomorrow: while something was pressed, `at` some time today
    };
    Kind kind = Kind::DamagedFiles;
    safety::Reason reason = {};
    Warned warned = {};
    WallTime at = {};

    bool operator==(const NoSession &) const = default;
};

// What stands against one point: the rules under the health answers, the plan's own limits, or that it
// has to rest.
using Against = std::variant<safety::Reason, session::PlanReason, safety::Wait>;

// What may be done now: the one place where catalogue, health answers, dose ledger and journal are asked
// together. Holds nothing itself.
class Admission
{
public:
    Admission(const World &world, const JournalQueue &journal, const HealthProfile &health, const DoseLedger &ledger,
        const WarningsToday &warnings);

    // What is chosen, which outlives this. Not told: nothing of it stands against a session.
    void heed(const KeptSettings &settings) { m_settings = &settings; }

    // Absent: one may start, as far as the questions that are asked before it allow it.
    [[nodiscard]] std::optional<NoSession> noSession() const;
    // The same of a session where it hurts in these zones, with what was answered to its questions today: what
    // a page says before anybody asks. A warning sign goes before a health answer.
    [[nodiscard]] std::optional<NoSession> noSession(const std::vector<SidedZone> &zones) const;
    [[nodiscard]] bool anySignAnswered() const { return m_warnings.anyAnswered(); } // of the warning questions, today
    [[nodiscard]] std::optional<Against> against(const catalogue::Point &point, Side side) const; // absent: it may be pressed

    // The trial on oneself that is under way, which outlives this. Not told: none is. It stands against nothing: a person
    // is told, and may press all the same.
    void heed(const TrialToday &trial) { m_trial = &trial; }
    [[nodiscard]] bool rests(const catalogue::Point &point, Side side) const; // today, as chance drew it

    // The parts of that: what the rules say of it under the health answers, and that it has to rest.
    [[nodiscard]] safety::Verdict verdict(const catalogue::Point &point, Side side) const;
    [[nodiscard]] std::optional<safety::Wait> wait(const catalogue::Point &point, Side side) const;

    // Why it is begun lightly, by how much, and with that what is wished for.
    [[nodiscard]] std::optional<LightStart> lightStart(const catalogue::Point &point, Side side) const;
    // It may be what a trial on oneself presses from tomorrow on: not one that was too much when it was pressed last, nor one
    // of a muscle that was today.
    [[nodiscard]] bool mayBeTried(const catalogue::Point &point, Side side) const;
    [[nodiscard]] const std::optional<WallTime> &tooMuchToday() const { return m_ledger.tooMuchToday(); } // at any point
    [[nodiscard]] session::Lighter lighter(const catalogue::Point &point, Side side) const; // asks for nothing where it is not
    [[nodiscard]] safety::Wishes wishes(const catalogue::Point &point, Side side, const safety::Wishes &usual) const;

    // It is off by default and nothing else stands against it: it may be offered once its caution was read.
    [[nodiscard]] bool canSwitchOn(const catalogue::Point &point, Side side) const;

    // A plan of what was wanted, as far as it may be pressed now, and as lightly. What has to rest is left out
    // before the limits of a session are counted.
    struct Planned {
        session::Plan plan; // may be empty
        struct LeftOut {
            PointId point;
            Side side = Side::Left;
            Against why;
            bool operator==(const LeftOut &) const = default;
        };
        std::vector<LeftOut> leftOut;

        [[nodiscard]] const Against *against(const PointId &point, Side side) const; // null: it is in the plan, or was not wanted
    };
    [[nodiscard]] Planned plan(const std::vector<session::Wanted> &wanted, const safety::Wishes &wishes) const;

    // The verdict of a planned point under which it may be pressed in another way, with the tools at hand alone. Absent: it is
    // pressed steadily, as it is begun lightly, or is not known.
    [[nodiscard]] std::optional<safety::Verdict> anyWay(const session::PlannedPoint &planned, const safety::Wishes &wishes) const;
    // That point in that way, with its dose; a way that is not for it is a steady hold. Absent as above.
    [[nodiscard]] std::optional<session::PlannedPoint> inAnotherWay(
        const session::PlannedPoint &planned, const WayId &way, const safety::Wishes &wishes) const;

private:
    const World &m_world;
    const JournalQueue &m_journal;
    const HealthProfile &m_health;
    const DoseLedger &m_ledger;
    const WarningsToday &m_warnings;
    const KeptSettings *m_settings = nullptr;
    const TrialToday *m_trial = nullptr;
};

} // namespace unknot::practice
