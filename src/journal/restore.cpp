// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/restore.h"

#include "base/writefile.h"
#include "journal/backup.h"
#include "journal/carryover.h"
#include "journal/journalstore.h"
#include "journal/privatefile.h"
#include "journal/setaside.h"
#include "journal/writerlock.h"

#include <optional>
#include <system_error>
#include <utility>

namespace unknot::journal
{

namespace
{

namespace fs = std::filesystem;

enum class Present { None, Whole, Damaged };

struct Settled {
    Present present = Present::None;
    std::optional<JournalStore> store; // of a whole one: nobody else writes it meanwhile
};

fs::path beingMade(const fs::path &file)
{
    return file.string() + "-restoring";
}

// Once it is whole: from then on it only needs its place.
fs::path whole(const fs::path &file)
{
    return file.string() + "-restored";
}

bool isThere(const fs::path &file)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(file, ignored));
}

Status giveName(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        return tl::unexpected(
            Error{Error::Kind::Unreadable, "could not put the restored journal there: " + error.message(), to.string(), 0, {}});
    syncFolder(fs::absolute(to).parent_path());
    return {};
}

// Opened to be written: once it is closed it is one file of this program's schema.
Result<Settled> settle(const fs::path &file, const WallTime &now)
{
    if (!isThere(file))
        return Settled{};
    auto store = JournalStore::open(file, now);
    const Status status = store ? store->check() : tl::unexpected(store.error());
    if (status)
        return Settled{Present::Whole, std::move(*store)};
    const bool isDamaged = status.error().kind == Error::Kind::Malformed || status.error().kind == Error::Kind::NotADatabase;
    return isDamaged ? Result<Settled>(Settled{Present::Damaged, {}}) : tl::unexpected(status.error());
}

Status bringUpToDate(const fs::path &made, const WallTime &now)
{
    const auto settled = settle(made, now);
    if (settled && settled->present != Present::Whole)
        return tl::unexpected(Error{Error::Kind::Internal, "what was to be restored is not whole", made.string(), 0, {}});
    return settled ? Status{} : tl::unexpected(settled.error());
}

// A row that can't be read is found only by what reads it: nothing is relied on then.
Result<Present> carry(const fs::path &file, Present present, const fs::path &made, const WallTime &now)
{
    if (present == Present::Whole) {
        const Status carried = carryOver(file, made, now);
        if (carried)
            return present;
        if (carried.error().kind != Error::Kind::Malformed)
            return tl::unexpected(carried.error());
    }
    const Status carried = carryOverFromDamaged(file, made, now);
    return carried ? Result<Present>(present == Present::None ? present : Present::Damaged) : tl::unexpected(carried.error());
}

Result<Present> make(const fs::path &backup, const fs::path &file, const WallTime &now)
{
    const fs::path made = beingMade(file);
    if (const auto copied = backUp(backup, made); !copied)
        return tl::unexpected(copied.error());
    if (const Status ready = bringUpToDate(made, now); !ready)
        return tl::unexpected(ready.error());
    const auto settled = settle(file, now);
    if (!settled)
        return tl::unexpected(settled.error());
    auto carried = carry(file, settled->present, made, now);
    if (!carried)
        return carried;
    if (const auto copied = backUp(made, whole(file)); !copied) // again one file, each row of which was read
        return tl::unexpected(copied.error());
    removeDatabase(made);
    return carried;
}

Result<fs::path> takePlace(const fs::path &file, const WallTime &now)
{
    const auto lock = WriterLock::take(file, now);
    if (!lock)
        return tl::unexpected(lock.error());
    const bool hadJournal = isThere(file);
    Result<fs::path> aside;
    if (hadJournal || isThere(file.string() + "-wal")
        || isThere(file.string() + "-journal")) // a log of another file would be taken for its own
        aside = setAsideLocked(file, now);
    if (!aside)
        return aside;
    const Status placed = giveName(whole(file), file);
    if (!placed)
        return tl::unexpected(placed.error());
    return hadJournal ? aside : fs::path();
}

} // namespace

Result<Restored> restoreFrom(const fs::path &backup, const fs::path &file, const WallTime &now)
{
    if (const Status finished = finishRestoring(file, now); !finished)
        return tl::unexpected(finished.error());
    removeDatabase(beingMade(file)); // of one that was cut off
    const auto present = make(backup, file, now);
    if (!present) {
        removeDatabase(beingMade(file));
        return tl::unexpected(present.error());
    }
    const auto aside = takePlace(file, now);
    if (!aside) {
        if (isThere(file)) // else it is what finishRestoring puts there
            removeDatabase(whole(file));
        return tl::unexpected(aside.error());
    }
    return Restored{*aside, *present != Present::Whole};
}

Status finishRestoring(const fs::path &file, const WallTime &now)
{
    if (!isThere(whole(file)))
        return {};
    const auto aside = takePlace(file, now);
    return aside ? Status{} : tl::unexpected(aside.error());
}

} // namespace unknot::journal
