// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/settings.h"

#include <QString>

#include <filesystem>
#include <map>
#include <string>

namespace unknot::app
{

// settings.ini of a data folder: what stands in it, and writing into it. Knows nothing of what an entry
// means. Only a plain file is read, and only one of a size that settings can have.
class SettingsStore
{
public:
    explicit SettingsStore(const std::filesystem::path &folder);

    // A file that is not there is whole, and empty.
    [[nodiscard]] practice::StoredSettings read() const;

    // By their names; every other entry stays as it is. Whether they are on the disk.
    [[nodiscard]] bool write(const std::map<std::string, std::string> &entries) const;

private:
    std::filesystem::path m_folder;
    QString m_file;
};

} // namespace unknot::app
