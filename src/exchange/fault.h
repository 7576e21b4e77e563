// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace unknot::exchange
{

// What is wrong with a file that is to be taken in: a code with numbers and names. Words for it are made in present (faulttext.h).
// Behind each code what it uses of Fault; all are of the place that `pointer` or `line` names, the first ones of the whole file.
enum class FaultCode {
    NotThere,
    NotReadable, // it is no plain file, or may not be read
    TooLarge, // most: bytes that are read
    Pdf, // what else a person may have chosen
    Table,
    Archive, // or an office document
    JournalItself, // or a backup
    SealedCopy,
    HealthRecord,
    OtherJson, // but no journal
    TooNew, // a newer program wrote it
    Torn, // half copied: it will be whole later
    NoJson, // most: the byte at which it can't be read on
    HugeNumber,
    KeyTwice, // name: the key
    NoColumns, // of a table
    OpenQuote,
    RowLength, // least: columns of the row, most: of the first line

    Missing, // one value of a journal
    Unknown, // nothing that stands here
    NoObject,
    NoList,
    NoText,
    NotTextsAlone,
    NoFlag,
    NoNumber, // least, most
    NoNumberNorNull, // least, most
    NoVersion,
    NoMoment,
    NoDay,
    NoWord, // name: what stands there
    NoSign, // name
    NoQualities, // name
    HoldsNul,
    EmptyId,
    EmptyWord,
    OddNumber,

    IdTwice, // name: the id; of records together
    NoSuchTag, // name: its id
    NoSuchSession, // name
    TagsUnordered,
    AnswersUnordered,
    RunsButEnded,
    EndedWithoutEnd,
    NoPlace,
    PlaceTwice,
    SaysNothing,

    LiesAhead, // name: the moment or day
    DiffersFromHere, // in what never changes
    CantBeKept, // the journal takes none such; of the whole file
};
inline constexpr FaultCode lastFaultCode = FaultCode::CantBeKept;

struct Fault {
    FaultCode code = FaultCode::NotReadable;
    std::string file = {}; // path
    int line = 0; // 1-based, of a table; 0: unknown
    std::string pointer = {}; // JSON pointer, or the list and the id of a record; empty: of the whole file
    std::string name = {}; // as the file has it, with whatever is in it
    std::int64_t least = 0, most = 0;

    bool operator==(const Fault &) const = default;
};

// As a caller decides by it: NotFound, Unreadable, TooNew, Malformed (can't be parsed) or Invalid.
Error::Kind kindOf(FaultCode code);

// Of what unknot::readFile says, when asked for at most so many bytes.
Fault unreadFault(const Error &error, std::size_t mostBytes);

// For what goes on with Errors, as a commit that is not made: without words.
Error errorOf(const Fault &fault);

template<class T>
class [[nodiscard]] FaultOr : public tl::expected<T, Fault>
{
public:
    using tl::expected<T, Fault>::expected;
};

// With any fault the value is not to be used.
template<class T>
struct [[nodiscard]] WithFaults {
    T value;
    std::vector<Fault> faults; // in the order in which they were found
};

} // namespace unknot::exchange
