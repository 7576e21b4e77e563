#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Unknot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each figure beside its floor, measured in the same run, in turns. Nothing here fails by time:
it prints what was measured and what was asked for.

    run.py [FOLDER with the bench programs] [ROUNDS]
"""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

source = pathlib.Path(__file__).resolve().parents[2]
folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else source / "build/bench/tests/bench"
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5


def window(program, backend):
    env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8", "UNKNOT_BENCH_START": str(time.monotonic() * 1000)}
    if backend:
        env["QT_QUICK_BACKEND"] = backend
    out = subprocess.run([folder / "windows" / program], env=env, capture_output=True, text=True, timeout=120, check=True).stdout
    figures = {}
    for line in out.splitlines():
        name, value = line.split()
        figures.setdefault(name, []).append(float(value))
    return figures


def gather(backend):
    """Both windows in turn, so that a machine that slows down slows both."""
    ours, bare = {}, {}
    for turn in range(rounds + 1):
        for program, figures in (("bare_window", bare), ("unknot_window", ours)):
            for name, values in window(program, backend).items():
                if turn > 0:  # the first round warms the disk cache
                    figures.setdefault(name, []).extend(values)
    return ours, bare


def row(what, value, floor, unit, asked):
    ratio = f"{value / floor:5.2f} x" if floor else "       "
    beside = f"{floor:9.2f} {unit}" if floor is not None else ""
    print(f"{what:42} {value:9.2f} {unit:3} floor {beside:14} {ratio}   asked: {asked}")


def report(backend):
    ours, bare = gather(backend)
    m = statistics.median
    print(f"\nWindow, {backend or 'OpenGL'} backend, {rounds} rounds, medians")
    row("first frame, bare Qt Quick window as floor", m(ours["first-frame-ms"]), m(bare["first-frame-ms"]), "ms", "at most 1.6 x")
    row("peak memory", m(ours["peak-mb"]), m(bare["peak-mb"]), "MB", "at most 1.5 x")
    row("click to candidates shown, CPU", m(ours["click-ms"]), None, "ms", "at most 16 ms")
    row("CPU while idle", m(ours["idle-percent"]), m(bare["idle-percent"]), "%", "0")
    row("CPU during a hold", m(ours["hold-percent"]), m(bare["idle-percent"]), "%", "at most 3 %")


def main():
    if "DISPLAY" not in os.environ:
        if not shutil.which("xvfb-run"):
            sys.exit("run.py: needs a screen, or xvfb-run")
        os.execvp("xvfb-run", ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", sys.executable, *sys.argv])
    for backend in ("", "software"):
        report(backend)


main()
