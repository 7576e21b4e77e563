// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "journal/journalreader.h"
#include "safety/safety.h"

#include <map>
#include <optional>
#include <utility>

namespace unknot::practice
{

// Why a point is begun lightly.
struct LightStart {
    enum class Why {
        TooMuch, // it was, the last time
        MorePain, // at rest after the last session with it (PainChange::More)
        SoreAfter, // it, or another point of its muscle, the day after (`at`: when that was said)
        OfItsMuscle, // another point of its muscle was too much today
        ElsewhereToday, // another point was
    };
    Why why = Why::TooMuch;
    WallTime at;
    int daysAgo = 0; // 0: today

    bool operator==(const LightStart &) const = default;
};

// How often each point was pressed lately, as the journal has it, held against the limits of a day
// (sessions on the same point, hours between them, rest of the whole muscle after soreness, what was too much).
// What was taken out of the journal, or corrected, goes on to count for the worse, and for the better no more. Fails closed:
// where it can't be read, every point has to wait. One thread.
class DoseLedger
{
public:
    // For so long it is known that a point was too much, brought more pain or was sore; then it has long settled.
    static constexpr std::chrono::days remembers{14};

    DoseLedger(const catalogue::Catalogue &catalogue, const Clock &clock);

    // Costs the sessions of two weeks, whatever the journal holds. Null: there is no journal, so nothing is
    // known.
    void read(const journal::JournalReader *journal);

    // Why this point must wait; absent: it may be pressed now.
    [[nodiscard]] std::optional<safety::Wait> tooSoon(const catalogue::Point &point, Side side) const;

    // The same of one that was pressed just now, whether or not that is in the journal yet.
    [[nodiscard]] std::optional<safety::Wait> restAfter(const catalogue::Point &point, Side side) const;

    // Absent: it is begun as usual. Of a point that has to wait it says nothing new.
    [[nodiscard]] std::optional<LightStart> lightStart(const catalogue::Point &point, Side side) const;

    // When a spot was last too much today, whichever.
    [[nodiscard]] const std::optional<WallTime> &tooMuchToday() const { return m_today.tooMuch; }
    // When the person last felt unwell today, while a spot was pressed or looked for; absent: not, as far as the
    // journal can be read.
    [[nodiscard]] const std::optional<WallTime> &unwellToday() const { return m_today.unwell; }

    [[nodiscard]] const std::optional<Error> &unreadable() const { return m_unreadable; }

private:
    struct Use {
        std::vector<WallTime> sessions; // when those that are remembered began
        std::chrono::sys_time<Milliseconds> last;
        std::optional<WallTime> tooMuch, morePain; // the last time
    };

    // Of a muscle, as the person tells it: which of two points an inch apart is sore nobody can tell.
    struct Soreness {
        safety::Usage::After after = safety::Usage::After::Fine;
        WallTime said;
    };
    using SidedMuscle = std::pair<std::string, Side>;

    Status readPressed(const journal::JournalReader &journal);
    [[nodiscard]] LightStart startAfter(LightStart::Why why, const WallTime &at) const;
    [[nodiscard]] std::optional<WallTime> nerveSign(const catalogue::Point &point, Side side) const;
    void noteTooMuch(const journal::JournalReader::PressedPoint &pressed);
    void noteStrength(const journal::JournalReader::PressedPoint &pressed, Use &use);
    [[nodiscard]] bool isToday(const WallTime &moment) const { return moment.day() == m_clock.wall().day(); }
    [[nodiscard]] safety::Usage usageOf(const Use &use) const;
    Status readSoreness(const journal::JournalReader &journal);
    [[nodiscard]] const catalogue::Limits &limits() const { return m_catalogue.limits(); }
    [[nodiscard]] std::optional<SidedMuscle> muscleOf(const std::string &point, Side side) const; // absent: no such point
    [[nodiscard]] const WallTime *soreAfter(const catalogue::Point &point, Side side) const;
    [[nodiscard]] std::chrono::minutes since(std::chrono::sys_time<Milliseconds> then) const;

    const catalogue::Catalogue &m_catalogue;
    const Clock &m_clock;
    std::map<std::pair<std::string, Side>, Use> m_uses; // by point
    std::map<SidedMuscle, WallTime> m_tooMuch; // the last time that a point of it was
    std::map<SidedMuscle, Soreness> m_soreness; // what rests longest
    std::map<SidedMuscle, WallTime> m_didWell; // the last time before today
    struct Today { // the last time each
        std::optional<WallTime> tooMuch, unwell;
        std::map<std::pair<std::string, Side>, WallTime> nerveSignOfMuscle, nerveSignOfZone,
            nerveSignBeside; // by a muscle, a zone, a caution
    };
    Today m_today;
    std::optional<Error> m_unreadable;
};

} // namespace unknot::practice
