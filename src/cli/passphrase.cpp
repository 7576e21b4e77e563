// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passphrase.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <optional>

#include <termios.h>
#include <unistd.h>

namespace unknot::cli
{

namespace
{

constexpr std::size_t longest = 4096; // bytes; nobody types more

tl::unexpected<Error> refusal(const char *why)
{
    return tl::unexpected(Error{Error::Kind::Invalid, why, {}, 0, {}});
}

// What is typed is not shown for as long as this lives, and a key that would end the program ends the reading.
class WithoutEcho
{
public:
    WithoutEcho()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        struct sigaction breaksOff {
        };
        breaksOff.sa_handler = [](int) {}; // without SA_RESTART: read() returns
        for (std::size_t i = 0; i < ending.size(); ++i)
            ::sigaction(ending[i], &breaksOff, &m_handlers[i]);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~WithoutEcho()
    {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        for (std::size_t i = 0; i < ending.size(); ++i)
            ::sigaction(ending[i], &m_handlers[i], nullptr);
    }
    WithoutEcho(const WithoutEcho &) = delete;
    WithoutEcho &operator=(const WithoutEcho &) = delete;

private:
    static constexpr std::array ending{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

    termios m_before{};
    std::array<struct sigaction, ending.size()> m_handlers{};
};

// A byte at a time: what comes after it is not ours. Absent: it was broken off.
std::optional<std::string> readLine()
{
    std::string line;
    for (char byte = 0; line.size() < longest;) {
        const ssize_t got = ::read(STDIN_FILENO, &byte, 1);
        if (got < 0)
            return {};
        if (got == 0 || byte == '\n')
            break;
        line += byte;
    }
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

// On standard error, as what is printed may go into a file. What is typed before the question is not shown either.
std::optional<std::string> ask(const char *question)
{
    const WithoutEcho silent;
    std::fputs(question, stderr);
    std::fflush(stderr);
    return readLine();
}

} // namespace

Result<std::string> readPassphrase(Asked asked)
{
    const bool isTerminal = ::isatty(STDIN_FILENO) == 1;
    const auto first = isTerminal ? ask("Passphrase: ") : readLine();
    if (!first)
        return refusal("The passphrase was broken off.");
    if (first->empty())
        return refusal("No passphrase was given. Type one, or give it as the first line of standard input.");
    if (!isTerminal || asked == Asked::Once)
        return *first;
    const auto second = ask("The same again: ");
    if (!second || *second != *first)
        return refusal("The two passphrases are not the same. Nothing was written.");
    return *first;
}

} // namespace unknot::cli
