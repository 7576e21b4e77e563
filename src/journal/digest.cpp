// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/digest.h"

#include <sodium.h>

#include <array>

namespace unknot::journal
{

struct Digest::State {
    crypto_hash_sha256_state sha;
};

Digest::Digest() : m_state(std::make_unique<State>())
{
    crypto_hash_sha256_init(&m_state->sha);
}

Digest::~Digest() = default;

void Digest::add(std::string_view bytes)
{
    crypto_hash_sha256_update(&m_state->sha, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
}

std::string Digest::hex()
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&m_state->sha, hash.data());
    std::string digits;
    for (const unsigned char byte : hash) {
        constexpr std::string_view all = "0123456789abcdef";
        digits += all[byte >> 4U];
        digits += all[byte & 0xFU];
    }
    return digits;
}

std::string digestOf(std::string_view bytes)
{
    Digest digest;
    digest.add(bytes);
    return digest.hex();
}

} // namespace unknot::journal
