// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace unknot::journal
{

// Bytes under a passphrase: the key is Argon2id of it and of a salt, the bytes go through libsodium's secretstream
// (XChaCha20-Poly1305) in chunks, the last of which says that it is the last. So a byte that is another, a chunk that is
// missing or moved, and an end that is cut off are each found. Whoever has forgotten the passphrase can't get at it.
//
// "UNKNOTSEAL1\n", what deriving the key costs (8 bytes each, least first: operations, bytes of memory), the salt (16), the
// stream's header (24), then chunks of 64 KiB, each 17 bytes longer. All before the chunks is authenticated with the first.

// What deriving the key costs, and so what each guess does. As libsodium's MODERATE: 256 MiB and about a second on
// a computer of today; it is done by hand now and then, and a stolen file can be guessed at for years.
struct SealCost {
    std::uint64_t operations = 3;
    std::uint64_t memory = std::uint64_t{256} << 20U; // bytes
};

inline constexpr std::string_view sealMark = "UNKNOTSEAL1\n";
[[nodiscard]] bool isSealed(std::string_view bytes); // begins like one: with that

// Internal: there is not that much memory, or libsodium can't be used. Invalid: the passphrase is empty.
Result<std::string> seal(std::string_view bytes, std::string_view passphrase, const SealCost &cost = {});

// Malformed: it is none, is cut short, was changed, or asks for more than any of ours does. Invalid: the passphrase is
// another, or the beginning was changed: nobody can tell which. Internal: as above.
Result<std::string> unseal(std::string_view sealed, std::string_view passphrase);

} // namespace unknot::journal
