// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/daynote.h"

#include <algorithm>

namespace unknot::practice
{

namespace
{

using journal::JournalStore;
using journal::TagRecord;
using journal::Uuid;

std::string trimmed(const std::string &name)
{
    constexpr const char *spaces = " \t\n\r";
    const std::size_t first = name.find_first_not_of(spaces);
    return first == std::string::npos ? std::string{} : name.substr(first, name.find_last_not_of(spaces) - first + 1);
}

std::string folded(std::string name)
{
    std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return name;
}

void put(std::optional<int> &number, int said)
{
    if (number == said)
        number.reset();
    else if (said >= 0 && said <= 10)
        number = said;
}

} // namespace

DayNote::DayNote(std::chrono::local_days day, const std::vector<journal::DayRecord> &days, std::vector<TagRecord> tags)
    : m_tags(std::move(tags))
{
    m_day.day = day;
    const auto found = std::ranges::find(days, day, &journal::DayRecord::day);
    if (found != days.end())
        m_day = *found;
}

bool DayNote::has(const Uuid &tag) const
{
    return std::ranges::find(m_day.tags, tag) != m_day.tags.end();
}

const TagRecord *DayNote::named(const std::string &name) const
{
    const auto found = std::ranges::find(m_tags, folded(trimmed(name)), [](const TagRecord &tag) { return folded(tag.name); });
    return found == m_tags.end() ? nullptr : &*found;
}

JournalQueue::Write DayNote::writeDay(const WallTime &now)
{
    m_day.at = now;
    return [day = m_day](JournalStore &store) { return store.setDay(day); };
}

JournalQueue::Write DayNote::setSleep(int sleep, const WallTime &now)
{
    put(m_day.sleep, sleep);
    return writeDay(now);
}

JournalQueue::Write DayNote::setStress(int stress, const WallTime &now)
{
    put(m_day.stress, stress);
    return writeDay(now);
}

JournalQueue::Write DayNote::toggle(const Uuid &tag, const WallTime &now)
{
    if (has(tag))
        std::erase(m_day.tags, tag);
    else
        give(tag);
    return writeDay(now);
}

// In the order in which they were made, as the journal gives them.
void DayNote::give(const Uuid &given)
{
    std::vector<Uuid> tags;
    for (const TagRecord &tag : m_tags) {
        if (tag.id == given || has(tag.id))
            tags.push_back(tag.id);
    }
    m_day.tags = std::move(tags);
}

JournalQueue::Write DayNote::addTag(const std::string &name, const WallTime &now)
{
    if (trimmed(name).empty())
        return {};
    if (const TagRecord *known = named(name)) {
        give(known->id);
        return writeDay(now);
    }
    const TagRecord tag{journal::newUuid(), trimmed(name), now};
    m_tags.push_back(tag);
    give(tag.id);
    return [tag, day = writeDay(now)](JournalStore &store) {
        return store.batch([&](JournalStore &within) {
            const Status added = within.addTag(tag);
            return added ? day(within) : added;
        });
    };
}

JournalQueue::Write DayNote::rename(const Uuid &tag, const std::string &name, const WallTime &now)
{
    const std::string to = trimmed(name);
    const TagRecord *other = named(name);
    const auto renamed = std::ranges::find(m_tags, tag, &TagRecord::id);
    if (to.empty() || renamed == m_tags.end() || (other && other->id != tag))
        return {};
    renamed->name = to;
    renamed->renamed = now;
    return [tag, to, now](JournalStore &store) { return store.renameTag(tag, to, now); };
}

JournalQueue::Write DayNote::remove(const Uuid &tag, const WallTime &now)
{
    std::erase(m_day.tags, tag);
    std::erase_if(m_tags, [&](const TagRecord &one) { return one.id == tag; });
    return [tag, now](JournalStore &store) { return store.removeTag(tag, now); };
}

} // namespace unknot::practice
