# SPDX-FileCopyrightText: 2026 The Unknot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Started a second time over one data folder: the window that is there comes forward and the second
ends; where it can't be asked, the second says who holds the journal and can only look."""

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
    looks_only(first, data_dir)
    first.close()
