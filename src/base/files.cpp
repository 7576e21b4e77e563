// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <limits>
#include <system_error>
#include <utility>

namespace unknot
{

namespace
{

// A file that is open to be read, closed with this.
class OpenFile
{
public:
    // Without waiting for whoever should write into a pipe.
    explicit OpenFile(const std::filesystem::path &file) : m_descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

tl::unexpected<Error> refusal(Error::Kind kind, std::string what, const std::filesystem::path &file)
{
    return tl::unexpected(Error{kind, std::move(what), file.string(), 0, {}});
}

tl::unexpected<Error> bySystem(int error, const std::filesystem::path &file)
{
    if (error == ENOENT || error == ENOTDIR)
        return refusal(Error::Kind::NotFound, "is not there", file);
    const std::string why = std::generic_category().message(error);
    const bool rights = error == EACCES || error == EPERM;
    return refusal(Error::Kind::Unreadable, "can't be read: " + why + (rights ? "; allow reading it" : ""), file);
}

tl::unexpected<Error> tooLarge(std::size_t mostBytes, const std::filesystem::path &file)
{
    return refusal(
        Error::Kind::Invalid, "is larger than " + inMegabytes(mostBytes) + ", and no more is read of one file; make it smaller", file);
}

std::string specialKind(mode_t mode)
{
    if (S_ISFIFO(mode))
        return "a named pipe";
    if (S_ISCHR(mode) || S_ISBLK(mode))
        return "a device";
    return S_ISSOCK(mode) ? "a socket" : "";
}

Status isPlain(const struct stat &status, std::size_t mostBytes, const std::filesystem::path &file)
{
    if (!S_ISREG(status.st_mode)) {
        const std::string kind = S_ISDIR(status.st_mode) ? "a folder" : specialKind(status.st_mode);
        return refusal(Error::Kind::Unreadable,
            "is " + (kind.empty() ? "something else" : kind) + ", not a file; put a plain file in its place", file);
    }
    if (static_cast<std::size_t>(status.st_size) > mostBytes)
        return tooLarge(mostBytes, file);
    return {};
}

// How many bytes it has.
Result<std::size_t> sizeOf(const OpenFile &open, std::size_t mostBytes, const std::filesystem::path &file)
{
    struct stat status {
    };
    if (open.descriptor() < 0 || ::fstat(open.descriptor(), &status) != 0) {
        const int error = errno;
        // A socket can't be opened at all: say what it is.
        if (const std::string kind = specialFile(file); !kind.empty() && error == ENXIO)
            return refusal(Error::Kind::Unreadable, "is " + kind + ", not a file; put a plain file in its place", file);
        return bySystem(error, file);
    }
    if (const Status plain = isPlain(status, mostBytes, file); !plain)
        return tl::unexpected(plain.error());
    return static_cast<std::size_t>(status.st_size);
}

// Into the text from there on; how much was read, nothing at the end of the file.
Result<std::size_t> readInto(std::string &text, std::size_t from, const OpenFile &open, const std::filesystem::path &file)
{
    for (;;) {
        const ssize_t got = ::read(open.descriptor(), text.data() + from, text.size() - from);
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR)
            return bySystem(errno, file);
    }
}

// To the end, or to one byte past the most: it may have grown since it was looked at.
Result<std::string> readOpen(const OpenFile &open, std::size_t expected, std::size_t mostBytes, const std::filesystem::path &file)
{
    std::string text(expected + 1, '\0');
    std::size_t length = 0;
    for (;;) {
        const auto got = readInto(text, length, open, file);
        if (!got)
            return tl::unexpected(got.error());
        length += *got;
        if (length > mostBytes)
            return tooLarge(mostBytes, file);
        if (*got == 0)
            break;
        if (length == text.size())
            text.resize(2 * length);
    }
    text.resize(length);
    return text;
}

} // namespace

Result<std::string> readFile(const std::filesystem::path &file, std::size_t mostBytes)
{
    const OpenFile open(file);
    const auto size = sizeOf(open, mostBytes, file);
    if (!size)
        return tl::unexpected(size.error());
    return readOpen(open, *size, mostBytes, file);
}

Result<std::string> readStart(const std::filesystem::path &file, std::size_t bytes)
{
    const OpenFile open(file);
    if (const auto size = sizeOf(open, std::numeric_limits<std::size_t>::max(), file); !size)
        return tl::unexpected(size.error());
    std::string text(bytes, '\0');
    std::size_t length = 0;
    while (length < bytes) {
        const auto got = readInto(text, length, open, file);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        length += *got;
    }
    text.resize(length);
    return text;
}

Status checkReadable(const std::filesystem::path &file, std::size_t mostBytes)
{
    struct stat status {
    };
    if (::stat(file.c_str(), &status) != 0)
        return bySystem(errno, file);
    if (Status plain = isPlain(status, mostBytes, file); !plain)
        return plain;
    if (::access(file.c_str(), R_OK) != 0)
        return bySystem(errno, file);
    return {};
}

std::string specialFile(const std::filesystem::path &path)
{
    struct stat status {
    };
    return ::stat(path.c_str(), &status) == 0 ? specialKind(status.st_mode) : std::string();
}

std::string inMegabytes(std::size_t bytes)
{
    return std::to_string(bytes >> 20) + " MB";
}

} // namespace unknot
