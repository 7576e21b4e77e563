// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <optional>
#include <string>

namespace unknot::exchange
{

// What of a journal is to leave it. Days are those of the calendar where it was, both included: of a session the one on
// which it began, of an entry the one that it tells of. What is said of one's health is of no day, and goes whole or not at all.
struct Selection {
    std::optional<std::chrono::local_days> from, to;
    bool sessions = true; // with what was said the day after
    bool entries = true; // with what was said of days and weeks
    bool answers = true; // health, warning questions, points switched on
    bool operator==(const Selection &) const = default;

    [[nodiscard]] bool isEverything() const { return *this == Selection{}; }
};

// Of a document that JournalReader::exportJson wrote; another one of the same kind. Everything: the same bytes.
std::string selected(std::string document, const Selection &selection);

} // namespace unknot::exchange
