# SPDX-FileCopyrightText: 2026 The Unknot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing is sent anywhere, whatever a pack says: a whole session with a hostile one, and no socket but
those of this machine's own desktop is made, and no program started but the voice."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

program, source = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
STRACE = shutil.which("strace")
PICTURE = '<img src="http://127.0.0.1/a">'


def hostile_pack(folder):
    """Every shipped point said in words that are markup and options."""
    folder.mkdir(parents=True)
    (folder / "pack.json").write_text(json.dumps({"$schema": "pack.schema.json", "id": "hostile", "name": PICTURE, "author": PICTURE,
        "version": "1.0", "date": "2026-11-28", "description": PICTURE, "license": "CC0-1.0"}))
    for file in sorted((source / "data/catalogue").glob("*.json")):
        region = json.loads(file.read_text())
        if not region["$schema"].endswith("region.schema.json"):
            continue
        for muscle in region["muscles"]:
            for point in muscle["points"]:
                point["label"] = PICTURE
                for words in [point, *point["tools"]]:
                    for key in {"find", "sign", "press", "position"} & words.keys():
                        words[key] = f"-w {folder}/stolen --stdout {PICTURE} {words[key]}"[:140]
        region["muscles"] = [{"id": muscle["id"], "points": muscle["points"]} for muscle in region["muscles"]]
        (folder / file.name).write_text(json.dumps(region))
    checked = subprocess.run([program, "check", folder], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr[:2000]


def watched(folder):
    """A program that is `unknot` under strace, with the same process id."""
    script = folder / "watched.sh"
    script.write_text(f'#!/bin/sh\nexec {STRACE} -D -f -qq -e trace=socket,connect,execve -o "{folder}/trace.$$" "{program}" "$@"\n')
    script.chmod(0o755)
    return script


def judge(folder):
    calls = "".join(file.read_text(errors="replace") for file in folder.glob("trace.*"))
    made = set(re.findall(r"socket\((AF_\w+)", calls))
    assert made == {"AF_UNIX"}, made
    assert "127.0.0.1" not in calls and "AF_INET" not in calls
    started = {pathlib.Path(path).name for path in re.findall(r'execve\("([^"]+)"[^\n]*= 0', calls)}
    assert {"unknot", "unknot-window"} <= started <= {"unknot", "unknot-window", "espeak-ng"}, started
    spoken = [line for line in calls.splitlines() if "espeak-ng" in line and "execve" in line]
    assert not any("stolen" in line or "img" in line for line in spoken), spoken[:3]
    return started


if not STRACE or subprocess.run([STRACE, "-D", "-qq", "true"], capture_output=True).returncode != 0:
    print("strace is not here, or may not watch: nothing was tried.")
    sys.exit(77)

with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    data = folder / "data"
    hostile_pack(data / "packs" / "hostile")
    sys.argv[1] = str(watched(folder))
    import mainjob

    (data / "settings.ini").write_text(mainjob.SETTINGS)
    mainjob.whole_session(data)
    print("Started:", judge(folder))
    assert not list(data.rglob("stolen*"))
print("Nothing left this machine, and nothing was started but the voice.")
