// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/listedrow.h"

#include "present/paintold.h"
#include "present/sessionrows.h"
#include "present/timetext.h"

namespace unknot::present
{

int ListedRow::day() const
{
    return julianDay(told.at().day());
}

SessionRow ListedRow::row() const
{
    return told.session ? sessionRow(*told.session, told.of->now, saysTime) : entryRow(told.of->catalogue, *told.entry, told.of->now);
}

QList<ListedRow> listedRows(const ToldRecord::SharedOf &of)
{
    const practice::PastSessions::Range &range = *of->range;
    const SessionsADay perDay(range.listed);
    QList<ListedRow> rows;
    rows.reserve(std::ssize(range.listed) + std::ssize(range.entries));
    auto entry = range.entries.begin();
    const auto add = [&](const journal::SessionSummary *session, const journal::EntryRecord *told) {
        const ListedRow row{{of, session, told}, session && perDay.areSeveral(*session)};
        rows.push_back(row);
    };
    const auto addEntriesUntil = [&](const auto &isNewer) {
        for (; entry != range.entries.end() && isNewer(entry->about.utc); ++entry)
            add(nullptr, &*entry);
    };
    for (const journal::SessionSummary &session : range.listed) {
        addEntriesUntil([&session](const auto &utc) { return utc > session.started.utc; });
        add(&session, nullptr);
    }
    addEntriesUntil([](const auto &) { return true; });
    return rows;
}

} // namespace unknot::present
