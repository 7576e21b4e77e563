// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/packshelf.h"

#include "practice/world.h"

#include <algorithm>
#include <utility>

namespace unknot::practice
{

std::vector<std::filesystem::path> packsUsed(const World &world)
{
    std::vector<std::filesystem::path> folders;
    for (const catalogue::Pack &pack : world.packs) {
        if (pack.used())
            folders.push_back(pack.folder);
    }
    return folders;
}

PackShelf::PackShelf(const World &world, std::filesystem::path resources, const std::filesystem::path &dataFolder)
    : m_world(world), m_resources(std::move(resources)), m_store(dataFolder / "packs")
{
}

catalogue::Pack PackShelf::check(const std::filesystem::path &folder) const
{
    return catalogue::checkPack(folder, m_resources / "catalogue", m_resources / "schema");
}

PackShelf::Kept PackShelf::found(const catalogue::PackFolder &folder) const
{
    const auto &known = m_world.packs;
    const auto at = std::find_if(known.begin(), known.end(), [&](const auto &pack) { return pack.folder == folder.folder; });
    const bool isTouched = m_touched.contains(folder.folder.filename().string());
    Kept kept{at != known.end() && !isTouched ? *at : check(folder.folder), isTouched};
    kept.pack.on = folder.on;
    return kept;
}

std::vector<PackShelf::Kept> PackShelf::list() const
{
    std::vector<Kept> all;
    for (const auto &folder : m_store.list())
        all.push_back(found(folder));
    return all;
}

Result<catalogue::Pack> PackShelf::look(const std::filesystem::path &folder)
{
    cancel();
    const auto staged = m_store.stage(folder);
    if (!staged)
        return tl::unexpected(staged.error());
    catalogue::Pack pack = check(*staged);
    m_looked = pack.errors.empty() ? pack.info.id : std::string();
    return pack;
}

Status PackShelf::takeIn()
{
    const std::string id = m_looked;
    if (id.empty())
        return {};
    Status status = m_store.commit(id);
    if (status)
        status = m_store.setOn(id, true);
    cancel();
    return touched(id, std::move(status));
}

void PackShelf::cancel()
{
    m_store.discard();
    m_looked.clear();
}

Status PackShelf::setOn(const std::string &id, bool on)
{
    return touched(id, m_store.setOn(id, on));
}

Status PackShelf::remove(const std::string &id)
{
    return touched(id, m_store.remove(id));
}

Status PackShelf::touched(const std::string &id, Status status)
{
    if (status)
        m_touched.insert(id);
    return status;
}

} // namespace unknot::practice
