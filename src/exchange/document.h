// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fault.h"
#include "journal/purged.h"
#include "journal/tolddays.h"
#include "journal/trialrecords.h"

#include <filesystem>
#include <string_view>

namespace unknot::exchange
{

// What a journal's export holds (data/schema/journal.schema.json), as values. Everything that leaves the journal and
// everything that comes in goes by it, so that there is one reading of it.

struct Session {
    journal::SessionRecord record;
    std::optional<WallTime> noted; // when its note was last set
    bool operator==(const Session &) const = default;
};

// One answer to one warning question.
struct Screened {
    journal::Uuid id;
    std::string question;
    bool yes = false;
    WallTime at;
    bool operator==(const Screened &) const = default;
};

// Whether a point that is off by default was last switched on or off.
struct Switched {
    std::string point;
    bool on = false;
    WallTime at;
    bool operator==(const Switched &) const = default;
};

struct Document {
    WallTime exported;
    std::vector<Session> sessions; // oldest first, as the others are where the file is ours
    std::vector<journal::EntryRecord> entries;
    std::vector<journal::HealthRecord> health;
    std::vector<journal::HealthNo> healthNos;
    std::vector<Screened> screenings;
    std::vector<Switched> switchedOn;
    std::vector<journal::NextDayRecord> nextDays; // each of a session that is there
    std::vector<journal::TagRecord> tags;
    // Each says something, or that what was said was taken back; by tags that are there, in the order in which those were made.
    std::vector<journal::ToldDay> days;
    std::vector<journal::WeeklyRecord> weeklies;
    std::vector<journal::TrialRecord> trials; // each with its answers, by day
    std::vector<journal::PurgedRecord> purged; // what was deleted there, or on a machine that it had it from
    bool operator==(const Document &) const = default;
};

// The last of each kind and moment, in their order.
std::vector<journal::RatingRecord> ratingsThatHold(const journal::SessionRecord &session);

inline constexpr int documentVersion = 4; // that is read, with those before
inline constexpr std::size_t mostDocumentBytes = 256 * 1024 * 1024; // of a file; a year of daily use is about 3 MB

// Strictly: a field that is missing, of another type, out of range or unknown, a key or an id that is there twice, is a fault with
// its JSON pointer; of very many the first are told. Version 3 knew
// neither trials, nor what was deleted, nor when each part of a day was said, 2 neither tags nor days nor weeks, 1 no entries, and at first
// neither ways, nor signs, nor what was asked about health and is not so: there these may be missing.
WithFaults<Document> readDocument(std::string_view bytes, const std::filesystem::path &file);

} // namespace unknot::exchange
