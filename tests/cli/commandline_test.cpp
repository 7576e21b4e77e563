// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ran.h"

#include <QCoreApplication>

namespace unknot::test
{

namespace
{

using cli::CommandLine;
using testing::HasSubstr;
using testing::StartsWith;

struct CommandLineTest : testing::Test {
    void SetUp() override { qunsetenv("UNKNOT_DATA_DIR"); }
    void TearDown() override { qunsetenv("UNKNOT_DATA_DIR"); }

    // What is made of the words, and what was said meanwhile.
    CommandLine parse(const QStringList &words)
    {
        CommandLine line;
        said = gathered([&] {
            line = cli::parseCommandLine(QStringList{QStringLiteral("unknot")} + words);
            return line.exitNow.value_or(-1);
        });
        return line;
    }

    Ran said;
};

} // namespace

TEST_F(CommandLineTest, withoutACommandTheWindowOpens)
{
    const CommandLine line = parse({});
    EXPECT_EQ(line.mode, CommandLine::Mode::Window);
    EXPECT_FALSE(line.exitNow);
    EXPECT_EQ(line.resources, source / "data");
    EXPECT_EQ(line.dataFolder.filename(), "unknot");
    EXPECT_EQ(said.out + said.err, "");
}

TEST_F(CommandLineTest, theSelfTestIsNoCommand)
{
    EXPECT_EQ(parse({QStringLiteral("--self-test")}).mode, CommandLine::Mode::SelfTest);
}

TEST_F(CommandLineTest, theFoldersMayBeSaidBehindTheCommandToo)
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    for (const char *text : {"import a.json --data-dir /d --preview", "import --data-dir=/d a.json --preview"}) {
        const CommandLine line = parse(words(text));
        EXPECT_EQ(line.dataFolder, "/d") << text;
        EXPECT_EQ(line.arguments, words("import a.json --preview")) << text;
    }
    EXPECT_EQ(parse(words("search -- --data-dir /d")).arguments, words("search -- --data-dir /d")) << "these are words";
    EXPECT_EQ(parse(words("import a.json --data-dir")).exitNow, 2);
}

TEST_F(CommandLineTest, whatFollowsACommandIsTheCommands)
{
    const CommandLine line = parse({QStringLiteral("--data-dir"), QStringLiteral("/d"), QStringLiteral("find"), QStringLiteral("heel"),
        QStringLiteral("--json"), QStringLiteral("--help")});
    EXPECT_EQ(line.mode, CommandLine::Mode::Command);
    EXPECT_EQ(line.command, QStringLiteral("find"));
    EXPECT_EQ(
        line.arguments, (QStringList{QStringLiteral("find"), QStringLiteral("heel"), QStringLiteral("--json"), QStringLiteral("--help")}));
    EXPECT_EQ(line.dataFolder, "/d");
    EXPECT_FALSE(line.exitNow);
}

TEST_F(CommandLineTest, aFolderNamedLikeACommandIsAFolder)
{
    const CommandLine line = parse({QStringLiteral("--data-dir"), QStringLiteral("find"), QStringLiteral("points")});
    EXPECT_EQ(line.command, QStringLiteral("points"));
    EXPECT_EQ(line.dataFolder, "find");
}

TEST_F(CommandLineTest, theDataFolderMayComeFromTheEnvironmentButTheOptionGoesFirst)
{
    qputenv("UNKNOT_DATA_DIR", "/from/environment");
    EXPECT_EQ(parse({}).dataFolder, "/from/environment");
    EXPECT_EQ(parse({QStringLiteral("--data-dir"), QStringLiteral("/given")}).dataFolder, "/given");
    qputenv("UNKNOT_DATA_DIR", "");
    EXPECT_EQ(parse({}).dataFolder.filename(), "unknot") << "empty is as good as not set";
}

// A script with an empty variable would write into a folder nobody meant.
TEST_F(CommandLineTest, anEmptyFolderIsWrongUsage)
{
    for (const QStringList &words : {QStringList{QStringLiteral("--data-dir"), QString()}, QStringList{QStringLiteral("--data-dir=")},
             QStringList{QStringLiteral("--resources"), QString(), QStringLiteral("points")}}) {
        EXPECT_EQ(parse(words).exitNow, 2) << words.join(u' ').toStdString();
        EXPECT_THAT(said.err, HasSubstr("names no folder"));
    }
}

TEST_F(CommandLineTest, aRoutineIsForTheWindow)
{
    EXPECT_EQ(parse({}).start, QString());
    const CommandLine line = parse({QStringLiteral("--start"), QStringLiteral("heel"), QStringLiteral("--data-dir"), QStringLiteral("/d")});
    EXPECT_EQ(line.mode, CommandLine::Mode::Window);
    EXPECT_EQ(line.start, QStringLiteral("heel"));
    EXPECT_FALSE(line.exitNow);
    for (const QStringList &words : {QStringList{QStringLiteral("--start"), QStringLiteral("heel"), QStringLiteral("points")},
             QStringList{QStringLiteral("--start=heel"), QStringLiteral("--self-test")}, QStringList{QStringLiteral("--start=")},
             QStringList{QStringLiteral("--start")}}) {
        EXPECT_EQ(parse(words).exitNow, 2) << words.join(u' ').toStdString();
        EXPECT_THAT(said.err, StartsWith("unknot: "));
    }
}

TEST_F(CommandLineTest, whatNobodyKnowsIsWrongUsage)
{
    EXPECT_EQ(parse({QStringLiteral("dance")}).exitNow, 2);
    EXPECT_THAT(said.err,
        HasSubstr(
            "no command 'dance'. Commands: find, search, points, safety, check, posture, export, import, sync, backup, restore, report."));
    EXPECT_EQ(parse({QStringLiteral("--no-such-option")}).exitNow, 2);
    EXPECT_THAT(said.err, StartsWith("unknot: "));
}

TEST_F(CommandLineTest, helpAndVersionAreSaidAndNothingElseIsDone)
{
    cli::nameProgram();
    EXPECT_EQ(parse({QStringLiteral("--version")}).exitNow, 0);
    EXPECT_THAT(said.out, StartsWith("Unknot 0."));
    EXPECT_EQ(parse({QStringLiteral("--help")}).exitNow, 0);
    for (const char *word :
        {"find", "search", "points", "safety", "check", "posture", "export", "backup", "restore", "--data-dir", "--resources", "--start"})
        EXPECT_THAT(said.out, HasSubstr(word));
    EXPECT_EQ(said.err, "");
}

TEST_F(CommandLineTest, argumentsAreTakenAsTheyWereGiven)
{
    std::string program = "unknot", word = "Sch\u00fcltern";
    char *words[] = {program.data(), word.data()};
    EXPECT_EQ(cli::argumentsOf(2, words), (QStringList{QStringLiteral("unknot"), QStringLiteral("Sch\u00fcltern")}));
}

struct EveryCommand : CommandTest, testing::WithParamInterface<const char *> {
};

TEST_P(EveryCommand, hasAHelpOfItsOwnAndKnowsItsOptionsOnly)
{
    const Ran help = run({GetParam(), "--help"});
    EXPECT_EQ(help.code, 0);
    EXPECT_THAT(help.out, StartsWith("Usage: unknot " + std::string(GetParam())));
    EXPECT_EQ(help.err, "");
    expectWrongUsage({GetParam(), "--no-such"}, "no-such");
}

INSTANTIATE_TEST_SUITE_P(
    Commands, EveryCommand, testing::Values("find", "search", "points", "safety", "check", "posture", "export", "backup", "restore"));

} // namespace unknot::test
