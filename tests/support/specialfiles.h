// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>

namespace unknot::test
{

// Things in the place of a file that nobody should read from. Each says whether it could be made.

inline bool makePipe(const std::filesystem::path &path)
{
    return ::mkfifo(path.c_str(), 0600) == 0;
}

// A device that never ends.
inline bool linkToZero(const std::filesystem::path &path)
{
    return ::symlink("/dev/zero", path.c_str()) == 0;
}

inline bool makeSocket(const std::filesystem::path &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool made = ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return made;
}

} // namespace unknot::test
