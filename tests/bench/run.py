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
import tempfile
import time

source = pathlib.Path(__file__).resolve().parents[2]
folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else source / "build/bench/tests/bench"
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5


# The program as it is; the floor as Qt starts any window; and the floor drawn as the program is.
RUNS = {"unknot": ("measured_window", ""), "bare": ("bare_window", ""), "bare-cpu": ("bare_window", "software")}


def window(program, backend, *only):
    env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8", "UNKNOT_BENCH_START": str(time.monotonic() * 1000)}
    env.pop("QT_QUICK_BACKEND", None)
    if backend:
        env["QT_QUICK_BACKEND"] = backend
    out = subprocess.run([folder / "windows" / program, *only], env=env, capture_output=True, text=True, timeout=120, check=True).stdout
    figures = {}
    for line in out.splitlines():
        name, value = line.split()
        figures.setdefault(name, []).append(float(value))
    return figures


def gather():
    """The windows in turn, so that a machine that slows down slows all of them."""
    gathered = {run: {} for run in RUNS}
    for turn in range(rounds + 1):
        for run, (program, backend) in RUNS.items():
            for name, values in window(program, backend).items():
                if turn > 0:  # the first round warms the disk cache
                    gathered[run].setdefault(name, []).extend(values)
        # Starting is quick to measure and varies most: it is measured ten times a round.
        for _ in range(10 if turn > 0 else 0):
            for run, (program, backend) in RUNS.items():
                gathered[run]["first-frame-ms"] += window(program, backend, "first")["first-frame-ms"]
    return gathered


def report():
    gathered = gather()
    print(f"\nWindow, {rounds} rounds, medians. Floors: a bare Qt Quick window as Qt starts it, and one drawn on the CPU as "
          "Unknot is; for a click one number set anew in it, for a hold one that counts the seconds.")
    for what, name, unit, asked in (
        ("first frame", "first-frame-ms", "ms", "at most 2 x"),
        ("peak memory", "peak-mb", "MB", "at most 1.5 x"),
        ("pointing changes the picture, CPU", "hover-ms", "ms", "at most 2 ms"),
        ("  an empty item of that size", "hover-floor-ms", "ms", "-"),
        ("a notch of the wheel, CPU", "zoom-ms", "ms", "-"),
        ("  an empty item of that size", "zoom-floor-ms", "ms", "-"),
        ("pointing, three times as near, CPU", "hover-near-ms", "ms", "-"),
        ("  an empty item of that size", "hover-near-floor-ms", "ms", "-"),
        ("a mark, its picture, CPU", "mark-picture-ms", "ms", "at most 8 ms"),
        ("a mark and its candidates, CPU", "mark-ms", "ms", "-"),
        ("  an empty item of a zone's size", "mark-floor-ms", "ms", "-"),
        ("click to candidates shown, CPU", "click-ms", "ms", "at most 16 ms"),
        ("CPU while idle", "idle-percent", "%", "0"),
        ("CPU during a hold", "hold-percent", "%", "at most 1 %"),
        ("CPU during a hold in a rhythm", "hold-paced-percent", "%", "at most 1 %"),
    ):
        ours = statistics.median(gathered["unknot"][name])
        line = f"{what:34} {ours:8.2f} {unit:2}"
        for floor in ("bare", "bare-cpu"):
            if name in gathered[floor]:
                value = statistics.median(gathered[floor][name])
                line += f"   {floor} {value:7.2f}" + (f" ({ours / value:4.2f} x)" if value > 0.1 else "")
        print(f"{line}   asked: {asked}")


SIZES = (0, 7300, 73000)


def journals(made):
    """A journal of each size, in that folder."""
    files = {size: pathlib.Path(made) / f"{size}.sqlite" for size in SIZES}
    for size, file in files.items():
        subprocess.run([folder / "windows/measured_session", "make", file, str(size)], check=True)
    return files


def start(program, journal, *only):
    """The program with a copy of this journal: nothing that it writes meets the next run."""
    with tempfile.TemporaryDirectory() as data:
        shutil.copy(journal, pathlib.Path(data) / "journal.sqlite")
        return window(program, "", data, *only)


def turns(program, files):
    """Each size in turn, so that a machine that slows down slows all of them."""
    gathered = {size: {} for size in SIZES}
    for turn in range(max(1, rounds // 2)):
        for size, file in files.items():
            for name, values in start(program, file).items():
                if name != "first-frame-ms":
                    gathered[size].setdefault(name, []).extend(values)
    return gathered


def table(gathered, rows):
    print(f"{'':34}" + "".join(f"{size:>20,}" for size in SIZES))
    for what, name, asked in rows:
        line = f"{what:34}"
        for size in SIZES:
            values = gathered[size].get(name)
            line += f"{statistics.median(values):12.2f} /{max(values):6.1f}" if values else f"{'-':>20}"
        print(f"{line}   asked: {asked}")


def history(files):
    """What the history page costs the window's thread by the size of the journal: 7,300 sessions, 90,000 holds and 20,000 entries."""
    gathered = turns("measured_history", files)
    print("\nThe history by the number of sessions in the journal (median / most); CPU of the window's thread, without and with the "
          "picture. The floor is the empty journal.")
    rows = []
    for what, name, asked in (
        ("open", "open", "at most 50 ms"),
        ("two weeks", "two-weeks", "at most 20 ms"),
        ("a year", "year", "at most 40 ms"),
        ("all", "all", "at most 100 ms"),
        ("all places", "all-places", "-"),
        ("the place most often treated", "one-place", "-"),
        ("calendar", "calendar", "at most 50 ms"),
        ("table", "table", "at most 50 ms"),
        ("three months", "three-months", "-"),
        ("two weeks again", "two-weeks-again", "at most 20 ms"),
        ("a year again", "year-again", "at most 40 ms"),
        ("all again", "all-again", "at most 100 ms"),
    ):
        rows += [(what, f"{name}-ms", asked), ("  with its picture", f"{name}-picture-ms", "-"), ("  and after it, in pauses", f"{name}-rest-ms", "-")]
    rows += [("the chart of all, painted", "chart-all-paint-ms", "at most 50 ms"),
             ("  of all places", "chart-all-places-paint-ms", "at most 50 ms")]
    table(gathered, rows)


def sessions(files):
    """What a session costs the window's thread, and how late its cues are, by the size of the journal."""
    floor = window("bare_window", "software")["click-ms"]
    first = {size: [] for size in SIZES}
    for turn in range(10):
        for size, file in files.items():
            first[size] += start("measured_session", file, "first")["first-frame-ms"]
    gathered = turns("measured_session", files)
    for size in SIZES:
        gathered[size]["first-frame-ms"] = first[size]
    print("\nA session by the number of sessions in the journal (median / most); CPU of the window's "
          f"thread. Floor of a picture, one number set anew in a bare window drawn on the CPU: {statistics.median(floor):.2f} ms")
    table(gathered, (
        ("first frame", "first-frame-ms", "as on an empty journal"),
        ("a click on a zone", "click-ms", "at most 8 ms, and 2 ms more than on an empty journal"),
        ("  with its picture", "click-picture-ms", "-"),
        ("no to all", "no-to-all-ms", "at most 8 ms"),
        ("  with its picture", "no-to-all-picture-ms", "-"),
        ("an answer", "answer-ms", "at most 8 ms"),
        ("  with its picture", "answer-picture-ms", "-"),
        ("stop", "stop-ms", "at most 8 ms"),
        ("a cue is late", "cue-late-ms", "at most 10 ms"),
    ))


def main():
    if "DISPLAY" not in os.environ:
        if not shutil.which("xvfb-run"):
            sys.exit("run.py: needs a screen, or xvfb-run")
        os.execvp("xvfb-run", ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24 -noreset", sys.executable, *sys.argv])
    report()
    with tempfile.TemporaryDirectory() as made:
        files = journals(made)
        sessions(files)
        history(files)


main()
