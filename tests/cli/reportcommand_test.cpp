// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcommand.h"

#include "ran.h"
#include "support/journalsamples.h"

#include <fstream>

namespace unknot::test
{

namespace
{

using testing::HasSubstr;

struct ReportCommand : CommandTest {
    void SetUp() override
    {
        JournalStore store = openStore(journal);
        play(store, finished("a session", wall(november(22), 18h)));
    }
    Ran report()
    {
        const QStringList line{QStringLiteral("unknot"), QStringLiteral("--data-dir"), QString::fromStdString(data.path().string()),
            QStringLiteral("--resources"), QString::fromStdString((source / "data").string()), QStringLiteral("report"),
            QStringLiteral("-o"), QString::fromStdString(written.string()), QStringLiteral("--range"), QStringLiteral("all")};
        return gathered([&line] {
            return cli::runReport(
                cli::parseCommandLine(line), [](const present::Report &, const practice::World &) { return std::string("%PDF a page"); });
        });
    }
    const std::filesystem::path journal = data / "journal.sqlite", written = data / "report.pdf";
};

} // namespace

TEST_F(ReportCommand, isWrittenOfAWholeJournal)
{
    const Ran ran = report();
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(TempFolder::bytes(written), "%PDF a page");
}

// It wrote a page of what could be read, and not a word of what could not.
TEST_F(ReportCommand, isRefusedOfADamagedJournal)
{
    constexpr std::streamoff page = 4096;
    std::fstream file(journal, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(10 * page);
    file << std::string(page, '\0');
    file.close();
    const Ran ran = report();
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("damaged"));
    EXPECT_FALSE(std::filesystem::exists(written));
}

} // namespace unknot::test
