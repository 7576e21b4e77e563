// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sealedfile.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace unknot::journal
{

namespace
{

constexpr std::size_t costAt = sealMark.size();
constexpr std::size_t saltAt = costAt + 16;
constexpr std::size_t streamAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr std::size_t headLength = streamAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t chunkLength = 64 << 10;
constexpr std::size_t longer = crypto_secretstream_xchacha20poly1305_ABYTES;

// A file that asks for more is none of ours: it would take the computer's memory, or hours.
constexpr std::uint64_t mostMemory = std::uint64_t{1} << 30U;
constexpr std::uint64_t mostOperations = 10;

tl::unexpected<Error> refusal(Error::Kind kind, const char *why)
{
    return tl::unexpected(Error{kind, why, {}, 0, {}});
}

tl::unexpected<Error> noSodium()
{
    return refusal(Error::Kind::Internal, "libsodium can't be used on this machine");
}

const unsigned char *raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(std::string &bytes, std::size_t at)
{
    return reinterpret_cast<unsigned char *>(bytes.data() + at);
}

std::string littleEndian(std::uint64_t number)
{
    std::string bytes;
    for (int i = 0; i < 8; ++i, number >>= 8U)
        bytes += static_cast<char>(number & 0xffU);
    return bytes;
}

std::uint64_t numberAt(std::string_view bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = 8; i-- > 0;)
        number = number << 8U | static_cast<unsigned char>(bytes[i]);
    return number;
}

// Gone from memory with this.
class Key
{
public:
    Key() = default;
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;

    // False: there is not that much memory.
    bool derive(std::string_view passphrase, const unsigned char *salt, const SealCost &cost)
    {
        return crypto_pwhash(m_bytes.data(), m_bytes.size(), passphrase.data(), passphrase.size(), salt, cost.operations,
                   static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    }
    [[nodiscard]] const unsigned char *bytes() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_bytes{};
};

tl::unexpected<Error> noMemory()
{
    return refusal(Error::Kind::Internal, "there is not enough memory to make a key of the passphrase; close other programs and try again");
}

using State = crypto_secretstream_xchacha20poly1305_state;

std::string_view headBefore(std::string_view head, bool isFirst)
{
    return isFirst ? head.substr(0, streamAt) : std::string_view{};
}

void pushAll(State &state, std::string_view bytes, std::string &sealed)
{
    const std::string head = sealed;
    bool isFirst = true;
    do {
        const std::string_view chunk = bytes.substr(0, chunkLength);
        bytes.remove_prefix(chunk.size());
        const std::string_view with = headBefore(head, isFirst);
        const std::size_t at = sealed.size();
        sealed.resize(at + chunk.size() + longer);
        crypto_secretstream_xchacha20poly1305_push(&state, raw(sealed, at), nullptr, raw(chunk), chunk.size(), raw(with), with.size(),
            bytes.empty() ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        isFirst = false;
    } while (!bytes.empty());
}

Result<std::string> pullAll(State &state, std::string_view head, std::string_view chunks)
{
    std::string bytes;
    for (bool isFirst = true;; isFirst = false) {
        const std::string_view chunk = chunks.substr(0, chunkLength + longer);
        if (chunk.size() < longer)
            return refusal(Error::Kind::Malformed, "the file is cut short");
        chunks.remove_prefix(chunk.size());
        const std::string_view with = headBefore(head, isFirst);
        const std::size_t at = bytes.size();
        bytes.resize(at + chunk.size() - longer);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, raw(bytes, at), nullptr, &tag, raw(chunk), chunk.size(), raw(with), with.size())
            != 0)
            return isFirst ? refusal(Error::Kind::Invalid, "the passphrase is not that of this file, or the file was changed")
                           : refusal(Error::Kind::Malformed, "the file was changed, or is cut short");
        const bool isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (isLast && chunks.empty())
            return bytes;
        if (isLast)
            return refusal(Error::Kind::Malformed, "there is something after the end of what was encrypted");
    }
}

} // namespace

bool isSealed(std::string_view bytes)
{
    return bytes.starts_with(sealMark);
}

Result<std::string> seal(std::string_view bytes, std::string_view passphrase, const SealCost &cost)
{
    if (passphrase.empty())
        return refusal(Error::Kind::Invalid, "the passphrase is empty");
    if (sodium_init() < 0)
        return noSodium();
    std::string sealed = std::string{sealMark} + littleEndian(cost.operations) + littleEndian(cost.memory);
    sealed.resize(headLength);
    randombytes_buf(raw(sealed, saltAt), crypto_pwhash_SALTBYTES);
    Key key;
    if (!key.derive(passphrase, raw(sealed, saltAt), cost))
        return noMemory();
    State state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(sealed, streamAt), key.bytes());
    pushAll(state, bytes, sealed);
    sodium_memzero(&state, sizeof state);
    return sealed;
}

Result<std::string> unseal(std::string_view sealed, std::string_view passphrase)
{
    if (!isSealed(sealed))
        return refusal(Error::Kind::Malformed, "this is no encrypted copy");
    if (sealed.size() < headLength)
        return refusal(Error::Kind::Malformed, "the file is cut short");
    if (sodium_init() < 0)
        return noSodium();
    const std::string_view head = sealed.substr(0, headLength);
    const SealCost cost{numberAt(head.substr(costAt)), numberAt(head.substr(costAt + 8))};
    if (cost.operations > mostOperations || cost.memory > mostMemory || cost.operations < crypto_pwhash_OPSLIMIT_MIN
        || cost.memory < crypto_pwhash_MEMLIMIT_MIN)
        return refusal(Error::Kind::Malformed, "the file was changed: it asks for what no encrypted copy of Unknot does");
    Key key;
    if (!key.derive(passphrase, raw(head.substr(saltAt)), cost))
        return noMemory();
    State state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(head.substr(streamAt)), key.bytes()) != 0)
        return refusal(Error::Kind::Malformed, "the file was changed");
    auto bytes = pullAll(state, head, sealed.substr(headLength));
    sodium_memzero(&state, sizeof state);
    return bytes;
}

} // namespace unknot::journal
