// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/writefile.h"

#include "base/files.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace unknot
{

namespace
{

namespace fs = std::filesystem;

constexpr int patienceMs = 1000; // with who is to read from a pipe
constexpr std::string_view pipeWord = "a named pipe"; // as files.h says it

tl::unexpected<Error> failed(int error, const fs::path &file)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    const Error::Kind kind = full ? Error::Kind::Full : error == ENOENT ? Error::Kind::NotFound : Error::Kind::Unreadable;
    return tl::unexpected(Error{kind, std::generic_category().message(error), file.string(), 0, {}});
}

// A file that is open to be written. Its name goes with it where it was only a name for the time being.
class OpenToWrite
{
public:
    explicit OpenToWrite(int descriptor, fs::path passing = {}) : m_descriptor(descriptor), m_passing(std::move(passing)) { }
    ~OpenToWrite()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (!m_passing.empty())
            ::unlink(m_passing.c_str());
    }
    OpenToWrite(const OpenToWrite &) = delete;
    OpenToWrite &operator=(const OpenToWrite &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    // Each of these: 0, or the system's error.
    int write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t wrote = ::write(m_descriptor, bytes.data(), bytes.size());
            if (wrote < 0 && errno != EINTR && !(errno == EAGAIN && isRead()))
                return errno;
            bytes.remove_prefix(wrote < 0 ? 0 : static_cast<std::size_t>(wrote));
        }
        return 0;
    }
    [[nodiscard]] int sync() const { return ::fsync(m_descriptor) == 0 ? 0 : errno; }
    int close() { return ::close(std::exchange(m_descriptor, -1)) == 0 ? 0 : errno; }
    int rename(const fs::path &to)
    {
        if (::rename(m_passing.c_str(), to.c_str()) != 0)
            return errno;
        m_passing.clear();
        return 0;
    }

private:
    // Of a pipe that is full: whether somebody still takes from it. Leaves errno as it is.
    [[nodiscard]] bool isRead() const
    {
        const int error = errno;
        pollfd pipe{m_descriptor, POLLOUT, 0};
        const bool takes = ::poll(&pipe, 1, patienceMs) == 1;
        errno = error;
        return takes;
    }

    int m_descriptor;
    fs::path m_passing;
};

Status toStatus(int error, const fs::path &file)
{
    return error == 0 ? Status{} : failed(error, file);
}

// Never waits in the system, which would be for ever where nobody reads.
int openAtOnce(const fs::path &file)
{
    return ::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
}

// For a moment, until a reader of the pipe has come. -1 and errno: none has, or it can't be written to at all.
int openOnceRead(const fs::path &file)
{
    constexpr int roundMs = 20;
    int descriptor = openAtOnce(file);
    for (int waitedMs = 0; descriptor < 0 && errno == ENXIO && waitedMs < patienceMs; waitedMs += roundMs) {
        ::poll(nullptr, 0, roundMs);
        descriptor = openAtOnce(file);
    }
    if (descriptor >= 0)
        ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK); // the reader may take its time
    return descriptor;
}

// ENXIO is what opening a pipe fails with that nobody reads; the system's word for it speaks of a device.
Status notOpened(int error, const fs::path &file)
{
    if (error != ENXIO || specialFile(file) != pipeWord)
        return failed(error, file);
    return tl::unexpected(Error{Error::Kind::Unreadable, "nobody reads from this pipe", file.string(), 0, {}});
}

// Gathers small pieces, so that the system is not asked for each.
Status writeAll(const OpenToWrite &out, const fs::path &file, const Making &making)
{
    constexpr std::size_t most = std::size_t{64} * 1024;
    std::string waiting;
    const auto flush = [&] { return toStatus(out.write(std::exchange(waiting, {})), file); };
    const Status made = making([&](std::string_view bytes) {
        waiting += bytes;
        return waiting.size() < most ? Status{} : flush();
    });
    return made ? flush() : made;
}

Status writeInto(const fs::path &file, const Making &making, Waiting waiting)
{
    OpenToWrite out(waiting == Waiting::No ? openAtOnce(file) : openOnceRead(file));
    if (!out.isOpen())
        return notOpened(errno, file);
    if (Status written = writeAll(out, file, making); !written)
        return written;
    return toStatus(out.close(), file);
}

Status writeBeside(const fs::path &file, const Making &making)
{
    std::string name = file.string() + ".XXXXXX";
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC); // 0600
    if (descriptor < 0)
        return failed(errno, file);
    OpenToWrite out(descriptor, name);
    if (Status written = writeAll(out, file, making); !written)
        return written;
    for (int error : {out.sync(), out.close()}) {
        if (error != 0)
            return failed(error, file);
    }
    Status renamed = toStatus(out.rename(file), file);
    syncFolder(file.parent_path());
    return renamed;
}

} // namespace

Status writeFile(const fs::path &file, std::string_view bytes, Waiting waiting)
{
    return writeFile(
        file, [bytes](const Sink &sink) { return sink(bytes); }, waiting);
}

Status writeFile(const fs::path &file, const Making &making, Waiting waiting)
{
    if (!specialFile(file).empty())
        return writeInto(file, making, waiting);
    std::error_code error;
    const fs::path real = fs::weakly_canonical(fs::absolute(file, error), error);
    if (error)
        return failed(error.value(), file);
    if (fs::is_directory(real, error))
        return failed(EISDIR, file);
    return writeBeside(real, making);
}

Status appendToFile(const fs::path &file, std::string_view bytes)
{
    if (!specialFile(file).empty())
        return failed(EINVAL, file);
    OpenToWrite out(::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, S_IRUSR | S_IWUSR));
    if (!out.isOpen())
        return failed(errno, file);
    for (int error : {out.write(bytes), out.sync(), out.close()}) {
        if (error != 0)
            return failed(error, file);
    }
    syncFolder(file.parent_path());
    return {};
}

Status syncFile(const fs::path &file)
{
    const OpenToWrite open(::open(file.c_str(), O_RDWR | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    return open.isOpen() ? toStatus(open.sync(), file) : failed(errno, file);
}

void syncFolder(const fs::path &folder)
{
    const OpenToWrite open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (open.isOpen())
        static_cast<void>(open.sync());
}

} // namespace unknot
