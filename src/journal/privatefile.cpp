// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/privatefile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace unknot::journal
{

namespace
{

namespace fs = std::filesystem;

tl::unexpected<Error> notMade(const std::error_code &error, const fs::path &path)
{
    const bool isFull = error == std::errc::no_space_on_device || error.value() == EDQUOT;
    const bool isReadOnly = error == std::errc::read_only_file_system;
    const Error::Kind kind = isFull ? Error::Kind::Full : isReadOnly ? Error::Kind::ReadOnly : Error::Kind::Unreadable;
    return tl::unexpected(Error{kind, "could not make it: " + error.message(), path.string(), 0, {}});
}

} // namespace

Status makePrivateFile(const fs::path &file)
{
    removeDatabase(file);
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return notMade({errno, std::generic_category()}, file);
    ::close(descriptor);
    return {};
}

Status makePrivateFolder(const fs::path &folder)
{
    std::error_code error;
    if (folder.empty() || fs::is_directory(folder, error))
        return {};
    if (Status above = makePrivateFolder(folder.parent_path()); !above)
        return above;
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && !fs::is_directory(folder, error)) // another program may have been quicker
        return notMade(std::make_error_code(std::errc::not_a_directory), folder);
    return {};
}

void removeDatabase(const fs::path &file)
{
    std::error_code ignored;
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        fs::remove(file.string() + ending, ignored);
}

} // namespace unknot::journal
