// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/admission.h"
#include "practice/doseledger.h"
#include "practice/healthprofile.h"
#include "practice/journalqueue.h"
#include "support/fixedclock.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

// One person at noon, with a journal of their own and the shipped catalogue. Nothing is read yet.
class PersonToday : public testing::Test
{
protected:
    void readAll()
    {
        health.read(queue.reader());
        ledger.read(queue.reader());
        warnings.read(queue.reader());
    }

    const TempFolder folder;
    FixedClock clock{
        {std::chrono::sys_days{std::chrono::November / 22 / 2026} + std::chrono::hours{12}, std::chrono::minutes{60}, "Europe/Berlin"}};
    practice::JournalQueue queue{folder / "journal.sqlite", {}};
    practice::HealthProfile health{shippedWorld().catalogue, clock};
    practice::DoseLedger ledger{shippedWorld().catalogue, clock};
    practice::WarningsToday warnings{shippedWorld(), clock};
    practice::Admission admission{shippedWorld(), queue, health, ledger, warnings};
};

} // namespace unknot::test
