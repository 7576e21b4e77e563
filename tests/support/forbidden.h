// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tempfolder.h"

#include <cstdlib>
#include <stdexcept>

#include <sys/stat.h>
#include <unistd.h>

namespace unknot::test
{

// Permissions mean nothing to root, so the test goes on as nobody; what was forbidden is allowed
// again at the end.
class Forbidden
{
public:
    Forbidden(const TempFolder &folder, const std::filesystem::path &what, mode_t mode) : m_what(what)
    {
        ::chmod(folder.path().c_str(), 0777);
        for (const auto &entry : std::filesystem::directory_iterator(folder.path()))
            ::chmod(entry.path().c_str(), entry.is_directory() ? 0777 : 0666);
        ::chmod(what.c_str(), mode);
        m_wasRoot = ::geteuid() == 0;
        if (m_wasRoot && ::seteuid(65534) != 0)
            throw std::runtime_error("root cannot become nobody");
    }
    ~Forbidden()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            std::abort();
        ::chmod(m_what.c_str(), 0777);
    }
    Forbidden(const Forbidden &) = delete;
    Forbidden &operator=(const Forbidden &) = delete;

private:
    std::filesystem::path m_what;
    bool m_wasRoot = false;
};

} // namespace unknot::test
