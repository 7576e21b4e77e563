# SPDX-FileCopyrightText: 2026 The Unknot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as a script would use it: what it prints, where, and its exit codes."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

program, source = sys.argv[1], pathlib.Path(sys.argv[2])


def run(*words, code=0, env=None):
    out = subprocess.run([program, *map(str, words)], capture_output=True, text=True, env={**os.environ, **(env or {})}, timeout=60)
    assert out.returncode == code, (words, out.returncode, out.stdout[:500], out.stderr[:500])
    return out


def version_and_help():
    assert run("--version").stdout.startswith("Unknot 0.")
    for words in (["--help"], ["find", "--help"], ["check", "--help"], ["export", "--help"]):
        assert "Usage: unknot" in run(*words).stdout


def wrong_usage():
    for words in (["--no-such-option"], ["dance"], ["find"], ["check"], ["export"], ["export", "--format", "pdf", "-o", "-"], ["find", "--no"]):
        assert run(*words, code=2).stderr.startswith("unknot: "), words


def find():
    answer = json.loads(run("find", "shoulder-back:left", "arm-outer:left", "--json").stdout)
    first = answer["candidates"][0]
    assert set(first) == {"point", "muscle", "side", "score", "reasons"} and first["side"] == "left" and first["reasons"]
    scores = [c["score"] for c in answer["candidates"]]
    assert scores == sorted(scores, reverse=True)
    offered = {c["point"] for c in answer["candidates"]}
    assert not offered & {p["point"] for p in answer["passedOver"]}
    assert not any("sternocleidomastoid" in p or "scalenes" in p for p in offered)
    assert "no zone 'elbow-pit'" in run("find", "elbow-pit", code=1).stderr
    assert "side" in run("find", "throat:left", code=1).stderr
    assert json.loads(run("find", "throat", "--json").stdout)["candidates"] is not None


def check(folder):
    for path in ("data/catalogue", "data/bodymap"):
        run("check", source / path)
    broken = folder / "broken"
    broken.mkdir()
    for file in (source / "data/catalogue").iterdir():
        (broken / file.name).write_bytes(file.read_bytes())
    back = json.loads((broken / "back.json").read_text())
    back["muscles"][0]["points"][0]["zone"] = "no-such-zone"
    back["muscles"][0]["points"][0]["pressureCap"] = 9
    (broken / "back.json").write_text(json.dumps(back, indent=2))
    (broken / "tools.json").write_text("{ \"tools\": [")
    errors = run("check", broken, code=1).stderr
    assert "back.json:" in errors and "/muscles/0/points/0/zone" in errors and "/muscles/0/points/0/pressureCap" in errors, errors[:800]
    assert "tools.json:1" in errors, errors[:800]
    run("check", folder / "nothing-here", code=1)


def export(folder):
    assert "no journal" in run("--data-dir", folder / "empty", "export", "--format", "json", "-o", "-", code=1).stderr
    bad = folder / "bad"
    bad.mkdir()
    (bad / "journal.sqlite").write_text("my diary, not a database, and longer than a header\n" * 20)
    before = (bad / "journal.sqlite").read_bytes()
    run("export", "--format", "json", "-o", "-", code=1, env={"UNKNOT_DATA_DIR": str(bad)})
    assert (bad / "journal.sqlite").read_bytes() == before and list(bad.iterdir()) == [bad / "journal.sqlite"]


def self_test(folder):
    run("--data-dir", folder / "self", "--self-test", env={"QT_QPA_PLATFORM": "offscreen"})
    run("--data-dir", folder / "self", "--resources", folder, "--self-test", code=1, env={"QT_QPA_PLATFORM": "offscreen"})


with tempfile.TemporaryDirectory() as name:
    version_and_help()
    wrong_usage()
    find()
    check(pathlib.Path(name))
    export(pathlib.Path(name))
    self_test(pathlib.Path(name))
print("The command line does what it says.")
