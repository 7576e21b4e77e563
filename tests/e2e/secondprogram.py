# SPDX-FileCopyrightText: 2026 The Unknot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Started a second time over one data folder: the window that is there comes forward and the second
ends, with the routine that it was to start; where it can't be asked, the second says who holds the journal and can only look."""

import pathlib
import signal
import subprocess
import sys
import tempfile

from reader import Reader

program = sys.argv[1]


def comes_forward(data_dir):
    first = Reader(program, data_dir)
    first.wait_for("Body", seconds=60)
    # By another way to the same folder.
    link = data_dir.parent / "link"
    link.symlink_to(data_dir)
    second = subprocess.run([program, "--data-dir", str(link)], timeout=60)
    assert second.returncode == 0, second
    first.wait_for("Body")
    return first


def takes_a_routine(first, data_dir):
    """What a second start asks for is asked for in the window that is there; of what nobody knows it says so itself."""
    unknown = subprocess.run([program, "--data-dir", str(data_dir), "--start", "no-such"], timeout=60, capture_output=True, text=True)
    assert unknown.returncode == 1 and "There are: desk-neck" in unknown.stderr, unknown
    for _ in range(2):  # the second time it is asked for already, and goes on
        second = subprocess.run([program, "--data-dir", str(data_dir), "--start", "tired-feet"], timeout=60)
        assert second.returncode == 0, second
        first.wait_for("Is any of this true right now")


def starts_with_a_routine(data_dir):
    reader = Reader(program, data_dir, "--start", "tired-feet")
    reader.wait_for("Is any of this true right now", seconds=60)
    reader.close()


def looks_only(first, data_dir):
    """A window that does not answer holds the journal all the same."""
    first.process.send_signal(signal.SIGSTOP)
    second = Reader(program, data_dir)
    second.wait_for("Another Unknot has your journal open", seconds=60)
    second.close()
    first.process.send_signal(signal.SIGCONT)


with tempfile.TemporaryDirectory() as folder:
    data_dir = pathlib.Path(folder) / "data"
    first = comes_forward(data_dir)
    takes_a_routine(first, data_dir)
    looks_only(first, data_dir)
    first.close()
    starts_with_a_routine(data_dir)
