// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporting.h"
#include "present/savetext.h"

namespace unknot::present
{

// The journal for somebody else, as it is chosen: in which form, and of how many days back.
struct ExportChoice {
    exchange::Format form = exchange::Format::Json;
    int period = 0; // everything; then four weeks, twelve weeks, a year, today included

    void chooseForm(int chosen); // what is out of range is the nearest
    void choosePeriod(int chosen);

    [[nodiscard]] CopyOf copyOf() const;
    [[nodiscard]] journal::Selection selection(std::chrono::local_days today) const;
};

} // namespace unknot::present
