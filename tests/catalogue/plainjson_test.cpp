// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/plainjson.h"

#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <optional>

namespace unknot::catalogue
{

namespace
{

std::optional<Json> plainly(const std::string &text)
{
    const LineCounter lines;
    DomBuilder builder(lines);
    return readPlainJson(text, builder) ? std::optional(builder.take()) : std::nullopt;
}

} // namespace

TEST(PlainJson, readsWhatTheOtherParserReads)
{
    for (const char *text : {"{}", "[]", "  [ ]\n", "\"a\"", "0", "-0", "-17", "[true,false , null]",
             R"({"a": {"b": ["x\n\"y\"\\\/\t", 9007199254740993]}, "": 1})", "9223372036854775807", "[[],{},\"\"]", "\"\x7F\""})
        EXPECT_EQ(plainly(text), std::optional(Json::parse(text))) << text;
}

TEST(PlainJson, leavesToTheOtherWhatItDoesNotKnow)
{
    for (const char *text : {"1.5", "1e3", "9223372036854775808", "\"caf\xC3\xA9\"", R"("\u00e9")", "\xEF\xBB\xBF{}"}) {
        EXPECT_TRUE(Json::accept(text)) << text;
        EXPECT_FALSE(plainly(text)) << text;
    }
}

TEST(PlainJson, takesNothingThatIsNoJson)
{
    for (const char *text : {"", " ", "{", "[", "]", "[1,]", "[1 2]", "[,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{\"a\" 1}",
             "01", "-", "-01", "+1", "1.", "tru", "nul", "truee", "[1]x", "\"a", "\"\\", "\"\\x\"", "\"a\nb\"", "\"\x01\"",
             "{\"a\":1,\"a\":2}", "'a'", "/**/1", "NaN"})
        EXPECT_FALSE(plainly(text)) << text;
}

TEST(PlainJson, stopsWhereTheBuilderDoes)
{
    EXPECT_FALSE(plainly(std::string(1'000'000, '[')));
    EXPECT_FALSE(plainly("\"" + std::string(JsonDocument::maxText + 1, 'x') + "\""));
}

// Otherwise nothing is gained: what is shipped is written plainly, but for a sign or two.
TEST(PlainJson, readsMostOfWhatIsShipped)
{
    std::uintmax_t plain = 0, all = 0;
    for (const auto &entry : std::filesystem::directory_iterator(UNKNOT_SOURCE_DIR "/data/catalogue")) {
        if (entry.path().extension() != ".json")
            continue;
        const std::string text = test::TempFolder::bytes(entry.path());
        const auto read = plainly(text);
        EXPECT_TRUE(!read || *read == Json::parse(text)) << entry.path();
        plain += read ? text.size() : 0;
        all += text.size();
    }
    EXPECT_GT(plain * 10, all * 9);
}

} // namespace unknot::catalogue
