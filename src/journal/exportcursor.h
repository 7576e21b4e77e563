// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/answers.h"
#include "journal/purged.h"
#include "journal/sessionreader.h"
#include "journal/tolddays.h"
#include "journal/trialrecords.h"

namespace unknot::journal
{

// All that leaves a journal, one record after the other and of one moment, whatever is written meanwhile: that moment lasts as long as
// the cursor. What is removed is left out. A session or an entry costs what it is, not what the journal is; the rest (answers, days,
// weeks) is read as a whole, which is some 40 MB in fifty years. The reader outlives it, and is of the same thread. Errors: those of the
// reader.
class ExportCursor
{
public:
    using Order = SessionStream::Order;
    static Result<ExportCursor> over(const JournalReader &journal, Order order = Order::Begun);

    ExportCursor(ExportCursor &&) noexcept;
    ExportCursor &operator=(ExportCursor &&) noexcept;
    ~ExportCursor();

    [[nodiscard]] std::size_t size() const; // of sessions and entries
    // Each: false: there is none any more.
    Result<bool> nextSession(SessionRecord &session, std::optional<WallTime> &noted);
    Result<bool> nextEntry(EntryRecord &entry); // oldest first

    // What is answered besides.
    struct Rest {
        std::vector<HealthRecord> health;
        std::vector<HealthNo> healthNos;
        std::vector<Answers::Screened> screenings;
        std::vector<Answers::Switched> switchedOn;
        std::vector<NextDayRecord> nextDays;
        std::vector<TagRecord> tags;
        std::vector<ToldDay> days;
        std::vector<WeeklyRecord> weeklies;
        std::vector<TrialRecord> trials;
        std::vector<PurgedRecord> purged;
    };
    Result<Rest> rest() const;

private:
    struct Inside;
    explicit ExportCursor(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

// Another reader of the same journal, for another thread.
Result<JournalReader> readerBeside(const JournalReader &journal);

} // namespace unknot::journal
