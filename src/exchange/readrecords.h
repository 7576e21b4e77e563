// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"
#include "exchange/jsonfields.h"

namespace unknot::exchange
{

// One record each, from its object; what is wrong is told to the faults of the fields. To add a kind of record is to
// add a function here and its list to readDocument.
Session readSession(JsonFields &fields);
journal::EntryRecord readEntry(JsonFields &fields);
journal::HealthRecord readHealth(JsonFields &fields);
journal::HealthNo readHealthNo(JsonFields &fields);
Screened readScreened(JsonFields &fields);
Switched readSwitched(JsonFields &fields);
journal::NextDayRecord readNextDay(JsonFields &fields);
journal::TagRecord readTag(JsonFields &fields);
journal::ToldDay readDay(JsonFields &fields);
journal::PurgedRecord readPurged(JsonFields &fields);
journal::WeeklyRecord readWeekly(JsonFields &fields);
journal::TrialRecord readTrial(JsonFields &fields);

} // namespace unknot::exchange
