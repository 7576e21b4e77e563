// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sealedfile.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <optional>

namespace unknot::test
{

namespace
{

using journal::seal;
using journal::unseal;

constexpr journal::SealCost cheap{1, 8192};
constexpr std::size_t chunk = 64 << 10;

std::string sealed(std::string_view bytes, std::string_view passphrase = "open sesame")
{
    return seal(bytes, passphrase, cheap).value();
}

std::optional<Error::Kind> refused(const std::string &bytes, std::string_view passphrase = "open sesame")
{
    const auto opened = unseal(bytes, passphrase);
    if (opened)
        return {};
    EXPECT_FALSE(opened.error().what.empty());
    return opened.error().kind;
}

std::string anyBytes()
{
    // Around the ends of chunks, where it could go wrong.
    const auto length = *rc::gen::element<std::size_t>(0, 1, 100, chunk - 1, chunk, chunk + 1, 2 * chunk, 2 * chunk + 5);
    std::string bytes = *rc::gen::container<std::string>(64, rc::gen::arbitrary<char>());
    while (bytes.size() < length)
        bytes += bytes;
    return bytes.substr(0, length);
}

} // namespace

RC_GTEST_PROP(SealedFile, isOpenedByItsPassphraseAlone, ())
{
    const std::string bytes = anyBytes();
    const auto passphrase = *rc::gen::nonEmpty(rc::gen::arbitrary<std::string>());
    const std::string file = sealed(bytes, passphrase);
    RC_ASSERT(journal::isSealed(file));
    RC_ASSERT(unseal(file, passphrase).value() == bytes);
    RC_ASSERT(refused(file, passphrase + "x") == Error::Kind::Invalid);
    RC_ASSERT(refused(file, "") == Error::Kind::Invalid);
}

RC_GTEST_PROP(SealedFile, isNotOpenedWithAByteChanged, ())
{
    std::string file = sealed(anyBytes());
    // What a guess costs stays payable: the numbers are held to what is sensible first.
    const auto at = *rc::gen::inRange<std::size_t>(0, file.size());
    const bool isCost = at >= 12 && at < 28;
    file[at] = static_cast<char>(file[at] ^ (isCost ? '\x80' : static_cast<char>(1 << *rc::gen::inRange(0, 8))));
    RC_ASSERT(refused(file).has_value());
}

RC_GTEST_PROP(SealedFile, isNotOpenedWhereItIsCutShortOrLonger, ())
{
    const std::string file = sealed(anyBytes());
    RC_ASSERT(refused(file.substr(0, *rc::gen::inRange<std::size_t>(0, file.size()))).has_value());
    RC_ASSERT(refused(file + "x").has_value());
}

TEST(SealedFile, cutAtTheEndOfAChunkIsFoundToo)
{
    const std::string file = sealed(std::string(3 * chunk, 'a'));
    const std::size_t head = file.size() - 3 * (chunk + 17);
    EXPECT_EQ(refused(file.substr(0, head + chunk + 17)), Error::Kind::Malformed);
    EXPECT_EQ(refused(file.substr(0, head)), Error::Kind::Malformed);
}

TEST(SealedFile, hidesWhatIsInItAndIsAnotherEachTime)
{
    const std::string secret(200, 'a');
    EXPECT_EQ(sealed(secret).find("aaaa"), std::string::npos);
    EXPECT_NE(sealed(secret), sealed(secret));
}

TEST(SealedFile, withoutAPassphraseIsNone)
{
    EXPECT_EQ(seal("x", "", cheap).error().kind, Error::Kind::Invalid);
}

TEST(SealedFile, thatAsksForAllMemoryIsRefusedAtOnce)
{
    std::string file = sealed("x");
    file[12 + 8 + 6] = '\x7f';
    EXPECT_EQ(refused(file), Error::Kind::Malformed);
    EXPECT_EQ(refused("SQLite format 3"), Error::Kind::Malformed);
}

// As it is used: about a second, and 256 MiB.
TEST(SealedFile, withTheCostOfEveryDayIsOpenedAgain)
{
    EXPECT_EQ(unseal(seal("what hurts", "open sesame").value(), "open sesame").value(), "what hurts");
}

} // namespace unknot::test
