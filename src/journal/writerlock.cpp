// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/writerlock.h"

#include "base/files.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <sstream>
#include <system_error>
#include <utility>

namespace unknot::journal
{

namespace
{

namespace fs = std::filesystem;

// One journal has one lock, by whichever name it is opened.
fs::path lockOf(const fs::path &journal)
{
    std::error_code error;
    fs::path real = fs::weakly_canonical(fs::absolute(journal, error), error);
    if (error)
        real = journal;
    real += "-lock";
    return real;
}

Error::Kind kindOf(int systemError)
{
    switch (systemError) {
    case EROFS:
        return Error::Kind::ReadOnly;
    case ENOSPC:
    case EDQUOT:
        return Error::Kind::Full;
    case EACCES:
    case EPERM:
    case ENOLCK: // a file system that cannot lock
    case EOPNOTSUPP:
        return Error::Kind::Unreadable;
    default:
        return Error::Kind::Internal;
    }
}

tl::unexpected<Error> failed(int systemError, const fs::path &journal)
{
    return tl::unexpected(Error{kindOf(systemError),
        "could not lock the journal for writing: " + std::generic_category().message(systemError), journal.string(), 0, {}});
}

// "2026-11-28 14:05", as the clock of the holder showed it.
std::string toMinute(const WallTime &time)
{
    std::string iso = toIso(time).substr(0, 16);
    iso[10] = ' ';
    return iso;
}

tl::unexpected<Error> taken(const fs::path &journal)
{
    std::string who = "another program";
    if (const auto holder = WriterLock::holder(journal))
        who = "process " + std::to_string(holder->process) + " since " + toMinute(holder->since);
    return tl::unexpected(Error{Error::Kind::Busy, "open for writing in " + who, journal.string(), 0, {}});
}

// Whoever had the lock before removes the file while it still has it: what was locked may be a file
// that has no name any more, and then says nothing.
bool isStillThere(int descriptor, const fs::path &file)
{
    struct stat locked {
    };
    struct stat named {
    };
    return ::fstat(descriptor, &locked) == 0 && ::stat(file.c_str(), &named) == 0 && locked.st_dev == named.st_dev
        && locked.st_ino == named.st_ino;
}

// Who it is is said as well as can be: on a full disk the lock holds without it.
void sign(int descriptor, const WallTime &now)
{
    const std::string text = std::to_string(::getpid()) + ' ' + std::to_string(now.utc.time_since_epoch().count()) + ' '
        + std::to_string(now.offset.count()) + ' ' + now.zone + '\n';
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, text.data(), text.size(), 0) < 0)
        return;
}

} // namespace

Result<WriterLock> WriterLock::take(const fs::path &journal, const WallTime &now)
{
    const fs::path file = lockOf(journal);
    for (;;) {
        if (const std::string kind = specialFile(file); !kind.empty())
            return tl::unexpected(
                Error{Error::Kind::NotADatabase, "there is " + kind + " in the place of the journal's lock", file.string(), 0, {}});
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600);
        if (descriptor < 0)
            return failed(errno, journal);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int error = errno;
            ::close(descriptor);
            if (error == EINTR)
                continue;
            return error == EWOULDBLOCK ? taken(journal) : failed(error, journal);
        }
        if (isStillThere(descriptor, file)) {
            sign(descriptor, now);
            return WriterLock(file, descriptor);
        }
        ::close(descriptor);
    }
}

std::optional<JournalStore::Holder> WriterLock::holder(const fs::path &journal)
{
    constexpr std::size_t mostBytes = 4096;
    std::istringstream in(readFile(lockOf(journal), mostBytes).value_or(std::string()));
    JournalStore::Holder holder;
    std::int64_t utc = 0;
    std::int64_t offset = 0;
    if (!(in >> holder.process >> utc >> offset))
        return {};
    holder.since.utc = std::chrono::sys_time<Milliseconds>{Milliseconds{utc}};
    holder.since.offset = std::chrono::minutes{offset};
    in >> holder.since.zone;
    return holder;
}

WriterLock::WriterLock(WriterLock &&other) noexcept : m_file(std::move(other.m_file)), m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

WriterLock::~WriterLock()
{
    if (m_descriptor < 0)
        return;
    ::unlink(m_file.c_str());
    ::flock(m_descriptor, LOCK_UN); // also where a child process has a copy of the descriptor
    ::close(m_descriptor);
}

} // namespace unknot::journal
