// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/rangereader.h"
#include "present/daytext.h"
#include "present/historypage.h"

namespace unknot::present
{

// What the history page is wished to show.
struct HistoryAsked {
    practice::Span span = practice::Span::ThreeMonths;
    journal::HistoryFilter filter = {};
    HistoryWish wish = {};
};

// The history page, as it was read.
struct HistoryRead {
    HistoryPage page;
    practice::SharedRange fitting
        = std::make_shared<const practice::PastSessions::Range>(); // never null: what fits the filter, which the page is of
    practice::FilterChoices choices; // of the whole range
    QList<DayComparisonRow> days; // none where what was said of days can't be read: the page's text says so
};

// What was read before is kept in `reader` and `sessions`. Where the journal, or the notes' words, can't be read, only the page's text
// says something: why.
HistoryRead readHistory(const catalogue::Catalogue &catalogue, const journal::JournalReader *journal, practice::RangeReader &reader,
    practice::PastSessions &sessions, const practice::PointRecords &records, const HistoryAsked &asked, const WallTime &now);

} // namespace unknot::present
