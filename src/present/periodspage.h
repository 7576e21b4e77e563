// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/pastsessions.h"
#include "present/periodstext.h"

namespace unknot::present
{

// Two times that are to be compared.
struct PeriodsWish {
    PeriodChoice choice = PeriodChoice::Month;
    TypedPeriods typed = {}; // of Own
};

struct PeriodsPage {
    PeriodsText text;
    QList<PeriodRow> rows;
    practice::TwoPeriods shown = {};
};

// Where what was typed is no two times, what was compared last stays under its names, beside the fault: the page does not jump while a
// day is typed.
PeriodsPage periodsPage(const PeriodsWish &wish, const PeriodsPage &last, const journal::JournalReader *journal,
    const practice::PastSessions &sessions, std::chrono::local_days today);

} // namespace unknot::present
