// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <cstddef>
#include <sys/wait.h>
#include <unistd.h>

namespace unknot::test
{

// What became of a process that was to be killed while it wrote.
struct KilledWriter {
    bool killed = false;
    bool failed = false; // neither killed nor done
    std::size_t written = 0; // writes that returned before
};

// Runs it in a process of its own. `writer` says a byte into the pipe that it is given for each write that returned,
// and never returns itself.
template<class Writer>
KilledWriter runKilled(Writer writer)
{
    int pipe[2];
    if (::pipe(pipe) != 0)
        return {false, true, 0};
    const pid_t child = ::fork();
    if (child == 0)
        writer(pipe[1]);
    ::close(pipe[1]);
    KilledWriter run;
    for (char byte = 0; ::read(pipe[0], &byte, 1) == 1;)
        ++run.written;
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    run.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    run.failed = !run.killed && !(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    return run;
}

} // namespace unknot::test
