// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace unknot::test
{

inline const std::filesystem::path source = UNKNOT_SOURCE_DIR;

// What a command printed and said.
struct Ran {
    int code = -1;
    std::string out, err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

// Does something and gathers what comes out of it, beside the exit code that it returns.
template<class F>
Ran gathered(F f)
{
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    Ran ran;
    ran.code = f();
    ran.out = testing::internal::GetCapturedStdout();
    ran.err = testing::internal::GetCapturedStderr();
    return ran;
}

// As `unknot` is called with these words, up to where it would become the window: over the shipped data and
// a data folder of the test's own.
struct CommandTest : testing::Test {
    Ran run(const std::vector<std::string> &words)
    {
        QStringList line{QStringLiteral("unknot"), QStringLiteral("--data-dir"), QString::fromStdString(data.path().string()),
            QStringLiteral("--resources"), QString::fromStdString((source / "data").string())};
        for (const std::string &word : words)
            line << QString::fromStdString(word);
        return gathered([&line] {
            const cli::CommandLine parsed = cli::parseCommandLine(line);
            return parsed.exitNow ? *parsed.exitNow : cli::runCommand(parsed);
        });
    }
    // Refused as wrong usage, with one sentence and nothing else.
    void expectWrongUsage(const std::vector<std::string> &words, const std::string &what)
    {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 2) << ran.err;
        EXPECT_EQ(ran.out, "");
        EXPECT_THAT(ran.err, testing::StartsWith("unknot: "));
        EXPECT_THAT(ran.err, testing::HasSubstr(what));
    }

    TempFolder data;
};

} // namespace unknot::test
