// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "practice/journalqueue.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::practice
{

// A session that has ended, as the person says it was. What is said is kept beside the record until it is
// written, whole, in one commit; nothing that follows from pressing gets easier by it, see
// JournalStore::correct().
class Correction
{
public:
    using Kind = journal::RatingRecord::Kind;
    using Moment = journal::RatingRecord::Moment;

    // What a session of these places is called. Empty: the title stays.
    using TitleOf = std::function<std::string(const std::vector<SidedZone> &)>;

    explicit Correction(journal::SessionRecord record, TitleOf titleOf = {})
        : m_record(std::move(record)), m_titleOf(std::move(titleOf)), m_started(m_record.started), m_said(m_record)
    {
    }
    [[nodiscard]] static bool mayBeMade(const journal::SessionRecord &record); // it has ended

    [[nodiscard]] const journal::SessionRecord &recorded() const { return m_record; }
    // What was said so far, with the points that are left out and before it is moved.
    [[nodiscard]] const journal::SessionRecord &said() const { return m_said; }

    // NRS, 0 to 10; absent: it was not said. Numbers out of range and records that are not there change
    // nothing. What is said now is dated now, wherever the session is moved to: it may be from memory.
    void rate(Kind kind, Moment moment, std::optional<int> nrs, const WallTime &now);
    void setPress(const journal::Uuid &point, int hold, std::optional<int> nrs); // of all that went on under that number
    void setSide(const journal::Uuid &point, Side side);
    void leaveOut(const journal::Uuid &point, bool out); // it was not pressed
    void turnSide(const journal::Uuid &point); // it was the other one; what lies in the middle stays there
    // A title that was made of the places follows them; a routine's stays. One that is there is not added again.
    void addPlaces(const std::vector<SidedZone> &zones);
    void removePlace(std::string_view key); // see catalogue::zoneKey()
    void begin(const WallTime &started); // all that was recorded in it moves along, and it lasts as long

    [[nodiscard]] bool isLeftOut(const journal::Uuid &point) const { return m_leftOut.contains(point); }

    // As it would be written: never an end before its start.
    [[nodiscard]] journal::SessionRecord corrected() const;
    [[nodiscard]] bool isChanged() const { return corrected() != m_record; }

    enum class Fault { NotEnded, InTheFuture, NoPlace };
    [[nodiscard]] std::optional<Fault> fault(const WallTime &now) const; // why it can't be written; absent: it can

    [[nodiscard]] JournalQueue::Write write(const WallTime &now) const;
    [[nodiscard]] JournalQueue::Write undo(const WallTime &now) const; // as it was before
    [[nodiscard]] bool isWritten(const journal::JournalReader *journal) const; // it is there; null: nothing is

private:
    [[nodiscard]] const journal::RatingRecord *recordedRating(const journal::Uuid &id) const; // null: it was added
    journal::PointRecord *point(const journal::Uuid &id);
    void setPlaces(std::vector<SidedZone> zones);

    journal::SessionRecord m_record;
    TitleOf m_titleOf;
    WallTime m_started;
    journal::SessionRecord m_said;
    std::set<journal::Uuid> m_leftOut;
};

// That the person felt unwell in that session was pressed by mistake: what was felt is not known then, which is
// taken for the worse, see DoseLedger.
JournalQueue::Write withoutUnwell(const journal::SessionRecord &record);

} // namespace unknot::practice
