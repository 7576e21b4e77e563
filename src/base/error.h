// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace unknot
{

// What went wrong, where, and what kind of thing it is, so that a caller can decide and a
// person can act. The sentence shown in the window is made in present; this is the developer's.
struct Error {
    enum class Kind {
        NotFound, // the file or record is not there
        Unreadable, // it is there, but the system refuses
        Malformed, // it can't be parsed
        Invalid, // it parses, but says something that can't be
        ReadOnly, // it can be read but not written
        TooNew, // written by a newer program
        NotADatabase, // the journal's place holds something else
        Full, // no space left
        Busy, // another program holds it
        Internal, // none of these
    };

    Kind kind = Kind::Internal;
    std::string what; // one sentence without a full stop
    std::string file; // path, empty where no file is concerned
    int line = 0; // 1-based, 0 where unknown
    std::string pointer; // JSON pointer or SVG id, empty where none

    bool operator==(const Error &) const = default;
};

using Errors = std::vector<Error>;

// "file:line: /json/pointer: what", leaving out what is not known.
std::string toString(const Error &error);

} // namespace unknot
