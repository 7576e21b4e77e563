// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/records.h"
#include "practice/admission.h"
#include "practice/settings.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::practice
{

// Points on their sides, in the order in which they are to be pressed, each once.
using Points = std::vector<session::Wanted>;

// Where it stands; absent: it is not among them.
[[nodiscard]] std::optional<std::size_t> placeOf(const Points &points, const PointId &point, Side side);
[[nodiscard]] bool same(const Points &one, const Points &other); // doses too

// What they are after one change. What does not fit (no such place, the same point there already) changes
// nothing.
[[nodiscard]] Points with(Points points, const session::Wanted &wanted);
[[nodiscard]] Points without(Points points, const PointId &point, Side side);
[[nodiscard]] Points moved(Points points, std::size_t from, std::size_t to);
[[nodiscard]] Points turned(Points points, std::size_t at); // to the other side; not where a point has none

// What of a dose a person may lessen.
enum class DosePart { Pressure, Hold, Reps };
// Whether there is less of it than what is planned now: never below the least of the limits.
[[nodiscard]] bool canLessen(const catalogue::Limits &limits, const safety::Dose &now, DosePart part);
// The one at that place with one step less of it than is planned now; where there is no less, as it was.
[[nodiscard]] Points lessened(const catalogue::Limits &limits, Points points, std::size_t at, const safety::Dose &now, DosePart part);
[[nodiscard]] Points asUsual(Points points, std::size_t at); // with the person's own dose again

// How they are written down, and read: "deltoid-side:left:4/20/2 psoas:right", the numbers those of a lighter
// dose. Absent: that is no such text.
[[nodiscard]] std::string textOf(const Points &points);
[[nodiscard]] std::optional<Points> pointsIn(std::string_view text);
// As they were kept in that entry of the settings; none where that can't be read.
[[nodiscard]] Points keptPoints(const StoredSettings &stored, std::string_view entry);
// Those that the catalogue has: others are of a pack that is gone.
[[nodiscard]] Points knownOf(const catalogue::Catalogue &catalogue, Points points);
// What was pressed in a session, each point no harder, longer or more often than it was then.
[[nodiscard]] Points pointsOf(const catalogue::Catalogue &catalogue, const journal::SessionRecord &session);
// What a plan presses, with the lighter doses that were asked for.
[[nodiscard]] Points pointsOf(const session::Plan &plan);

// Why that one can't be pressed together with these; absent: it can. What the limits of a session leave out of
// these already does not count against it.
[[nodiscard]] std::optional<Against> againstToo(
    const Admission &admission, const Points &points, const session::Wanted &wanted, const safety::Wishes &wishes);
// Whether the one at that place may be pressed on its other side instead.
[[nodiscard]] bool canTurn(const catalogue::Catalogue &catalogue, const Admission &admission, const Points &points, std::size_t at);

// The session that a person has put together. Absent is another thing than empty: nobody has begun one, so
// what is proposed holds. Every change can be taken back, as far as one remembers.
class Gathering
{
public:
    Gathering() = default;
    explicit Gathering(Points points);

    [[nodiscard]] const std::optional<Points> &points() const { return m_now; }
    [[nodiscard]] bool has(const PointId &point, Side side) const;
    [[nodiscard]] bool isEmpty() const { return !m_now || m_now->empty(); }

    bool change(Points points); // false: they are that already. Empty where none was begun: what was proposed is cleared
    // Takes those that may be pressed together with what is there.
    void add(const Admission &admission, const Points &wanted, const safety::Wishes &wishes);
    // Why the last that was to be added was not; absent: it was, or something else was done since.
    [[nodiscard]] const std::optional<Against> &refused() const { return m_refused; }
    void settle(); // empty is as if there were none; what was is still remembered
    // A session that holds some of it has begun. `whole`: that was it, and nothing of it remains.
    void begun(const session::Plan &plan, bool whole);

    [[nodiscard]] bool canTakeBack() const { return !m_before.empty(); }
    void takeBack(); // the last change

private:
    std::optional<Points> m_now;
    std::vector<std::optional<Points>> m_before; // the last one last
    std::optional<Against> m_refused;
};

} // namespace unknot::practice
