# SPDX-FileCopyrightText: 2026 The Unknot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder that is kept the same, as the program really ends: what is in the journal goes out then, into this machine's own file; where
others have something that was not agreed to, nothing does, and nothing ever comes in."""

import pathlib
import subprocess
import sys
import tempfile

from reader import Reader

program = sys.argv[1]


def keep(data_dir, folder, agreed):
    data_dir.mkdir(exist_ok=True)
    (data_dir / "sync-folder").write_text(f"unknot-sync-folder 1\non\n{'agreed' if agreed else 'ask'}\n{folder}\n")


def quit_by_key(reader):
    found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Unknot"], capture_output=True, text=True, check=True)
    subprocess.run(["xdotool", "windowfocus", "--sync", found.stdout.split()[0]], check=True)
    subprocess.run(["xdotool", "key", "ctrl+q"], check=True)
    assert reader.process.wait(60) == 0


def run_and_end(data_dir, folder, then=None):
    """The folder comes to be only once the program has looked for it: nothing but its end writes there."""
    reader = Reader(program, data_dir)
    reader.wait_for("Body", seconds=60)
    folder.mkdir()
    if then:
        then()
    quit_by_key(reader)
    return sorted(folder.iterdir())


with tempfile.TemporaryDirectory() as name:
    root = pathlib.Path(name)
    mine, shared = root / "mine", root / "shared"
    keep(mine, shared, agreed=True)
    files = run_and_end(mine, shared)
    assert len(files) == 1 and "unknot-sync 1 " in files[0].read_text(), files

    asked, foreign = root / "asked", root / "foreign"
    keep(asked, foreign, agreed=False)
    left = run_and_end(asked, foreign, lambda: (foreign / files[0].name).write_text(files[0].read_text()))
    assert [one.name for one in left] == [files[0].name], left
