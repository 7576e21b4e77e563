// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstdata.h"

#include "app/settings/appsettings.h"

namespace unknot::app
{

FirstData FirstData::read(const std::filesystem::path &resources, const std::filesystem::path &dataFolder)
{
    const auto shown = AppSettings::shown(dataFolder);
    auto world = std::async(std::launch::async, [resources, dataFolder, shown] {
        return std::make_unique<practice::World>(resources, shown.body, practice::World::Besides{dataFolder, shown.language});
    });
    auto journal = std::async(std::launch::async, [dataFolder] { return journal::JournalStore::open(dataFolder / journalName); });
    return {std::move(world), std::move(journal)};
}

} // namespace unknot::app
