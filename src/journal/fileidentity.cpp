// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/fileidentity.h"

#include "journal/journalstore.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <system_error>

namespace unknot::journal
{

namespace
{

tl::unexpected<Error> gone(const std::string &why, const std::filesystem::path &file)
{
    return tl::unexpected(Error{Error::Kind::Unreadable, "the journal that was opened " + why, file.string(), 0, wholeFile});
}

} // namespace

FileIdentity::FileIdentity(const std::filesystem::path &file) : m_file(file)
{
    struct stat status {
    };
    if (::stat(file.c_str(), &status) != 0)
        return;
    m_device = status.st_dev;
    m_inode = status.st_ino;
    m_size = status.st_size;
}

Status FileIdentity::check()
{
    if (m_file.empty())
        return {};
    struct stat status {
    };
    if (::stat(m_file.c_str(), &status) != 0)
        return gone("is not there any more: " + std::generic_category().message(errno), m_file);
    if (status.st_dev != m_device || status.st_ino != m_inode)
        return gone("was replaced by another file", m_file);
    if (status.st_size < m_size) // SQLite never makes it shorter by itself
        return gone("was cut short", m_file);
    m_size = std::max(m_size, status.st_size);
    return {};
}

} // namespace unknot::journal
