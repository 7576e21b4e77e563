// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/startandend.h"

#include "practice/backups.h"
#include "practice/foldersync.h"
#include "practice/forgetting.h"
#include "practice/ownfiles.h"
#include "practice/restoring.h"

namespace unknot::practice
{

FoundAtStart beginWith(const std::filesystem::path &dataFolder, const WallTime &now)
{
    FoundAtStart found;
    found.deleted = forgetWhatWasNoted(dataFolder);
    found.restored = restoreWhatWasNoted(dataFolder, now);
    keepPrivate(dataFolder);
    return found;
}

void endWith(const std::filesystem::path &dataFolder, const WallTime &now)
{
    (void)syncAtEnd(dataFolder, now);
    (void)backUpAtEnd(dataFolder, now);
}

} // namespace unknot::practice
