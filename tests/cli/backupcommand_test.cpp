// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ran.h"

#include "journal/sealedfile.h"
#include "support/journalsamples.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace unknot::test
{

namespace
{

using testing::HasSubstr;
namespace fs = std::filesystem;

struct BackupCommand : CommandTest {
    void SetUp() override { add("old"); }
    void add(const std::string &session)
    {
        JournalStore store = openStore(data / "journal.sqlite");
        play(store, finished(session, wall(november(22), 18h)));
    }
    [[nodiscard]] std::size_t sessions() const { return value(openReader(data / "journal.sqlite").summaries()).size(); }
    [[nodiscard]] fs::path onlyBackup() const
    {
        const fs::directory_iterator all(data / "backups");
        EXPECT_EQ(std::distance(begin(all), end(all)), 1);
        return fs::directory_iterator(data / "backups")->path();
    }
    static std::string dayOf(const fs::path &backup) { return backup.stem().string().substr(8); }

    // With these words on standard input, which is no terminal.
    Ran runWith(const std::string &input, const std::vector<std::string> &words)
    {
        TempFolder::write(data / "typed", input);
        const int before = ::dup(STDIN_FILENO);
        const int typed = ::open((data / "typed").c_str(), O_RDONLY);
        ::dup2(typed, STDIN_FILENO);
        Ran ran = run(words);
        ::dup2(before, STDIN_FILENO);
        ::close(typed);
        ::close(before);
        return ran;
    }
    [[nodiscard]] fs::path out() const { return data / "out.copy"; }
};

} // namespace

TEST_F(BackupCommand, makesTheDaysBackupAndListsIt)
{
    const Ran made = run({"backup"});
    EXPECT_EQ(made.code, 0) << made.err;
    EXPECT_THAT(made.out, HasSubstr("A backup was made and checked: " + onlyBackup().string()));
    EXPECT_THAT(run({"backup"}).out, HasSubstr("Nothing is new since the last backup"));
    const Ran list = run({"backup", "--list"});
    EXPECT_EQ(list.code, 0) << list.err;
    EXPECT_THAT(list.out, HasSubstr(dayOf(onlyBackup()) + "  whole: 1 session and 0 notes of pain"));
    TempFolder::write(onlyBackup(), "damaged");
    EXPECT_THAT(run({"backup", "--list"}).out, HasSubstr("  damaged"));
}

TEST_F(BackupCommand, writesACopyElsewhereThatIsNobodyElses)
{
    const Ran made = run({"backup", "-o", out().string()});
    EXPECT_EQ(made.code, 0) << made.err;
    EXPECT_EQ(fs::status(out()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(value(openReader(out()).session("old")), finished("old", wall(november(22), 18h)));
    const Ran again = run({"backup", "-o", out().string()});
    EXPECT_EQ(again.code, 1);
    EXPECT_THAT(again.err, HasSubstr("--replace"));
    EXPECT_EQ(run({"backup", "-o", out().string(), "--replace"}).code, 0);
}

TEST_F(BackupCommand, neverWritesOverWhatIsItsOwn)
{
    run({"backup"});
    for (const fs::path &own : {data / "journal.sqlite", onlyBackup(), data / "backups" / "x"}) {
        const Ran ran = run({"backup", "-o", own.string(), "--replace"});
        EXPECT_EQ(ran.code, 1);
        EXPECT_THAT(ran.err, HasSubstr("belongs to Unknot itself"));
    }
    EXPECT_EQ(run({"backup", "-o", "/dev/null", "--replace"}).code, 1);
}

TEST_F(BackupCommand, withoutAJournalOrWithADamagedOneSaysSo)
{
    TempFolder other;
    const Ran none = run({"--data-dir", other.path().string(), "backup"});
    EXPECT_EQ(none.code, 1);
    EXPECT_THAT(none.err, HasSubstr("there is no journal here yet"));
    EXPECT_TRUE(other.contents().empty());
    run({"backup"});
    std::string bytes = TempFolder::bytes(data / "journal.sqlite");
    bytes.replace(4096, bytes.size() - 4096, std::string(bytes.size() - 4096, '\x7f'));
    TempFolder::write(data / "journal.sqlite", bytes);
    const Ran damaged = run({"backup"});
    EXPECT_EQ(damaged.code, 1);
    EXPECT_THAT(damaged.err, HasSubstr("No backup was made"));
    EXPECT_THAT(damaged.err, HasSubstr("The last backup that is whole is of"));
}

TEST_F(BackupCommand, needsWhatBelongsTogether)
{
    expectWrongUsage({"backup", "more"}, "backup takes --list, or -o FILE, or neither");
    expectWrongUsage({"backup", "--list", "-o", "x"}, "backup takes --list");
    expectWrongUsage({"backup", "--encrypt"}, "need -o FILE");
    expectWrongUsage({"backup", "-o", ""}, "-o names no file");
    expectWrongUsage({"restore"}, "restore needs one day or file");
    expectWrongUsage({"restore", "a", "b"}, "restore needs one day or file");
    expectWrongUsage({"restore", "2026-13-45"}, "'2026-13-45' is no day of the calendar");
}

// ---- restoring

TEST_F(BackupCommand, aDayIsRestoredAfterItWasSaidWhatThatTakes)
{
    run({"backup"});
    add("new");
    const std::string day = dayOf(onlyBackup());
    const Ran preview = run({"restore", day, "--preview"});
    EXPECT_EQ(preview.code, 0) << preview.err;
    EXPECT_THAT(preview.out, HasSubstr("In the backup: 1 session and 0 notes of pain"));
    EXPECT_THAT(preview.out, HasSubstr("Missing would be 1 session and 0 notes of pain that you have now"));
    EXPECT_EQ(sessions(), 2U);
    const Ran restored = run({"restore", day});
    EXPECT_EQ(restored.code, 0) << restored.err;
    EXPECT_EQ(sessions(), 1U);
    EXPECT_THAT(restored.out, HasSubstr("is kept as " + (data / "journal.sqlite-aside-").string()));
}

TEST_F(BackupCommand, whatCantBeRestoredLeavesTheJournalAlone)
{
    run({"backup"});
    TempFolder::write(data / "words", "no journal");
    const std::string before = TempFolder::bytes(data / "journal.sqlite");
    for (const auto &[word, why] : {std::pair<std::string, std::string>{(data / "words").string(), "it is not an Unknot journal"},
             {(data / "none").string(), "Nothing was restored"}, {"1999-01-01", "it is not there"}}) {
        const Ran ran = run({"restore", word});
        EXPECT_EQ(ran.code, 1) << word;
        EXPECT_THAT(ran.err, HasSubstr(why)) << word;
    }
    const JournalStore open = openStore(data / "journal.sqlite");
    EXPECT_THAT(run({"restore", onlyBackup().string()}).err, HasSubstr("another program is using the journal"));
    EXPECT_EQ(sessions(), 1U);
    EXPECT_EQ(TempFolder::bytes(data / "journal.sqlite"), before);
}

// ---- under a passphrase

TEST_F(BackupCommand, anEncryptedCopyIsRestoredByItsPassphraseAlone)
{
    const Ran made = runWith("open sesame\nmore\n", {"backup", "-o", out().string(), "--encrypt"});
    EXPECT_EQ(made.code, 0) << made.err;
    EXPECT_THAT(made.err, HasSubstr("Without the passphrase nobody can open this file"));
    EXPECT_TRUE(journal::isSealed(TempFolder::bytes(out())));
    add("new");
    const Ran wrong = runWith("open barley\n", {"restore", out().string()});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_THAT(wrong.err, HasSubstr("the passphrase is not that of this file"));
    EXPECT_EQ(sessions(), 2U);
    const Ran right = runWith("open sesame\r\n", {"restore", out().string()});
    EXPECT_EQ(right.code, 0) << right.err;
    EXPECT_EQ(sessions(), 1U);
    for (const auto &[name, bytes] : data.contents())
        EXPECT_EQ(name.find("-opened"), std::string::npos) << "is left in the open";
}

TEST_F(BackupCommand, withoutAPassphraseThereIsNoEncryptedCopy)
{
    for (const char *typed : {"", "\n"}) {
        const Ran ran = runWith(typed, {"backup", "-o", out().string(), "--encrypt"});
        EXPECT_EQ(ran.code, 1);
        EXPECT_THAT(ran.err, HasSubstr("No passphrase was given"));
        EXPECT_FALSE(fs::exists(out()));
    }
}

namespace
{

// The program with a terminal in front of it, and somebody who answers each question.
struct OnATerminal {
    OnATerminal(const fs::path &data, const fs::path &out, const std::vector<std::string> &typed)
    {
        int said[2];
        if (::pipe(said) != 0 || ::grantpt(m_keyboard) != 0 || ::unlockpt(m_keyboard) != 0)
            throw std::runtime_error("no terminal");
        const int screen = ::open(::ptsname(m_keyboard), O_RDWR | O_NOCTTY);
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(screen, STDIN_FILENO);
            ::dup2(said[1], STDERR_FILENO);
            ::execl(UNKNOT_PROGRAM, "unknot", "--data-dir", data.c_str(), "backup", "-o", out.c_str(), "--encrypt", nullptr);
            ::_exit(127);
        }
        ::close(said[1]);
        for (const std::string &line : typed) {
            waitFor(said[0], ": ");
            if (::write(m_keyboard, line.data(), line.size()) < 0)
                break;
        }
        waitFor(said[0], "");
        ::close(said[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        ::fcntl(m_keyboard, F_SETFL, O_NONBLOCK);
        std::array<char, 4096> bytes{};
        for (ssize_t got = 0; (got = ::read(m_keyboard, bytes.data(), bytes.size())) > 0;)
            shown.append(bytes.data(), static_cast<std::size_t>(got));
        ::close(screen);
        ::close(m_keyboard);
    }
    // What is said up to that, or to the end.
    void waitFor(int from, const std::string &end)
    {
        const std::size_t already = err.size();
        for (char byte = 0; ::read(from, &byte, 1) == 1;) {
            err += byte;
            if (!end.empty() && err.size() > already + end.size() && err.ends_with(end) && err.find("assphrase: ") != std::string::npos)
                return;
        }
    }

    int code = -1;
    std::string err, shown;

private:
    int m_keyboard = ::posix_openpt(O_RDWR | O_NOCTTY);
};

} // namespace

TEST_F(BackupCommand, onATerminalThePassphraseIsAskedForTwiceAndNotShown)
{
    const OnATerminal ran(data.path(), out(), {"open sesame\n", "open sesame\n"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(ran.shown.find("sesame"), std::string::npos) << ran.shown;
    EXPECT_TRUE(journal::unseal(TempFolder::bytes(out()), "open sesame"));
}

TEST_F(BackupCommand, onATerminalTwoThatAreNotTheSameMakeNone)
{
    const OnATerminal ran(data.path(), out(), {"open sesame\n", "open barley\n"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("are not the same"));
    EXPECT_FALSE(fs::exists(out()));
}

} // namespace unknot::test
