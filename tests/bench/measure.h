// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QQuickWindow>
#include <QTimer>

#include <sys/resource.h>
#include <time.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <string>

namespace unknot::bench
{

inline double cpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

// CPU of this thread alone.
inline double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

inline double monotonicMs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

// Peak resident memory of this process, MB.
inline double peakMb()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::atof(line.c_str() + 6) / 1024;
    }
    return 0;
}

inline void report(const char *name, double value)
{
    std::printf("%s %.3f\n", name, value);
    std::fflush(stdout);
}

// From the start of the process (UNKNOT_BENCH_START, monotonic ms, set by run.py) to its first frame.
inline void onFirstFrame(QQuickWindow *window, std::function<void()> then)
{
    const auto type = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [then = std::move(then)] {
            report("first-frame-ms", monotonicMs() - qEnvironmentVariable("UNKNOT_BENCH_START").toDouble());
            then();
        },
        type);
}

// CPU used while nothing is asked of the program, percent of a core.
inline void idle(const char *name, int seconds, std::function<void()> then)
{
    const double before = cpuMs();
    QTimer::singleShot(seconds * 1000, [=] {
        report(name, (cpuMs() - before) / (seconds * 10.0));
        then();
    });
}

} // namespace unknot::bench
