// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/syncfile.h"

#include "base/files.h"
#include "base/writefile.h"
#include "exchange/document.h"
#include "journal/digest.h"
#include "journal/jsonexport.h"

#include <algorithm>
#include <charconv>

namespace unknot::exchange
{

namespace
{

constexpr std::string_view before = "unknot-", after = ".journal", mark = "unknot-sync ";
constexpr std::size_t uuidLength = 36;

bool isOfUuid(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '-';
}

std::string lastLine(std::size_t bytes, const std::string &digest)
{
    return std::string(mark) + std::to_string(syncVersion) + ' ' + std::to_string(bytes) + ' ' + digest + '\n';
}

// The number of a line's version, where there is one.
std::optional<int> versionIn(std::string_view line)
{
    int version = 0;
    const std::string_view rest = line.substr(mark.size());
    const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), version);
    return read.ec == std::errc() ? std::optional(version) : std::nullopt;
}

tl::unexpected<Fault> refused(FaultCode code, const std::filesystem::path &file)
{
    return tl::unexpected(Fault{code, file.string()});
}

Status writeDocument(const journal::JournalReader &journal, journal::Digest &digest, std::size_t &bytes, const Sink &sink)
{
    return journal::writeJson(journal, {}, {}, [&](std::string_view piece) {
        digest.add(piece);
        bytes += piece.size();
        return sink ? sink(piece) : Status{};
    });
}

} // namespace

std::string syncFileName(const journal::Uuid &machine)
{
    return std::string(before) + machine + std::string(after);
}

std::optional<journal::Uuid> machineOf(const std::string &fileName)
{
    if (fileName.size() != before.size() + uuidLength + after.size() || !fileName.starts_with(before) || !fileName.ends_with(after))
        return std::nullopt;
    const std::string machine = fileName.substr(before.size(), uuidLength);
    return std::ranges::all_of(machine, isOfUuid) ? std::optional(machine) : std::nullopt;
}

FaultOr<SyncContent> readSyncFile(const std::filesystem::path &file)
{
    auto bytes = readFile(file, mostDocumentBytes);
    if (!bytes)
        return tl::unexpected(unreadFault(bytes.error(), mostDocumentBytes));
    const std::size_t start = bytes->size() < 2 ? std::string::npos : bytes->rfind('\n', bytes->size() - 2);
    if (start == std::string::npos)
        return refused(FaultCode::Torn, file);
    const std::string line = bytes->substr(start + 1);
    if (!line.starts_with(mark))
        return refused(FaultCode::Torn, file);
    if (const auto version = versionIn(line); version && *version > syncVersion)
        return refused(FaultCode::TooNew, file);
    bytes->resize(start + 1);
    std::string digest = journal::digestOf(*bytes);
    if (line != lastLine(bytes->size(), digest))
        return refused(FaultCode::Torn, file);
    return SyncContent{std::move(digest), std::move(*bytes)};
}

Result<std::string> syncDigest(const journal::JournalReader &journal)
{
    journal::Digest digest;
    std::size_t bytes = 0;
    if (Status made = writeDocument(journal, digest, bytes, {}); !made)
        return tl::unexpected(made.error());
    return digest.hex();
}

Result<std::string> writeSyncFile(const journal::JournalReader &journal, const std::filesystem::path &file)
{
    std::string hex;
    const auto making = [&](const Sink &sink) -> Status {
        journal::Digest digest;
        std::size_t bytes = 0;
        if (Status made = writeDocument(journal, digest, bytes, sink); !made)
            return made;
        hex = digest.hex();
        return sink(lastLine(bytes, hex));
    };
    if (Status written = writeFile(file, making, Waiting::No); !written)
        return tl::unexpected(written.error());
    return hex;
}

} // namespace unknot::exchange
