// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sealedcopy.h"

#include "base/files.h"
#include "base/writefile.h"
#include "journal/backup.h"
#include "journal/privatefile.h"
#include "practice/ownfiles.h"

#include <utility>

namespace unknot::practice
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t mostBytes = std::size_t{1} << 30;

tl::unexpected<Error> of(Error error, const fs::path &file)
{
    error.file = file.string();
    return tl::unexpected(std::move(error));
}

Result<std::string> copiedJournal(const fs::path &dataFolder)
{
    const fs::path copy = journalIn(dataFolder).string() + "-sealing";
    const auto made = journal::backUp(journalIn(dataFolder), copy);
    auto bytes = made ? readFile(copy, mostBytes) : tl::unexpected(made.error());
    journal::removeDatabase(copy);
    return bytes;
}

} // namespace

Result<std::string> sealedJournal(const fs::path &dataFolder, std::string_view passphrase, const journal::SealCost &cost)
{
    const auto bytes = copiedJournal(dataFolder);
    if (!bytes)
        return bytes;
    auto sealed = journal::seal(*bytes, passphrase, cost);
    if (!sealed)
        return of(sealed.error(), journalIn(dataFolder));
    const auto opened = journal::unseal(*sealed, passphrase);
    if (!opened || *opened != *bytes)
        return of({Error::Kind::Internal, "the encrypted copy could not be opened again", {}, 0, {}}, journalIn(dataFolder));
    return sealed;
}

std::optional<PassphraseFault> passphraseFault(std::string_view typed, std::string_view again)
{
    if (typed.empty())
        return PassphraseFault::Empty;
    return typed == again ? std::nullopt : std::optional(PassphraseFault::Differs);
}

Result<bool> isSealedCopy(const fs::path &file)
{
    const auto head = readStart(file, journal::sealMark.size());
    return head ? Result<bool>(journal::isSealed(*head)) : tl::unexpected(head.error());
}

Result<OpenedCopy> OpenedCopy::open(const fs::path &sealed, const fs::path &dataFolder, std::string_view passphrase)
{
    const auto bytes = readFile(sealed, mostBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto plain = journal::unseal(*bytes, passphrase);
    if (!plain)
        return of(plain.error(), sealed);
    if (const Status made = journal::makePrivateFolder(dataFolder); !made)
        return tl::unexpected(made.error());
    OpenedCopy opened(journalIn(dataFolder).string() + "-opened");
    const Status written = writeFile(opened.file(), *plain, Waiting::No);
    return written ? Result<OpenedCopy>(std::move(opened)) : tl::unexpected(written.error());
}

OpenedCopy::OpenedCopy(OpenedCopy &&other) noexcept : m_file(std::exchange(other.m_file, {})) { }

OpenedCopy::~OpenedCopy()
{
    if (!m_file.empty())
        journal::removeDatabase(m_file);
}

} // namespace unknot::practice
