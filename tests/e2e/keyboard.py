# SPDX-FileCopyrightText: 2026 The Unknot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job by the keyboard alone: nothing is pressed but keys, and only what has the focus is
looked at to know where they go."""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

from reader import NotThere, Reader

program = sys.argv[1]
SETTINGS = "[dose]\nhold=20\nreps=1\nrest=10\nleadIn=3\nbetween=10\n"


class Keyboard:
    def __init__(self, reader):
        self.reader = reader
        # No window manager runs here, which would give the new window the keyboard.
        window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Unknot"], capture_output=True, text=True, check=True)
        subprocess.run(["xdotool", "windowfocus", "--sync", window.stdout.split()[0]], check=True)

    @staticmethod
    def key(*names):
        subprocess.run(["xdotool", "key", "--delay", "50", *names], check=True)

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--delay", "40", text], check=True)

    def until_focus(self, name, keys="Tab", most=60, part=False):
        """Presses a key until what has the focus is called that, or has it in its name."""
        for _ in range(most):
            focused = self.reader.focused()
            if any(name in n if part else n.startswith(name) for n in focused):
                return
            self.key(keys)
            time.sleep(0.25)
        raise NotThere(f"{most} times {keys} did not lead to '{name}', but to {self.reader.focused()}")


def export(data_dir):
    out = subprocess.run([program, "--data-dir", str(data_dir), "export", "--format", "json", "-o", "-"], capture_output=True, text=True)
    assert out.returncode == 0, out.stderr
    return json.loads(out.stdout)["sessions"]


def only_the_second(reader, keyboard):
    """On the page of the plan, whose rows say their place: another order, one out and back, and the others out."""
    keyboard.until_focus("Plan a session")
    keyboard.key("Return")
    reader.wait_focus("1 of 4")
    first = reader.focused()[-1].removeprefix("1 of 4. ")
    keyboard.key("alt+Down")
    reader.wait_focus(f"2 of 4. {first}")
    keyboard.key("Delete")
    reader.wait_for("1 of 3")
    keyboard.until_focus("Undo")
    keyboard.key("Return")
    reader.wait_focus(f"2 of 4. {first}")
    keyboard.until_focus("Only this one", most=10, part=True)
    keyboard.key("Return")
    reader.wait_focus("1 of 1")


def session(data_dir):
    reader = Reader(program, data_dir)
    reader.wait_for("Where does it hurt", 60)
    keyboard = Keyboard(reader)

    # The search field has the focus: type, and go down to the side.
    reader.wait_focus("Muscle, area or complaint")
    keyboard.type("back of shoulder")
    keyboard.until_focus("Back of shoulder, left", "Down", 10)
    keyboard.key("Return")
    # The list of likely sources has it now; the first row is the best.
    reader.wait_for("Likely sources")
    reader.wait_focus("Likely sources")
    only_the_second(reader, keyboard)
    keyboard.key("Return")
    reader.wait_focus("Back to your session") # it was only looked up
    keyboard.key("Return")
    reader.wait_for("Your session")
    keyboard.until_focus("Start")
    keyboard.key("Return")

    reader.wait_for("Is any of this true right now")
    keyboard.until_focus("Chest: New pain")
    keyboard.key("space")
    reader.wait_for("Yes: Do you have any new pain, pressure or tightness")
    keyboard.key("space")  # none of these after all
    keyboard.until_focus("None of these is true")
    keyboard.key("Return")
    reader.wait_for("Is any of this true of you")
    keyboard.until_focus("None of these is true")
    keyboard.key("space")

    reader.wait_for("How much does your left")
    keyboard.key("6")
    reader.wait_for("And on the movement")
    keyboard.key("7", "Return")  # sooner than by itself
    reader.wait_for("Get into position")
    time.sleep(0.6)  # sooner it would be taken for a slip
    keyboard.key("Return")
    reader.wait_for("How sore is that spot")
    keyboard.key("6")
    keyboard.until_focus("Yes")  # it does not go on while one is on the way
    keyboard.key("space")
    reader.wait_for("Press, about", 20)
    keyboard.key("space")
    reader.wait_for("Paused")
    keyboard.key("space")
    reader.wait_for("What number is the spot now", 30)
    keyboard.key("4")
    reader.wait_for("Afterwards", 60)
    keyboard.key("4", "Return")
    reader.wait_for("And on the movement")
    keyboard.key("5", "Return")
    reader.wait_for("clearly less")
    keyboard.until_focus("History", "shift+Tab")
    keyboard.key("space")
    reader.wait_for("Left shoulder")
    reader.close()


with tempfile.TemporaryDirectory() as folder:
    data = pathlib.Path(folder)
    (data / "settings.ini").write_text(SETTINGS)
    session(data)
    [saved] = export(data)
    holds = saved["points"][0]["holds"]  # the pause cut it in two
    assert sum(h["pressedMs"] for h in holds) == 20000 and holds[-1]["press"] == 4, holds
    assert [r["nrs"] for r in saved["ratings"]] == [6, 7, 4, 5], saved["ratings"]
print("The main job works by the keyboard alone.")
