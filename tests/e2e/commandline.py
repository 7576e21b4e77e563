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
    for words in (["--help"], *([command, "--help"] for command in ("find", "search", "points", "safety", "check", "posture", "export", "import", "backup", "restore", "report"))):
        assert "Usage: unknot" in run(*words).stdout


def wrong_usage():
    for words in (["--no-such-option"], ["dance"], ["find"], ["check"], ["export"], ["export", "--format", "pdf", "-o", "-"], ["import"], ["find", "--no"], ["search"], ["search", "--no"],
                  ["points", "soleus"], ["safety"], ["safety", "soleus-upper"], ["find", "heel", "--complaint", "heel-pain"]):
        assert run(*words, code=2).stderr.startswith("unknot: "), words


def find():
    answer = json.loads(run("find", "shoulder-back:left", "arm-outer:left", "--json").stdout)
    first = answer["candidates"][0]
    assert set(first) == {"point", "muscle", "side", "score", "rank", "reasons", "points", "zones"} and first["side"] == "left" and first["reasons"]
    scores = [c["score"] for c in answer["candidates"]]
    assert scores == sorted(scores, reverse=True)
    offered = {c["point"] for c in answer["candidates"]}
    assert not offered & {p["point"] for p in answer["passedOver"]}
    assert not any("sternocleidomastoid" in p or "scalenes" in p for p in offered)
    ranks = {c["rank"] for c in answer["candidates"] + answer["passedOver"]}
    assert ranks == set(range(1, len(ranks) + 1)), ranks
    assert "no zone 'elbow-pit'" in run("find", "elbow-pit", code=1).stderr
    assert "side" in run("find", "throat:left", code=1).stderr
    assert json.loads(run("find", "throat", "--json").stdout)["candidates"] is not None


def find_complaint():
    by_id = run("find", "--complaint", "heel-pain:left", "--json").stdout
    assert json.loads(by_id) == json.loads(run("find", "heel:left", "arch:left", "achilles:left", "--json").stdout)
    first = json.loads(by_id)["candidates"][0]
    assert first["muscle"] == "gastrocnemius" and first["reasons"], first
    assert {c["side"] for c in json.loads(run("find", "--complaint", "heel-pain", "--json").stdout)["candidates"]} == {"left", "right"}
    assert "no complaint 'heel'" in run("find", "--complaint", "heel", code=1).stderr
    run("find", "--complaint", "heel-pain:middle", code=1)


def picture():
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "picture.png"
        run("posture", "sit-hook-shoulder-top", "--width", 300, "-o", file, env={"DISPLAY": "", "WAYLAND_DISPLAY": ""})
        bytes = file.read_bytes()
        assert bytes.startswith(b"\x89PNG") and int.from_bytes(bytes[16:20], "big") == 300, bytes[:24]
        assert "no scene 'dance'" in run("posture", "dance", "-o", file, code=1).stderr


def points():
    listed = json.loads(run("points", "--json").stdout)["points"]
    wanted = {"id", "muscle", "atZone", "view", "refersUsually", "refersSometimes", "tools", "ways", "pressureCap", "holdCapSeconds", "cautions",
              "selfTreatment", "evidence"}
    assert len(listed) == 143 and all(set(point) == wanted for point in listed)
    assert all(set(tool) == {"tool", "posture"} for point in listed for tool in point["tools"])
    assert len({point["muscle"] for point in listed}) == 81
    assert sum(point["selfTreatment"] == "refer" for point in listed) == 4
    assert len(run("points").stdout.splitlines()) == 143


def search():
    answer = json.loads(run("search", "back of my shoulder when I reach", "--json").stdout)
    assert list(answer) == ["warnings", "complaints", "muscles", "zones", "articles", "points"]
    assert answer["complaints"][0]["id"] == "shoulder-reaching-behind" and answer["zones"][0]["id"] == "shoulder-back", answer
    for kind, found in answer.items():
        wanted = {"id", "label", "score"} | ({"text"} if kind in ("warnings", "articles") else set())
        assert all(set(one) == wanted for one in found), kind
    for words in (["reach", "I", "when", "shoulder"], ["sholder", "reachng"]):
        assert json.loads(run("search", *words, "--json").stdout)["complaints"][0]["id"] == "shoulder-reaching-behind"
    assert json.loads(run("search", "infraspintus", "--json").stdout)["muscles"][0]["id"] == "infraspinatus"
    chest = json.loads(run("search", "chest tightness", "--json").stdout)
    assert chest["warnings"][0]["id"] == "R1" and "999" in chest["warnings"][0]["text"]
    assert run("search", "chest tightness").stdout.splitlines()[1].startswith("    Get emergency help now.")
    assert json.loads(run("search", "frozen", "shoulder", "--json").stdout)["articles"][0]["id"] == "frozen-shoulder"
    assert not any(json.loads(run("search", "qqqq", "--json", code=1).stdout).values())
    assert run("search", "vertex").stdout.startswith("Crown of head (zone, head-top)")


def profile_schema():
    """The published form has every question, by the ids of the catalogue, and no other."""
    read = lambda path: json.loads((source / path).read_text())
    schema = read("data/schema/profile.schema.json")["properties"]
    for part, file, group in (("redFlags", "flags", "flags"), ("screens", "screens", "questions"), ("gates", "gates", "gates")):
        assert list(schema[part]["properties"]) == [one["id"] for one in read(f"data/catalogue/{file}.json")[group]], part
    for gate in read("data/catalogue/gates.json")["gates"]:
        answer = schema["gates"]["properties"][gate["id"]]["anyOf"][1]["properties"]
        assert set(answer) == set(gate.get("asks", [])) | ({"cleared"} if gate.get("clearable") else set()), gate["id"]


def safety(folder):
    file = folder / "profile.json"

    def verdict(profile, point="infraspinatus-under-ridge-outer"):
        file.write_text(json.dumps(profile))
        answer = json.loads(run("safety", "--profile", file, point, "--json").stdout)
        assert set(answer) == {"point", "verdict", "pressureCap", "reasons"}
        assert (answer["pressureCap"] > 0) == (answer["verdict"] in ("allowed", "capped")), answer
        assert bool(answer["reasons"]) == (answer["verdict"] != "allowed"), answer
        return answer["verdict"]

    assert verdict({}) == "allowed"
    assert verdict({"redFlags": {"R1": False}, "screens": {}, "gates": {"G4": False}}) == "allowed"
    assert verdict({"redFlags": {"R1": True}}) == "stop"
    assert verdict({"redFlags": {"R21": True}}) == "stop"
    assert verdict({"redFlags": {"R21": {"cleared": True}}}) == "allowed"
    assert verdict({"screens": {"q-worst-within-minute": True}}) == "stop"
    assert verdict({"gates": {"G4": True}}) == "stop"
    assert verdict({"gates": {"G4": {"cleared": True}}}, "masseter-lower") == "capped"
    assert verdict({"gates": {"G7": {"cleared": True}}}) == "stop"
    assert verdict({"gates": {"G7": {"cleared": True, "zones": ["thigh-front:left"]}}}) == "capped"  # cleared for gentle pressing
    wound = {"gates": {"G1": {"zones": ["shoulder-blade:left"]}}}
    assert verdict(wound) == "blocked" and verdict(wound, "infraspinatus-under-ridge-outer:left") == "blocked"
    assert verdict({"gates": {"G1": {"zones": ["heel:left"]}}}, "infraspinatus-under-ridge-outer:right") == "allowed"
    assert verdict({}, "sternocleidomastoid-collarbone-strand") == "blocked"
    assert verdict({"switchedOn": ["sternocleidomastoid-collarbone-strand"]}, "sternocleidomastoid-collarbone-strand") != "stop"

    file.write_text('{\n  "redFlags": {"R99": true},\n  "gates": {\n    "G4": "yes",\n    "G1": {"zones": ["no-such-zone"]},\n'
                    '    "G3": {"cleared": true}\n  },\n  "pain": 3\n}\n')
    errors = run("safety", "--profile", file, "soleus-upper", code=1)
    assert not errors.stdout
    for line, pointer in ((2, "/redFlags/R99"), (4, "/gates/G4"), (5, "/gates/G1/zones/0"), (6, "/gates/G3/cleared"), (8, "/pain")):
        assert f"{file}:{line}: {pointer}: " in errors.stderr, errors.stderr
    file.write_text("{")
    assert f"{file}:1" in run("safety", "--profile", file, "soleus-upper", code=1).stderr
    file.write_text("{}")
    assert "no point 'no-such'" in run("safety", "--profile", file, "no-such", code=1).stderr
    run("safety", "--profile", folder / "missing.json", "soleus-upper", code=1)
    run("safety", "--profile", file, "soleus-upper:up", code=1)


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


def two_machines(folder):
    """What was told on each comes to be on both, whoever begins, and a preview writes nothing."""
    def told(name, day):
        moment = f"2026-11-{day}T18:00:00.000+01:00"
        file = folder / f"{name}.json"
        file.write_text(json.dumps({"format": "unknot-journal", "version": 2, "exported": moment, "sessions": [], "health": [],
            "healthNos": [], "screenings": [], "switchedOn": [], "nextDay": [], "entries": [{"id": name, "about": moment, "written": moment,
            "places": [{"zone": "low-back", "side": "left", "nrs": 4, "qualities": []}], "note": "=1"}]}))
        return file

    def whole(machine):
        return {key: value for key, value in json.loads(run("--data-dir", machine, "export", "-o", "-").stdout).items() if key != "exported"}

    desktop, laptop = folder / "desktop", folder / "laptop"
    run("--data-dir", desktop, "import", told("a", 20))
    run("--data-dir", laptop, "import", told("b", 21))
    for machine, name in ((desktop, "d"), (laptop, "l")):
        run("--data-dir", machine, "export", "-o", folder / f"{name}.json")
    before = whole(desktop)
    assert "Nothing was changed yet" in run("--data-dir", desktop, "import", "--preview", folder / "l.json").stdout
    assert whole(desktop) == before
    run("--data-dir", desktop, "import", folder / "l.json")
    run("--data-dir", laptop, "import", folder / "d.json")
    assert whole(desktop) == whole(laptop) and [entry["id"] for entry in whole(desktop)["entries"]] == ["a", "b"]
    run("--data-dir", desktop, "export", "--format", "csv", "-o", folder / "table.csv")
    rows = (folder / "table.csv").read_bytes().decode("utf-16").split("\r\n")
    assert len(rows) == 4 and "\t\"'=1\"\t" in rows[1], rows


def packs(folder):
    """What a pack in the data folder adds is found; a pack that is wrong is named by check and not used."""
    pack = folder / "packed" / "packs" / "yoke"
    pack.mkdir(parents=True)
    (pack / "pack.json").write_text(json.dumps({"$schema": "pack.schema.json", "id": "yoke", "name": "Yoke", "author": "A. Example",
        "version": "1.0", "date": "2026-11-22", "description": "A word.", "license": "CC0-1.0"}))
    zones = pack / "zones.json"
    zones.write_text(json.dumps({"$schema": "zones.schema.json", "license": "CC0-1.0", "zones": [{"id": "neck-base", "words": ["zygomorph"]}]}))
    run("check", pack)
    found = json.loads(run("--data-dir", folder / "packed", "search", "zygomorph", "--json").stdout)
    assert found["zones"][0]["id"] == "neck-base", found
    zones.write_text(zones.read_text().replace("neck-base", "neck-bass"))
    assert "neck-bass" in run("check", pack, code=1).stderr
    found = json.loads(run("--data-dir", folder / "packed", "search", "zygomorph", "--json", code=1).stdout)
    assert not found["zones"], found


def self_test(folder):
    run("--data-dir", folder / "self", "--self-test", env={"QT_QPA_PLATFORM": "offscreen"})
    run("--data-dir", folder / "self", "--resources", folder, "--self-test", code=1, env={"QT_QPA_PLATFORM": "offscreen"})


with tempfile.TemporaryDirectory() as name:
    version_and_help()
    wrong_usage()
    find()
    find_complaint()
    points()
    picture()
    search()
    profile_schema()
    safety(pathlib.Path(name))
    check(pathlib.Path(name))
    export(pathlib.Path(name))
    two_machines(pathlib.Path(name))
    packs(pathlib.Path(name))
    self_test(pathlib.Path(name))
print("The command line does what it says.")
