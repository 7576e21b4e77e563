// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// However machines are used and synced, and whatever a copying program does meanwhile: once it is done, they hold the same.
#include "exchange/syncfolder.h"
#include "exchangesamples.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include <rapidcheck/gtest.h> // uses it without including it

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;

constexpr int machines = 3;

// Each has a folder of its own, which something copies between them.
class Machines
{
public:
    void sync(int which)
    {
        tick();
        value(exchange::synchronise(m_stores[at(which)], folder(which), m_now));
    }

    // One change, of one record of a few; not all of them can be made.
    void edit(int which, int what, int record, int number)
    {
        tick();
        JournalStore &store = m_stores[at(which)];
        const std::string id = std::to_string(which) + '-' + std::to_string(record);
        const std::string known = std::to_string(number % machines) + '-' + std::to_string(record);
        switch (what) {
        case 0:
            return static_cast<void>(store.addEntry(painTold("e" + id, m_now, number)));
        case 1:
            return changeEntry(store, "e" + known, number);
        case 2:
            return removed(store, store.removeEntry("e" + known, m_now));
        case 3:
            if (!store.session("s" + id))
                play(store, finished("s" + id, m_now));
            return;
        case 4:
            return static_cast<void>(store.setNote("s" + known, "note " + std::to_string(number), m_now));
        case 5:
            return removed(store, store.remove("s" + known, m_now));
        case 6:
            return tellDay(store, record, number);
        case 7:
            return static_cast<void>(store.addTag({"t" + id, "tag " + id, m_now}));
        case 8:
            return removed(store, store.removeTag("t" + known, m_now));
        case 9:
            return static_cast<void>(store.setWeekly(weekTold("w" + id, m_now, number)));
        case 10:
            return static_cast<void>(store.removeWeekly("w" + known));
        default:
            return static_cast<void>(store.addNextDay({"s" + known, static_cast<NextDayRecord::Answer>(number % 2), m_now}));
        }
    }

    // What lies in one folder comes to another: whole, half, or under a name for the time being.
    void copy(int from, int to, int how)
    {
        if (from == to)
            return;
        for (const auto &file : fs::directory_iterator(folder(from))) {
            const std::string bytes = TempFolder::bytes(file.path());
            const std::string name = file.path().filename().string();
            if (how == 0)
                TempFolder::write(folder(to) / name, bytes);
            else if (how == 1)
                TempFolder::write(folder(to) / name, bytes.substr(0, bytes.size() / 2));
            else
                TempFolder::write(folder(to) / (".syncthing." + name + ".tmp"), bytes);
        }
    }

    // The copying is done, and everyone has synced twice.
    void settle()
    {
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < machines; ++i) {
                sync(i);
                copyOwn(i);
            }
        }
    }
    [[nodiscard]] std::string heldBy(int which) const { return exported(m_stores[at(which)]); }

private:
    static std::size_t at(int which) { return static_cast<std::size_t>(which); }
    [[nodiscard]] fs::path folder(int which) const
    {
        const fs::path path = m_root / std::to_string(which);
        fs::create_directories(path);
        return path;
    }
    void tick() { m_now.utc += std::chrono::minutes{1}; }

    // The file that it wrote itself, to all others.
    void copyOwn(int which)
    {
        for (const auto &record : value(journal::synced(m_stores[at(which)]))) {
            if (!record.isOwn)
                continue;
            const std::string name = "unknot-" + record.machine + ".journal";
            for (int to = 0; to < machines; ++to) {
                if (to != which)
                    TempFolder::write(folder(to) / name, TempFolder::bytes(folder(which) / name));
            }
        }
    }
    void changeEntry(JournalStore &store, const Uuid &id, int number)
    {
        auto entry = store.entry(id);
        if (!entry)
            return;
        entry->places[0].nrs = number;
        entry->changed = m_now;
        value(store.changeEntry(*entry));
    }
    static void removed(JournalStore &store, const Status &status)
    {
        if (status)
            value(store.purgeRemoved());
    }
    void tellDay(JournalStore &store, int record, int number)
    {
        DayRecord day{std::chrono::local_days{november(20U + static_cast<unsigned>(record))}, {}, {}, {}, m_now};
        for (const DayRecord &told : value(store.days(day.day, day.day)))
            day = told;
        day.at = m_now;
        const auto said = number == 10 ? std::nullopt : std::optional(number);
        const auto tags = value(store.tags());
        if (number % 3 == 0)
            day.sleep = said;
        else if (number % 3 == 1)
            day.stress = said;
        else if (day.tags.empty() && !tags.empty())
            day.tags = {tags.front().id};
        else
            day.tags.clear();
        value(store.setDay(day));
    }

    WallTime m_now = wall(november(22), 8h);
    TempFolder m_root;
    std::array<JournalStore, machines> m_stores{memoryStore(), memoryStore(), memoryStore()};
};

void doOne(Machines &all, const std::tuple<int, int, int, int, int> &act)
{
    const auto [what, which, edit, record, number] = act;
    if (what < 5)
        all.edit(which, edit, record, number);
    else if (what < 7)
        all.sync(which);
    else
        all.copy(which, number % machines, record);
}

} // namespace

RC_GTEST_PROP(SyncLaws, onceEveryoneHasSyncedTwiceAllHoldTheSame, ())
{
    const auto act = rc::gen::tuple(
        rc::gen::inRange(0, 10), rc::gen::inRange(0, machines), rc::gen::inRange(0, 12), rc::gen::inRange(0, 3), rc::gen::inRange(0, 11));
    const auto acts = *rc::gen::container<std::vector<std::tuple<int, int, int, int, int>>>(20, act);
    Machines all;
    for (const auto &one : acts)
        doOne(all, one);
    all.settle();
    for (int i = 1; i < machines; ++i)
        RC_ASSERT(all.heldBy(i) == all.heldBy(0));
}

} // namespace unknot::test
