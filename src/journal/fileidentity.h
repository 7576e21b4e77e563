// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <sys/stat.h>

#include <filesystem>

namespace unknot::journal
{

// Which file stood under a name when this was made, by device and inode: what is open may be moved or
// deleted, and another put in its place, and would be written to all the same.
class FileIdentity
{
public:
    FileIdentity() = default; // of no file: in memory
    explicit FileIdentity(const std::filesystem::path &file);

    // Whether it still is that one, no shorter than it was. Unreadable, with the pointer `wholeFile`: it
    // is not. Costs a look at the file.
    Status check();

private:
    std::filesystem::path m_file;
    dev_t m_device = 0;
    ino_t m_inode = 0;
    off_t m_size = 0;
};

} // namespace unknot::journal
