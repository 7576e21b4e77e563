// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sources.h"

#include <gmock/gmock.h>

#include <regex>

// What is written in a pack, a journal or a file's name is words and nothing else: it starts no program,
// is obeyed as no markup, and fetches nothing. Held by what the sources may not say at all.
namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

TEST(HostileWords, twoFilesStartAProgram)
{
    const Sources cpp = sourcesUnder("src", {".h", ".cpp"});
    ASSERT_FALSE(cpp.empty()) << "looked in the wrong place";
    EXPECT_THAT(filesWith(cpp, R"(\bQProcess\b)"), ElementsAre("src/sound/voice.cpp", "src/sound/voice.h"));
    EXPECT_THAT(filesWith(cpp, R"(\bexecv\()"), ElementsAre("src/cli/main.cpp")) << "unknot becomes unknot-window";
    EXPECT_THAT(filesWith(cpp,
                    R"((^|[^\w:.>]|\bstd::|[^\w]::)(system|popen|execlp?e?|execvp?e|execveat|fexecve|posix_spawnp?|v?fork|dlopen)\s*\()"),
        IsEmpty());
    EXPECT_THAT(filesWith(cpp, R"(\b(QLibrary|QPluginLoader|startDetached)\b)"), IsEmpty());
}

// The sentence goes over standard input; what stands in the command line are the voice's own words.
TEST(HostileWords, theVoicesCommandLineHoldsNoSentence)
{
    const Sources cpp = sourcesUnder("src/sound", {".cpp"});
    const std::string &voice = cpp.at("src/sound/voice.cpp");
    std::smatch start;
    ASSERT_TRUE(std::regex_search(voice, start, std::regex{R"(m_process\.start\(([^;]*);)"}));
    EXPECT_THAT(start[1].str(), testing::Not(testing::ContainsRegex("m_rendering[^)]")));
    EXPECT_THAT(voice, testing::HasSubstr("m_process.write(m_rendering"));
}

// Learn's articles are shipped, and so are their sources: a pack can change neither, and every address is https.
TEST(HostileWords, onePlaceOpensAnAddress)
{
    const Sources qml = sourcesUnder("ui", {".qml", ".js"});
    ASSERT_FALSE(qml.empty()) << "looked in the wrong place";
    EXPECT_THAT(filesWith(qml, R"(\bopenUrl)"), ElementsAre("ui/learn/PartSources.qml"));
    EXPECT_THAT(filesWith(sourcesUnder("src", {".h", ".cpp"}), R"(\bQDesktopServices\b|\bopenUrl)"),
        ElementsAre("src/app/own/programcontroller.cpp"))
        << "that one opens the person's own folder, whose name comes from nowhere else";
}

TEST(HostileWords, oneComponentWritesMarkup)
{
    const Sources qml = sourcesUnder("ui", {".qml"});
    EXPECT_THAT(filesWith(qml, R"(\b(StyledText|RichText|AutoText|MarkdownText|onLinkActivated)\b)"),
        ElementsAre("ui/components/StressedWords.qml"));
    EXPECT_THAT(filesWith(qml, R"(["'`]\s*<\s*/?[a-z])"), IsEmpty());
    EXPECT_THAT(filesWith(qml, R"(&(nbsp|amp|lt|gt|#\w+);)"), ElementsAre("ui/components/StressedWords.qml"));
}

// What stands in the element itself whose braces are open there, and not in one inside it.
std::string ownProperties(const std::string &text, std::size_t from)
{
    std::string own;
    int depth = 1;
    for (std::size_t at = from; at < text.size() && depth > 0; ++at) {
        depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
        if (depth == 1)
            own += text[at];
    }
    return own;
}

TEST(HostileWords, whatAnElementSaysIsToldFromWhatStandsInOneOfItsOwn)
{
    const std::string text = "Text { id: a; Item { textFormat: Text.PlainText } width: 3 } textFormat: Text.PlainText";
    EXPECT_EQ(ownProperties(text, 6), " id: a; Item } width: 3 ");
}

// Everything that shows a text, by the element, with the text format that it has to name: Qt's own would
// take anything that looks like markup for it. A field of one line knows none.
TEST(HostileWords, everyTextIsPlain)
{
    const Sources qml = sourcesUnder("ui", {".qml"});
    const std::regex element{
        R"((?:^|[\s:])((?:T\.)?(?:Text|TextEdit|TextArea|Label|ToolTip|MenuItem|MenuBarItem|MenuSeparator|ItemDelegate|GroupBox|Dialog|TabButton|ComboBox)) \{)"};
    std::vector<std::string> bare;
    std::size_t found = 0;
    for (const auto &[file, text] : qml) {
        for (std::sregex_iterator at{text.begin(), text.end(), element}, end; at != end; ++at) {
            ++found;
            const std::string own = ownProperties(text, static_cast<std::size_t>(at->position() + at->length()));
            if (!std::regex_search(own, std::regex{R"(textFormat: Text(Edit)?\.PlainText)"}))
                bare.push_back(file + ": " + (*at)[1].str());
        }
    }
    EXPECT_GE(found, 3U);
    EXPECT_THAT(bare, IsEmpty());
    EXPECT_THAT(filesWith(qml, R"(import QtQuick\.Controls)"), IsEmpty()) << "their tool tips and menus take markup: say here how not";
    EXPECT_THAT(filesWith(qml, R"(\b(ToolTip\.|attachedToolTip))"), IsEmpty());
}

TEST(HostileWords, nothingInTheWindowLoadsAnythingByAnAddress)
{
    const Sources qml = sourcesUnder("ui", {".qml", ".js"});
    EXPECT_THAT(
        filesWith(qml, R"(\b(Image|AnimatedImage|BorderImage|FontLoader|XMLHttpRequest|WebSocket|WebView|MediaPlayer|Video)\b\s*[({])"),
        IsEmpty());
    EXPECT_THAT(filesWith(qml, R"(\b(createQmlObject|eval)\s*\()"), IsEmpty());
    const Sources cpp = sourcesUnder("src", {".h", ".cpp"});
    EXPECT_THAT(filesWith(cpp, R"(\bQNetwork\w+|\bQTcp\w+|\bQUdp\w+|\bQSsl\w+|\bQLocalServer\b|\bsocket\s*\()"),
        ElementsAre("src/desktop/nonetwork.cpp", "src/desktop/nonetwork.h"));
    EXPECT_THAT(filesWith(cpp, R"(\bQ(TextDocument|StaticText|Label|MessageBox)\b|\bmightBeRichText\b)"), IsEmpty()) << "they take markup";
}

} // namespace

} // namespace unknot::test
