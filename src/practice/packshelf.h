// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/packstore.h"

#include <set>
#include <string>
#include <vector>

namespace unknot::practice
{

struct World;

std::vector<std::filesystem::path> packsUsed(const World &world); // their folders, of those that this start uses

// The packs of a data folder: one is looked at before it is taken in; each is switched on and off, or removed.
// The world in use stays as it is until the program is started again. One thread.
class PackShelf
{
public:
    PackShelf(const World &world, std::filesystem::path resources, const std::filesystem::path &dataFolder);

    // As this start found them, or, where they have come or changed since, as they are now.
    struct Kept {
        catalogue::Pack pack;
        bool fromNextStart = false; // it is not what it was when the program started
    };
    [[nodiscard]] std::vector<Kept> list() const;
    [[nodiscard]] bool isTouched() const { return !m_touched.empty(); } // something holds only from the next start

    // What a folder would bring: it is copied, and taken in by takeIn() where nothing is wrong with it.
    [[nodiscard]] Result<catalogue::Pack> look(const std::filesystem::path &folder);
    [[nodiscard]] bool mayTakeIn() const { return !m_looked.empty(); }
    [[nodiscard]] Status takeIn(); // switched on; nothing where there is nothing that may be
    void cancel();

    [[nodiscard]] Status setOn(const std::string &id, bool on);
    [[nodiscard]] Status remove(const std::string &id);

private:
    [[nodiscard]] Kept found(const catalogue::PackFolder &folder) const;
    [[nodiscard]] catalogue::Pack check(const std::filesystem::path &folder) const;
    Status touched(const std::string &id, Status status);

    const World &m_world;
    std::filesystem::path m_resources;
    catalogue::PackStore m_store;
    std::string m_looked; // the pack that may be taken in; empty: none
    std::set<std::string> m_touched;
};

} // namespace unknot::practice
