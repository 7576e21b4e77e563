// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <functional>
#include <new>
#include <optional>
#include <set>

namespace unknot::test
{

// SQLite's file layer with faults: for as long as it lives, every connection that is opened goes
// through it. Not thread-safe. Connections must be closed before it goes.
class FaultyVfs
{
public:
    FaultyVfs() : m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real)
    {
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
        m_vfs.pNext = nullptr;
        m_vfs.zName = "faulty";
        m_vfs.pAppData = this;
        m_vfs.xOpen = open;
        m_vfs.xDelete = remove;
        m_vfs.xSleep = sleep;
        m_vfs.xGetLastError = lastError;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FaultyVfs()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_real, 1);
    }
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    // The disk: how many bytes files may still grow by (absent: any), and what a write that would
    // need more answers.
    std::optional<sqlite3_int64> room;
    int fullCode = SQLITE_FULL;
    int fullErrno = ENOSPC;
    bool roomForSharedMemory = true;

    int failSync = 0; // the errno that bringing anything to the disk fails with

    // One call that fails: the nth, from 0, of those that can fail so; or all from that one on.
    enum class Fault { InputOutput, NoSpace, ShortWrite };
    struct Strike {
        Fault fault = Fault::InputOutput;
        int call = 0;
        bool fromThenOn = false;
    };
    std::optional<Strike> strike;
    bool struck = false; // there was such a call
    bool skipSync = false; // much faster, and no loss where only a process dies
    bool hasSharedMemory = true; // no: as some network folders; for files opened from then on

    std::function<void()> beforeChange; // before every write, truncation, sync and removal
    std::function<void()> onSleep; // SQLite waits for a lock: no test waits with it
    std::chrono::microseconds slept{0}; // how long it would have

    // Whether everything that was written has also been brought to the disk.
    [[nodiscard]] bool allSynced() const { return m_unsynced.empty(); }

private:
    struct File {
        sqlite3_file base;
        FaultyVfs *owner;
        sqlite3_int64 systemError; // that the last failure of ours left; the real file follows
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };

    static File &wrapped(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }
    static sqlite3_file *real(sqlite3_file *file) { return wrapped(file).real(); }
    static FaultyVfs &owner(sqlite3_file *file) { return *wrapped(file).owner; }
    static FaultyVfs &owner(sqlite3_vfs *vfs) { return *static_cast<FaultyVfs *>(vfs->pAppData); }

    void changing() const
    {
        if (beforeChange)
            beforeChange();
    }
    // What a call can fail by: reading, locking and removing need no room.
    enum class Needs { Nothing, Room, RoomForBytes };
    bool strikes(Needs needs)
    {
        if (!strike || (strike->fault == Fault::NoSpace && needs == Needs::Nothing)
            || (strike->fault == Fault::ShortWrite && needs != Needs::RoomForBytes))
            return false;
        const bool is = strike->call == 0 || (strike->call < 0 && strike->fromThenOn);
        struck = struck || is;
        --strike->call;
        m_errno = is ? strikeErrno() : m_errno;
        return is;
    }
    [[nodiscard]] int strikeErrno() const { return strike->fault == Fault::InputOutput ? EIO : ENOSPC; }
    static int strikeFile(sqlite3_file *file, int code) { return fail(file, code, owner(file).strikeErrno()); }
    // Half of it is written where the fault is that one.
    static int strikeWrite(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
    {
        const Fault fault = owner(file).strike->fault;
        if (fault == Fault::ShortWrite)
            real(file)->pMethods->xWrite(real(file), from, count / 2, offset);
        return strikeFile(file, fault == Fault::InputOutput ? SQLITE_IOERR_WRITE : SQLITE_FULL);
    }

    static int fail(sqlite3_file *file, int code, int systemError)
    {
        wrapped(file).systemError = systemError;
        owner(file).m_errno = systemError;
        return code;
    }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        FaultyVfs &self = owner(vfs);
        File *wrapper = new (file) File{{nullptr}, &self, 0};
        if (self.strikes(Needs::Nothing))
            return SQLITE_CANTOPEN;
        const int code = self.m_real->xOpen(self.m_real, name, wrapper->real(), flags, outFlags);
        if (wrapper->real()->pMethods)
            wrapper->base.pMethods = self.hasSharedMemory ? methods(3) : methods(1);
        return code;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int sync)
    {
        owner(vfs).changing();
        if (owner(vfs).strikes(Needs::Nothing))
            return SQLITE_IOERR_DELETE;
        return owner(vfs).m_real->xDelete(owner(vfs).m_real, name, sync);
    }
    static int sleep(sqlite3_vfs *vfs, int microseconds)
    {
        owner(vfs).slept += std::chrono::microseconds{microseconds};
        if (owner(vfs).onSleep)
            owner(vfs).onSleep();
        return microseconds;
    }
    static int lastError(sqlite3_vfs *vfs, int, char *) { return owner(vfs).m_errno ? owner(vfs).m_errno : errno; }

    static int close(sqlite3_file *file)
    {
        owner(file).m_unsynced.erase(file);
        return real(file)->pMethods->xClose(real(file));
    }
    static int read(sqlite3_file *file, void *to, int count, sqlite3_int64 offset)
    {
        if (owner(file).strikes(Needs::Nothing))
            return strikeFile(file, SQLITE_IOERR_READ);
        return real(file)->pMethods->xRead(real(file), to, count, offset);
    }
    static int write(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
    {
        FaultyVfs &self = owner(file);
        self.changing();
        if (self.strikes(Needs::RoomForBytes))
            return strikeWrite(file, from, count, offset);
        sqlite3_int64 size = 0;
        real(file)->pMethods->xFileSize(real(file), &size);
        const sqlite3_int64 growth = std::max<sqlite3_int64>(0, offset + count - size);
        if (self.room && growth > *self.room)
            return fail(file, self.fullCode, self.fullErrno);
        if (self.room)
            *self.room -= growth;
        self.m_unsynced.insert(file);
        return real(file)->pMethods->xWrite(real(file), from, count, offset);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        owner(file).changing();
        if (owner(file).strikes(Needs::Room))
            return strikeFile(file, SQLITE_IOERR_TRUNCATE);
        return real(file)->pMethods->xTruncate(real(file), size);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        owner(file).changing();
        if (owner(file).failSync)
            return fail(file, SQLITE_IOERR_FSYNC, owner(file).failSync);
        if (owner(file).strikes(Needs::Room))
            return strikeFile(file, SQLITE_IOERR_FSYNC);
        owner(file).m_unsynced.erase(file);
        return owner(file).skipSync ? SQLITE_OK : real(file)->pMethods->xSync(real(file), flags);
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        if (owner(file).strikes(Needs::Nothing))
            return strikeFile(file, SQLITE_IOERR_FSTAT);
        return real(file)->pMethods->xFileSize(real(file), size);
    }
    static int lock(sqlite3_file *file, int level)
    {
        if (owner(file).strikes(Needs::Nothing))
            return strikeFile(file, SQLITE_IOERR_LOCK);
        return real(file)->pMethods->xLock(real(file), level);
    }
    static int unlock(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
    static int reserved(sqlite3_file *file, int *is) { return real(file)->pMethods->xCheckReservedLock(real(file), is); }
    static int control(sqlite3_file *file, int op, void *arg)
    {
        if (op == SQLITE_FCNTL_LAST_ERRNO && wrapped(file).systemError != 0) {
            *static_cast<int *>(arg) = static_cast<int>(wrapped(file).systemError);
            return SQLITE_OK;
        }
        return real(file)->pMethods->xFileControl(real(file), op, arg);
    }
    static int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
    static int traits(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
    static int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **to)
    {
        if (extend && !owner(file).roomForSharedMemory) {
            owner(file).m_errno = ENOSPC; // this one SQLite does not keep with the file
            return SQLITE_IOERR_SHMSIZE;
        }
        if (owner(file).strikes(extend ? Needs::Room : Needs::Nothing))
            return strikeFile(file, extend ? SQLITE_IOERR_SHMSIZE : SQLITE_IOERR_SHMMAP);
        return real(file)->pMethods->xShmMap(real(file), page, size, extend, to);
    }
    static int shmLock(sqlite3_file *file, int offset, int n, int flags)
    {
        return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
    }
    static void shmBarrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
    static int shmUnmap(sqlite3_file *file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }
    static int fetch(sqlite3_file *file, sqlite3_int64 offset, int count, void **to)
    {
        return real(file)->pMethods->xFetch(real(file), offset, count, to);
    }
    static int unfetch(sqlite3_file *file, sqlite3_int64 offset, void *at)
    {
        return real(file)->pMethods->xUnfetch(real(file), offset, at);
    }

    static const sqlite3_io_methods *methods(int version)
    {
        static const sqlite3_io_methods whole{3, close, read, write, truncate, sync, fileSize, lock, unlock, reserved, control, sectorSize,
            traits, shmMap, shmLock, shmBarrier, shmUnmap, fetch, unfetch};
        static const sqlite3_io_methods bare{1, close, read, write, truncate, sync, fileSize, lock, unlock, reserved, control, sectorSize,
            traits, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};
        return version == 1 ? &bare : &whole;
    }

    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
    std::set<const sqlite3_file *> m_unsynced;
    int m_errno = 0;
};

} // namespace unknot::test
