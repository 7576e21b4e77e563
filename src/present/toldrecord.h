// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/pastsessions.h"

#include <memory>

namespace unknot::present
{

// A session or a note of pain of a range, which it keeps: what a row of a list of years is made from when it is looked at.
struct ToldRecord {
    struct Of {
        const catalogue::Catalogue &catalogue; // outlives it
        practice::SharedRange range;
        WallTime now;
    };
    using SharedOf = std::shared_ptr<const Of>;
    SharedOf of;
    const journal::SessionSummary *session = nullptr;
    const journal::EntryRecord *entry = nullptr; // the one or the other

    [[nodiscard]] const WallTime &at() const { return session ? session->started : entry->about; }
    // Rows that are made from both read the same.
    bool operator==(const ToldRecord &other) const
    {
        const auto areSame = [](const auto *one, const auto *two) { return one == two || (one && two && *one == *two); };
        return areSame(session, other.session) && areSame(entry, other.entry) && of->now.day() == other.of->now.day();
    }
};

} // namespace unknot::present
