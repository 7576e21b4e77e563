// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/sealedfile.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace unknot::practice
{

// A copy of the whole journal under a passphrase, for another place (journal/sealedfile.h says how). One that was made,
// and opened again to see that it can be. Takes about two seconds, and the memory that deriving a key does. Errors of
// journal::backUp and journal::seal.
Result<std::string> sealedJournal(const std::filesystem::path &dataFolder, std::string_view passphrase, const journal::SealCost &cost = {});

// Why a passphrase that was typed twice can't be the one. Absent: it can.
enum class PassphraseFault { Empty, Differs };
std::optional<PassphraseFault> passphraseFault(std::string_view typed, std::string_view again);

// Whether that file is one.
Result<bool> isSealedCopy(const std::filesystem::path &file);

// What is in one, as a file of its own in the data folder, which nobody else may read and which goes with this.
class OpenedCopy
{
public:
    // Errors of journal::unseal, with the file's name; NotFound, Unreadable.
    static Result<OpenedCopy> open(
        const std::filesystem::path &sealed, const std::filesystem::path &dataFolder, std::string_view passphrase);
    OpenedCopy(OpenedCopy &&other) noexcept;
    OpenedCopy &operator=(OpenedCopy &&) = delete;
    ~OpenedCopy();

    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

private:
    explicit OpenedCopy(std::filesystem::path file) : m_file(std::move(file)) { }

    std::filesystem::path m_file; // empty: moved from
};

} // namespace unknot::practice
