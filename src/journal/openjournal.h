// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/answers.h"
#include "journal/connection.h"
#include "journal/days.h"
#include "journal/entries.h"
#include "journal/sessionreader.h"
#include "journal/sessionwriter.h"
#include "journal/sqlerror.h"
#include "journal/trials.h"
#include "journal/weeklies.h"

#include <functional>
#include <type_traits>
#include <utility>

namespace unknot::journal
{

// A connection with what reads from it: the inside of JournalReader. What it is made of throws; here,
// at the border, every exception of SQLite becomes an Error.
struct OpenJournal {
    explicit OpenJournal(Connection &&opened) : connection(std::move(opened)) { }
    virtual ~OpenJournal() = default;
    OpenJournal(const OpenJournal &) = delete;
    OpenJournal &operator=(const OpenJournal &) = delete;

    template<class Body>
    auto attempt(const char *doing, Body body) -> Result<std::invoke_result_t<Body>>
    {
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Body>>)
                return body(), Status{};
            else
                return body();
        } catch (const SQLite::Exception &failure) {
            return tl::unexpected(sqlError(failure, doing, connection.file, connection.db.getHandle()));
        }
    }

    [[nodiscard]] tl::unexpected<Error> refusal(Error::Kind kind, const char *doing, const char *why) const
    {
        return tl::unexpected(Error{kind, std::string("could not ") + doing + ": " + why, connection.file.string(), 0, {}});
    }

    Connection connection; // before everything that refers to it
    SessionReader sessions{connection.db};
    Answers answers{connection.db};
    Entries entries{connection.db};
    Days days{connection.db};
    Weeklies weeklies{connection.db};
    Trials trials{connection.db};
};

// And with what writes: the inside of JournalStore.
struct WritableJournal : OpenJournal {
    using OpenJournal::OpenJournal;

    // Every write goes through here, so that no batch goes on after one that failed.
    template<class Body>
    Status write(const char *doing, Body body)
    {
        if (batch && !*batch)
            return *batch;
        Status status = attemptWrite(doing, body);
        if (batch && !status)
            batch = status;
        return status;
    }

    // What was there before leaves the file.
    template<class Body>
    Status writeOver(const char *doing, Body body)
    {
        traces = true;
        return write(doing, body);
    }
    Status clearTraces();

    Status writeBatch(const std::function<Status()> &writes);
    Status joinBatch(const std::function<Status()> &writes);

    SessionWriter writer{connection.db};
    std::optional<Status> batch; // while one is being written: whether all of it could be so far
    bool traces = false; // of what is no longer there, in the log

private:
    // The body says whether it found the record, or nothing.
    template<class Body>
    Status attemptWrite(const char *doing, Body body)
    {
        if (Status there = connection.identity.check(); !there)
            return there;
        const auto done = attempt(doing, body);
        if (!done)
            return tl::unexpected(done.error());
        if constexpr (!std::is_void_v<std::invoke_result_t<Body>>) {
            if (!*done)
                return refusal(Error::Kind::NotFound, doing, "no such record");
        }
        return {};
    }
};

} // namespace unknot::journal
