# SPDX-FileCopyrightText: 2026 The Unknot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, as somebody with a screen reader does it: mark, start, hold, rate, find it in the
history and in the export; then the same cut off in the middle of a hold, and gone on with."""

import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

from reader import Reader

program = sys.argv[1]
# The shortest dose there is, so that the test takes seconds and not minutes.
SETTINGS = "[dose]\nhold=20\nreps=2\nrest=10\nleadIn=3\nbetween=10\n"


def export(data_dir):
    out = subprocess.run([program, "--data-dir", str(data_dir), "export", "--format", "json", "-o", "-"], capture_output=True, text=True)
    assert out.returncode == 0, out.stderr
    return json.loads(out.stdout)["sessions"]


def start_first_candidate(reader, zone):
    reader.press(zone, seconds=60)
    # A row of the list says its name, its side and how many areas it covers; the first is the best.
    reader.press(reader.first("left, covers the area"))
    reader.press("Start")


def rate(reader, question, number):
    reader.wait_for(question)
    reader.press(str(number))  # goes on by itself


def to_first_hold(reader, before, ache="Yes"):
    rate(reader, "How much does your", before)
    rate(reader, "And on the movement", before + 1)
    reader.press("Ready")
    reader.wait_for("How sore is that spot")
    if ache:  # else the number alone is enough
        reader.press(ache)
    reader.press("6")
    reader.wait_for("Press, about", seconds=20)


def say_none(reader, question):
    """Answers a page of lines with no; gives the lines."""
    reader.wait_for(question)
    reader.wait_for("None of these is true")
    lines = reader.lines()
    reader.press("None of these is true")
    return lines


def clicks_to_the_countdown(reader, zone, questions, start=("Start with this",)):
    """From the start page to the countdown of the first hold, by the shortest way there is, or by those buttons.
    Without a zone: what is marked already."""
    reader.clicks = 0
    if zone:
        reader.press(zone, seconds=60)
    for button in start:
        reader.press(button)
    asked = [say_none(reader, question) for question in questions]
    assert all(len(lines) <= 15 for lines in asked) and sum(map(len, asked)) <= 25, asked
    to_first_hold(reader, 6, ache=None)
    clicks = reader.clicks
    reader.press("Stop")
    reader.wait_for("Take it back")
    reader.press("Stop now")
    rate(reader, "How much does your", 5)
    rate(reader, "And on the movement", 6)
    reader.wait_for("a little less")
    return clicks


def the_short_way(data_dir):
    first_day = ["Is any of this true right now", "Is any of this true of you"]
    reader = Reader(program, data_dir)
    clicks = clicks_to_the_countdown(reader, "Back of shoulder, left", first_day)
    assert clicks <= 8, clicks
    # Later that day another point of the place has its turn: nothing is asked that was not before.
    reader.press("Body")
    clicks = clicks_to_the_countdown(reader, None, [])
    assert clicks <= 5, clicks
    reader.close()
    reader = Reader(program, data_dir)
    reader.wait_for("Marked earlier today", seconds=60)
    clicks = clicks_to_the_countdown(reader, None, [])  # nothing is marked or asked twice
    assert clicks <= 5, clicks
    reader.close()
    reader = Reader(program, data_dir)
    reader.wait_for("Marked earlier today", seconds=60)
    reader.press("Clear")
    reader.wait_for("Mark it all again")
    clicks = clicks_to_the_countdown(reader, "Back of shoulder, right", [])
    assert clicks <= 7, clicks
    reader.close()
    a_day_passes(data_dir)
    reader = Reader(program, data_dir)
    clicks = clicks_to_the_countdown(reader, "Back of shoulder, left", ["Is any of this true right now"])  # what lasts is not asked again
    assert clicks <= 7, clicks
    reader.close()


def a_day_passes(data_dir):
    """All that the journal tells of is a day older, and what was marked is forgotten with its day."""
    with sqlite3.connect(data_dir / "journal.sqlite") as journal:
        for (table,) in journal.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for column in [row[1] for row in journal.execute(f"PRAGMA table_info({table})") if row[1].endswith("_utc")]:
                journal.execute(f"UPDATE {table} SET {column} = {column} - 86400000")
    journal.close()
    (data_dir / "settings.ini").write_text(SETTINGS)


def by_the_plan(data_dir):
    first_day = ["Is any of this true right now", "Is any of this true of you"]
    reader = Reader(program, data_dir)
    clicks = clicks_to_the_countdown(reader, "Low back, left", first_day, ("Plan a session", "Start"))
    assert clicks <= 9, clicks
    reader.close()


def whole_session(data_dir):
    reader = Reader(program, data_dir)
    start_first_candidate(reader, "Back of shoulder, left")
    lines = say_none(reader, "Is any of this true right now")  # the warning signs, and today
    assert any(line.startswith("Chest: New pain") for line in lines), lines
    say_none(reader, "Is any of this true of you")  # what lasts of one's health
    to_first_hold(reader, 6)
    reader.wait_for("What number is the spot now", seconds=20)  # half-time
    reader.press("4 of 10")
    # When both holds have run their time, and the rests after them, the ratings come.
    reader.wait_for("Afterwards", seconds=90)
    rate(reader, "How much does your left shoulder hurt", 4)
    rate(reader, "And on the movement", 5)
    reader.wait_for("clearly less")
    reader.press("History")
    reader.wait_for("Left shoulder")
    reader.close()

    [session] = export(data_dir)
    print(json.dumps(session)[:600])
    holds = session["points"][0]["holds"]
    assert [hold["pressedMs"] for hold in holds] == [20000, 20000] and holds[0]["press"] == 4, holds
    numbers = {(r["kind"], r["moment"]): r["nrs"] for r in session["ratings"]}
    assert numbers == {("at-rest", "before"): 6, ("on-movement", "before"): 7, ("at-rest", "after"): 4, ("on-movement", "after"): 5}, numbers


def killed_and_resumed(data_dir):
    reader = Reader(program, data_dir)
    reader.wait_for("Marked earlier today", seconds=60)
    reader.press("Clear")
    start_first_candidate(reader, "Low back, left")
    lines = say_none(reader, "Is any of this true right now")  # of another part of the body than before
    assert not any(line.startswith("Chest") for line in lines) and any(line.startswith("Numb or weak") for line in lines), lines
    lines = say_none(reader, "Is any of this true of you")  # what can concern it and was not asked before
    assert len(lines) <= 8, lines
    to_first_hold(reader, 7)
    reader.kill()

    cut_off = [s for s in export(data_dir) if s["state"] == "running"]
    assert len(cut_off) == 1, cut_off
    assert [r["nrs"] for r in cut_off[0]["ratings"]] == [7, 8], cut_off
    assert cut_off[0]["points"][0]["tender"] == 6, cut_off
    assert len(cut_off[0]["points"][0]["holds"]) == 1, cut_off

    reader = Reader(program, data_dir)
    reader.wait_for("Left low back, not finished", seconds=60)
    reader.press("Go on")
    reader.press("Ready")
    reader.wait_for("Press, about", seconds=40)
    reader.freeze(seconds=5)
    reader.wait_for("Paused: the computer stood still")
    reader.press("Stop")
    reader.wait_for("Take it back")
    reader.press("Stop now")
    rate(reader, "How much does your left low back hurt", 5)
    rate(reader, "And on the movement", 5)
    reader.wait_for("less, but under 30%")  # 7 to 5 is 2, and no clear change
    reader.close()

    sessions = export(data_dir)
    assert len(sessions) == 2, sessions
    gone_on = next(s for s in sessions if s["id"] == cut_off[0]["id"])
    assert gone_on["state"] != "running", gone_on
    assert [r["nrs"] for r in gone_on["ratings"]] == [7, 8, 5, 5], gone_on
    holds = gone_on["points"][0]["holds"]
    assert len(holds) == 2 and holds[1]["pressedMs"] < 5000, holds  # while it stood still nothing counts as pressed


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder)
        (data / "settings.ini").write_text(SETTINGS)
        whole_session(data)
        killed_and_resumed(data)
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder)
        (data / "settings.ini").write_text(SETTINGS)
        the_short_way(data)
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder)
        (data / "settings.ini").write_text(SETTINGS)
        by_the_plan(data)
    print("The main job works from end to end.")
