// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/journalqueue.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace unknot::practice
{

// What may come from a nerve, or be a sign of something that is not for pressing: the page on when to see someone
// is offered with it.
[[nodiscard]] bool isWarning(journal::Quality quality);

// Pain while it is told without a session: a new entry, or one of the journal that is changed. What is said is kept
// here until it is written, whole, in one commit.
class PainNote
{
public:
    // The part of a day that it is about, as it is chosen; Other: a moment that was typed, or that is in the journal.
    enum class When { Now, ThisAfternoon, ThisMorning, LastNight, YesterdayEvening, YesterdayMorning, Other };

    // Now first, then what is at least an hour ago, the latest first; Other is always possible, and not among them.
    [[nodiscard]] static std::vector<When> offered(const WallTime &now);
    // The middle of that part, by the clock as it goes where `now` was read. Now and Other: now.
    [[nodiscard]] static WallTime momentOf(When when, const WallTime &now);

    struct Place {
        SidedZone zone;
        std::optional<int> nrs = {}; // NRS, 0 to 10; absent: not said yet
        std::vector<journal::Quality> qualities = {}; // in the order of the enumeration
        bool operator==(const Place &) const = default;
    };

    explicit PainNote(const std::vector<SidedZone> &zones); // a new one, about now
    explicit PainNote(const journal::EntryRecord &entry); // as it is in the journal

    [[nodiscard]] const journal::Uuid &id() const { return m_id; }
    [[nodiscard]] bool isNew() const { return !m_before; }
    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    [[nodiscard]] When when() const { return m_when; }
    [[nodiscard]] const std::string &note() const { return m_note; }
    [[nodiscard]] WallTime about(const WallTime &now) const;
    [[nodiscard]] std::optional<std::size_t> unrated() const; // the first place without a number; absent: there is none

    // A number out of range and a place that is not there change nothing.
    void rate(std::size_t place, int nrs);
    void toggle(std::size_t place, journal::Quality quality);
    void addPlaces(const std::vector<SidedZone> &zones); // one that is there is not added again
    void removePlace(std::size_t place);
    // What is marked on the figure now: what was marked since it was last told is a place too, and what is marked no more is
    // none; marked again it has its number and words again. Other places stay. What a new note begins with was marked; of
    // another one the first that is told of changes nothing.
    void setMarked(const std::vector<SidedZone> &zones);
    void setWhen(When when, const WallTime &now); // Other: the moment that was chosen last can be typed over
    void setMoment(const WallTime &about); // When::Other
    void setNote(const std::string &note) { m_note = note; }

    enum class Fault { NoPlace, NoNumber, InTheFuture };
    [[nodiscard]] std::optional<Fault> fault(const WallTime &now) const; // why it can't be written; absent: it can
    [[nodiscard]] bool isBegun() const; // leaving it would lose something that was said
    [[nodiscard]] bool isChanged() const; // it is new, or says something else than is in the journal

    // As it would be written; where there is no fault.
    [[nodiscard]] journal::EntryRecord said(const WallTime &now) const;
    [[nodiscard]] JournalQueue::Write write(const journal::EntryRecord &said) const;
    [[nodiscard]] JournalQueue::Write undo(const WallTime &now) const; // as it was before, or gone

private:
    journal::Uuid m_id;
    std::optional<journal::EntryRecord> m_before; // as it is in the journal
    std::vector<Place> m_places, m_unmarked;
    std::optional<std::vector<SidedZone>> m_marked;
    When m_when = When::Now;
    std::optional<WallTime> m_moment; // Other
    std::string m_note;
};

} // namespace unknot::practice
