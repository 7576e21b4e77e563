// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"
#include "exchange/exporting.h"
#include "exchange/mergeplan.h"
#include "support/daysamples.h"
#include "support/journalsamples.h"

namespace unknot::test
{

// A journal in which there is one of each kind, but for what a person would not want elsewhere.
inline JournalStore sampleStore()
{
    const WallTime evening = wall(november(22), 18h + 42min);
    JournalStore store = memoryStore();
    SessionRecord session = finished("s", evening);
    session.ratings.push_back({"s-m", RatingRecord::Kind::OnMovement, RatingRecord::Moment::After, std::nullopt, {evening.utc, 0min, ""}});
    play(store, session);
    value(store.addSign("s-h", {"spreads", 2s}));
    EntryRecord changed = painTold("e", wall(november(21), 8h), 0);
    changed.changed = {evening.utc, 0min, ""};
    value(store.addEntry(changed));
    value(store.addEntry(painTold("f", wall(november(23), 7h))));
    value(store.addTag({"t", "long drive", wall(november(20), 8h)}));
    value(store.addTag({"u", "chair", wall(november(20), 9h)}));
    value(store.renameTag("u", "new chair", wall(november(21), 9h)));
    value(store.setDay(dayTold(evening, 3, std::nullopt, {"t", "u"})));
    value(store.setDay(dayTold(wall(november(23), 9h), std::nullopt, 7)));
    value(store.setWeekly({"w", evening, 5, std::nullopt, 0, Impression::MuchWorse}));
    value(store.addNextDay({"s", NextDayRecord::Answer::Sore, wall(november(23), 9h)}));
    return store;
}

inline std::string exported(const JournalReader &journal)
{
    return value(journal.exportJson(wall(november(24), 9h)));
}

inline exchange::Document documentOf(const std::string &text)
{
    auto read = exchange::readDocument(text, "file.json");
    if (!read.faults.empty())
        throw std::runtime_error(toString(exchange::errorOf(read.faults.front())));
    return std::move(read.value);
}

// As support/journalsamples.h has it of the journal's.
inline exchange::MergePlan value(exchange::Merging merging)
{
    if (!merging)
        throw std::runtime_error(toString(merging.error().error));
    return std::move(*merging);
}

inline exchange::Names plainNames()
{
    return {[](const SidedZone &place) { return place.zone.value + " (" + std::string(toString(place.side)) + ')'; },
        [](const PointRecord &point) { return point.name + ", " + point.label; },
        [](const RatingRecord &rating) { return rating.moment == RatingRecord::Moment::Before ? "Before" : "After"; },
        [](const std::vector<Quality> &qualities) { return std::to_string(qualities.size()) + " words"; }, "Told", "Week pain", "Week joy",
        "Week doings"};
}

// What is written by an export, all of it.
inline std::string bytesOf(const JournalReader &journal, const exchange::ExportWish &wish)
{
    std::string bytes;
    value(exchange::writeExport(journal, wish, [&bytes](std::string_view piece) { return bytes += piece, Status{}; }));
    return bytes;
}

inline std::string csvOf(const JournalReader &journal)
{
    return bytesOf(journal, {exchange::Format::Csv, {}, plainNames(), {}, {}});
}

inline std::string fhirOf(const JournalReader &journal)
{
    return bytesOf(journal, {exchange::Format::Fhir, {}, plainNames(), "0.1.0", wall(november(24), 9h)});
}

} // namespace unknot::test
