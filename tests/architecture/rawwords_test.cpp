// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sources.h"

#include <gmock/gmock.h>

// What the window says is said in present, where it can be translated: the words that an Error carries are those of SQLite, of the
// system and of the checkers, for developers and for the command line.
namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

// Which Errors' words are taken up. In these rooms `side` and `view` are the only others whose toString is a function of its own.
constexpr auto whatOfAnError = R"((\.|->)what\b)";
constexpr auto wholeError = R"([^.>\w]toString\((?!side\)|view\.))";
constexpr auto systemsWords = R"(\.message\(\)|\bstrerror\b|\berrorString\(\))";

Sources ofTheWindow()
{
    Sources all;
    for (const char *room : {"present", "figure", "sound", "desktop", "app"})
        all.merge(sourcesUnder(std::string("src/") + room, {".h", ".cpp"}));
    return all;
}

TEST(RawWords, noErrorsWordsAreShownInTheWindow)
{
    const Sources sources = ofTheWindow();
    ASSERT_GT(sources.size(), 300U) << "looked in the wrong place";
    EXPECT_THAT(filesWith(sources, whatOfAnError),
        ElementsAre("src/present/filtertext.cpp", "src/present/packrows.cpp", "src/present/synctext.cpp"))
        << "there it is what is filtered by, what a pack changes and what is waited for";
    EXPECT_THAT(filesWith(sources, wholeError), ElementsAre("src/app/main.cpp", "src/app/own/ownpractice.cpp", "src/figure/postures.cpp"))
        << "these write it to the standard error";
    EXPECT_THAT(filesWith(sources, systemsWords), IsEmpty());
}

TEST(RawWords, ofAnErrorAreSeenHoweverTheyAreTaken)
{
    EXPECT_THAT(filesWith({{"a", "tr(\"%1\").arg(toQt(error.what))"}}, whatOfAnError), ElementsAre("a"));
    EXPECT_THAT(filesWith({{"a", "toQt(refused->error->what)"}}, whatOfAnError), ElementsAre("a"));
    EXPECT_THAT(filesWith({{"a", "toQt(toString(errors.front()))"}}, wholeError), ElementsAre("a"));
    EXPECT_THAT(filesWith({{"a", "toQt(std::string(toString(side))) + date.toString(format)"}}, wholeError), IsEmpty());
    EXPECT_THAT(filesWith({{"a", "toQt(error.message())"}}, systemsWords), ElementsAre("a"));
}

// What a person takes in from others is the most that is told of faults: there not even developers' words are made below present.
TEST(RawWords, exchangeSaysWhatIsWrongByCodes)
{
    constexpr auto sentence = R"(\b(Error|Fault)\{[^;}]*"[A-Za-z']+ )";
    EXPECT_THAT(filesWith(sourcesUnder("src/exchange", {".h", ".cpp"}), sentence), IsEmpty());
    EXPECT_THAT(
        filesWith({{"a", "return tl::unexpected(Error{Error::Kind::Invalid, \"has to be a list\", file})"}}, sentence), ElementsAre("a"));
}

} // namespace

} // namespace unknot::test
