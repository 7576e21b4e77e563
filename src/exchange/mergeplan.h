// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"
#include "journal/journalreader.h"

namespace unknot::exchange
{

// What taking a document into a journal does to it: found out before anything is written, so that a person can see it first.
//
// Sessions, entries, trials, and what was said of days and weeks, that are not here come in; of what is here in another telling one becomes
// (join.h). What was removed here and is still to be brought back stays so, and what has left this journal for good or was deleted
// there stays away: a document from before does not bring it back. A session that runs in the document is not taken in: it may go on there.
//
// Of what is said about one's health only what is stricter comes in: a statement that is so (never as cleared, unless it is here), a
// warning question answered with yes. A no, and a point that is switched on, are said at each machine anew.
struct MergePlan {
    template<class Record>
    struct Part {
        std::vector<Record> come; // not here
        std::vector<Record> change; // as they will be
        int same = 0; // nothing to do
        int removed = 0; // here or there, and stay so
        bool operator==(const Part &) const = default;
    };
    Part<Session> sessions;
    Part<journal::EntryRecord> entries;
    Part<journal::TagRecord> tags;
    Part<journal::ToldDay> days; // without the tags that were removed here
    std::vector<journal::ToldDay> emptied; // days that are not here, and of which all was taken back there
    Part<journal::WeeklyRecord> weeklies;
    Part<journal::TrialRecord> trials;
    // What was deleted there: it goes here too. What was pressed goes on resting.
    struct Going {
        std::vector<journal::Uuid> sessions, entries, tags, weeklies;
        bool operator==(const Going &) const = default;
    };
    Going going;
    std::vector<journal::PurgedRecord> purged; // of which that is not known here
    int running = 0; // sessions of the document that are left there
    std::vector<journal::NextDayRecord> nextDays;
    std::vector<journal::HealthRecord> health;
    std::vector<Screened> warnings; // each with yes
    int leftAnswers = 0; // that are said at each machine anew
    bool operator==(const MergePlan &) const = default;

    [[nodiscard]] bool isNothing() const;
};

// Why nothing of a document comes in.
struct MergeRefused {
    Error error; // of the journal; with a fault that fault, without words
    // Of the document, with the pointer of the record and no file: a moment lies more than a day after now, or the two tellings differ in
    // what never changes, so that one of them was not written by this program. Absent: it is the journal that fails.
    std::optional<Fault> fault = {};
};

class [[nodiscard]] Merging : public tl::expected<MergePlan, MergeRefused>
{
public:
    using tl::expected<MergePlan, MergeRefused>::expected;
};

Merging planMerge(const journal::JournalReader &here, const Document &document, const WallTime &now);

} // namespace unknot::exchange
