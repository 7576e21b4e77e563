// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/jsondocument.h"

#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace unknot::catalogue
{

namespace
{

Result<JsonDocument> parsed(std::string text)
{
    return JsonDocument::parse(std::move(text), "x.json");
}

std::vector<int> linesOf(const std::string &text, const std::vector<std::string> &pointers)
{
    const Result<JsonDocument> document = parsed(text);
    return document ? document->lines(pointers) : std::vector<int>();
}

} // namespace

TEST(JsonDocument, saysOnWhichLineEachValueBegins)
{
    const std::string text = "{\n  \"a\": 1,\n  \"b\": [\n    true,\n    {\n      \"c\": \"x\"\n    }\n  ],\n  \"d\": {}\n}\n";
    EXPECT_EQ(linesOf(text, {"", "/a", "/b", "/b/0", "/b/1", "/b/1/c", "/d"}), (std::vector{1, 2, 3, 4, 5, 6, 9}));
}

TEST(JsonDocument, takesANumberAtTheEndOfALineForThatLine)
{
    EXPECT_EQ(linesOf("{\"a\":\n1\n,\"b\":\n-2.5\n\n\n}", {"/a", "/b"}), (std::vector{2, 4}));
}

TEST(JsonDocument, countsLinesWithCarriageReturns)
{
    EXPECT_EQ(linesOf("{\r\n\"a\": [1,\r\n2]}\r\n", {"/a", "/a/1"}), (std::vector{2, 3}));
}

TEST(JsonDocument, hasNoLineForWhatIsNotThere)
{
    EXPECT_EQ(linesOf("{\"a\": [1]}", {"/b", "/a/1", "/a/0", "nonsense"}), (std::vector{0, 0, 1, 0}));
}

TEST(JsonDocument, escapesKeysInPointers)
{
    EXPECT_EQ(pointerTo("/a", "b/c~d"), "/a/b~1c~0d");
    EXPECT_EQ(pointerTo("", std::size_t{12}), "/12");
    EXPECT_EQ(linesOf("{\n\"a/b\":\n{\"~\":\n1}}", {"/a~1b/~0"}), (std::vector{4}));
}

TEST(JsonDocument, namesTheLineOfASyntaxError)
{
    const Result<JsonDocument> document = parsed("{\n  \"a\": 1,\n  \"b\" 2\n}\n");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().kind, Error::Kind::Malformed);
    EXPECT_EQ(document.error().file, "x.json");
    EXPECT_EQ(document.error().line, 3);
    EXPECT_NE(document.error().what.find("is not sound JSON"), std::string::npos);
    EXPECT_EQ(document.error().what.find("json.exception"), std::string::npos);
}

TEST(JsonDocument, refusesAKeyGivenTwice)
{
    const Result<JsonDocument> document = parsed("{\n\"a\": 1,\n\"a\": 2}");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().line, 3);
}

TEST(JsonDocument, refusesWhatIsNestedTooDeep)
{
    const std::string fits = std::string(JsonDocument::maxDepth, '[') + std::string(JsonDocument::maxDepth, ']');
    EXPECT_TRUE(parsed(fits));
    EXPECT_FALSE(parsed("[" + fits + "]"));
    EXPECT_FALSE(parsed(std::string(5'000'000, '[')));
    std::string objects;
    for (int i = 0; i < 200'000; ++i)
        objects += "{\"a\":";
    EXPECT_FALSE(parsed(objects));
}

TEST(JsonDocument, refusesListsThatAreTooLong)
{
    const auto list = [](std::size_t count, const std::string &item) {
        std::string text = "[" + item;
        for (std::size_t i = 1; i < count; ++i)
            text += "," + item;
        return text + "]";
    };
    EXPECT_TRUE(parsed(list(JsonDocument::maxItems, "0")));
    EXPECT_FALSE(parsed(list(JsonDocument::maxItems + 1, "0")));
    const std::size_t inner = 100;
    EXPECT_TRUE(parsed(list(JsonDocument::maxValues / (inner + 1) - 1, list(inner, "[]"))));
    EXPECT_FALSE(parsed(list(JsonDocument::maxValues / inner, list(inner, "[]"))));
}

TEST(JsonDocument, refusesATextThatIsTooLong)
{
    EXPECT_TRUE(parsed("[\"" + std::string(JsonDocument::maxText, 'x') + "\"]"));
    EXPECT_FALSE(parsed("[\"" + std::string(JsonDocument::maxText + 1, 'x') + "\"]"));
    EXPECT_FALSE(parsed("{\"" + std::string(JsonDocument::maxText + 1, 'x') + "\": 1}"));
}

TEST(JsonDocument, refusesWrongEncodings)
{
    EXPECT_FALSE(parsed("{\"a\": \"caf\xE9\"}")); // Latin-1
    EXPECT_FALSE(parsed("{\"a\": \"\xC0\xAF\"}")); // overlong
    EXPECT_FALSE(parsed("{\"a\": \"\xED\xA0\x80\"}")); // half of a surrogate pair
    EXPECT_FALSE(parsed("{\"a\": \"\xF5\x80\x80\x80\"}")); // past U+10FFFF
    EXPECT_FALSE(parsed(std::string("\xFF\xFE{\0}\0", 6))); // UTF-16
    EXPECT_FALSE(parsed(std::string("{}\0{", 4)));
    EXPECT_TRUE(parsed("\xEF\xBB\xBF{\"a\": \"caf\xC3\xA9\"}")); // UTF-8 with its mark
}

TEST(JsonDocument, keepsForeignBytesOutOfTheMessage)
{
    const Result<JsonDocument> document = parsed("{\"a\": \"" + std::string(5000, 'x') + "\xE9\"}");
    ASSERT_FALSE(document);
    EXPECT_LE(document.error().what.size(), 300U);
    EXPECT_EQ(document.error().what.find('\xE9'), std::string::npos);
}

TEST(JsonDocument, refusesNumbersNoDoubleHolds)
{
    EXPECT_FALSE(parsed("[1e999]"));
}

TEST(JsonDocument, refusesEveryTruncation)
{
    const std::string whole = R"({"a": [1, true, null, "x\u00e9"], "b": {"c": -2.5e3}})";
    ASSERT_TRUE(parsed(whole));
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(parsed(whole.substr(0, length))) << length;
}

TEST(JsonDocument, refusesAFileThatIsTooLargeWithoutReadingIt)
{
    const test::TempFolder folder;
    test::TempFolder::write(folder / "large.json", "{}");
    std::filesystem::resize_file(folder / "large.json", std::uintmax_t{100} << 20);
    const Result<JsonDocument> document = JsonDocument::read(folder / "large.json");
    ASSERT_FALSE(document);
    EXPECT_NE(document.error().what.find("larger than"), std::string::npos);
}

TEST(JsonDocument, saysWhyAFileCanNotBeRead)
{
    const test::TempFolder folder;
    EXPECT_EQ(JsonDocument::read(folder / "none.json").error().kind, Error::Kind::NotFound);
    std::filesystem::create_directory(folder / "folder.json");
    EXPECT_EQ(JsonDocument::read(folder / "folder.json").error().kind, Error::Kind::Unreadable);
    test::TempFolder::write(folder / "empty.json", "");
    EXPECT_EQ(JsonDocument::read(folder / "empty.json").error().kind, Error::Kind::Malformed);
}

} // namespace unknot::catalogue
