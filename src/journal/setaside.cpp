// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/setaside.h"

#include "base/writefile.h"
#include "journal/writerlock.h"

#include <string>
#include <system_error>

namespace unknot::journal
{

namespace
{

namespace fs = std::filesystem;

// "20261128-140500", as the clock on the wall showed it.
std::string stamp(const WallTime &now)
{
    std::string digits;
    for (const char c : toIso(now).substr(0, 19)) {
        if (c == 'T')
            digits += '-';
        else if (c != '-' && c != ':')
            digits += c;
    }
    return digits;
}

fs::path freeName(const fs::path &file, const WallTime &now)
{
    const std::string first = file.string() + "-aside-" + stamp(now);
    fs::path name = first;
    std::error_code error;
    for (int i = 2; fs::exists(fs::symlink_status(name, error)); ++i)
        name = first + '-' + std::to_string(i);
    return name;
}

// The journal itself comes last: cut off before that, the next time sets the rest aside.
std::error_code giveName(const fs::path &from, const fs::path &to)
{
    for (const char *ending : {"-wal", "-journal", "-shm", ""}) {
        const fs::path part = from.string() + ending;
        std::error_code error;
        if (!fs::exists(fs::symlink_status(part, error)))
            continue;
        fs::rename(part, to.string() + ending, error);
        if (error)
            return error;
    }
    return {};
}

} // namespace

Result<fs::path> setAside(const fs::path &file, const WallTime &now)
{
    const Result<WriterLock> lock = WriterLock::take(file, now);
    return lock ? setAsideLocked(file, now) : tl::unexpected(lock.error());
}

Result<fs::path> setAsideLocked(const fs::path &file, const WallTime &now)
{
    const fs::path name = freeName(file, now);
    if (const std::error_code error = giveName(file, name))
        return tl::unexpected(Error{Error::Kind::Unreadable, "could not set the journal aside: " + error.message(), file.string(), 0, {}});
    syncFolder(name.parent_path());
    return name;
}

} // namespace unknot::journal
