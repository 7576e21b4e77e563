// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/ranged.h"
#include "journal/tolddays.h"

#include <SQLiteCpp/Database.h>

namespace unknot::journal
{

// A day as it stands in a column, and what such a number may be.
inline int numberOf(std::chrono::local_days day)
{
    return static_cast<int>(day.time_since_epoch().count());
}

template<class Value>
Ranged<Value> ofCalendar(Value &number)
{
    return {number, numberOf(firstDay), numberOf(lastDay)};
}

// What was said of days: sleep, stress, and tags of one's own. Each writing function is one transaction; those that
// return a bool say whether each tag is there; if not, nothing was written. Of an older schema there is nothing. Throws SQLite::Exception.
class Days
{
public:
    explicit Days(SQLite::Database &db) : m_db(db) { }

    void addTag(const TagRecord &tag); // without a name: SQLITE_MISMATCH
    bool renameTag(const Uuid &tag, const std::string &name, const WallTime &at); // the same
    bool setTagRemoved(const Uuid &tag, const std::optional<WallTime> &at); // absent: it is there again, with its days
    void purgeRemoved(); // and what was said of days by them
    // In place of what was said of it: each part that is another now is said at the moment of the whole. Nothing said: only that remains.
    bool set(const DayRecord &day);
    bool set(const ToldDay &day); // with its moments

    [[nodiscard]] std::vector<TagRecord> tags() const; // that are not removed, by when they were made
    [[nodiscard]] bool isTagRemoved(const Uuid &tag) const; // and not purged
    // Oldest first, both included, without the tags that are removed.
    [[nodiscard]] std::vector<DayRecord> days(std::chrono::local_days from, std::chrono::local_days to) const;

    [[nodiscard]] std::vector<ToldDay> everyDay() const; // the same, of all there are, also of those of which all was taken back

    void dropUnreadable(); // rows that no program of ours wrote, of a journal that is salvaged

private:
    void putTags(const DayRecord &day, bool &areThere);
    [[nodiscard]] std::optional<ToldDay> told(std::chrono::local_days day) const;

    SQLite::Database &m_db;
};

} // namespace unknot::journal
