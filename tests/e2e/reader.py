# SPDX-FileCopyrightText: 2026 The Unknot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses a program as a screen reader does: by role and name, through AT-SPI."""

import os
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


WINDOW_HEIGHT = 800  # the size it opens with


class NotThere(AssertionError):
    pass


class Reader:
    """One run of the program. Names are matched from their beginning."""

    def __init__(self, program, data_dir, *options):
        self.clicks = 0  # how often something was pressed
        self.process = subprocess.Popen([program, "--data-dir", str(data_dir), *options], env=os.environ)
        self.app = self._wait(self._find_app, "the program on the accessibility bus", 60)

    def _find_app(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def _wait(self, look, what, seconds):
        end = time.monotonic() + seconds
        while True:
            found = look()
            if found:
                return found
            if self.process.poll() is not None:
                raise NotThere(f"the program ended with {self.process.returncode} while waiting for {what}")
            if time.monotonic() > end:
                raise NotThere(f"{what} did not come within {seconds} s; there is: {self.names()[-90:]}")
            time.sleep(0.1)

    def _walk(self, node, depth=0):
        try:
            count = node.get_child_count()
        except Exception:  # the node went away while it was read
            return
        for i in range(count):
            try:
                child = node.get_child_at_index(i)
                if child is None:
                    continue
                if depth > 0 and not self._there(child):
                    continue
            except Exception:
                continue
            yield child
            yield from self._walk(child, depth + 1)

    @staticmethod
    def _there(node):
        """Seen, or one would come to it by scrolling down. (Qt calls both that and what is hidden
        invisible; what is hidden keeps its place inside the window.)"""
        if node.get_state_set().contains(Atspi.StateType.VISIBLE):
            return True
        box = node.get_extents(Atspi.CoordType.WINDOW)
        return box.y + box.height > WINDOW_HEIGHT

    def names(self):
        listed = []
        for node in self._walk(self.app):
            try:
                if node.get_name():
                    listed.append(f"{node.get_role_name()}: {node.get_name()}")
            except Exception:
                pass
        return listed

    def focused(self):
        """The names of what has the keyboard's focus, and of what that lies in."""
        names = []
        for node in self._walk(self.app):
            try:
                if node.get_state_set().contains(Atspi.StateType.FOCUSED):
                    names.append(node.get_name())
            except Exception:
                pass
        return names

    def wait_focus(self, name, seconds=20):
        self._wait(lambda: [n for n in self.focused() if n.startswith(name)], f"the focus on '{name}' (it is on {self.focused()})", seconds)

    def wait_for(self, name, seconds=20):
        return self._wait(lambda: [n for n in self._named() if n.startswith(name)], f"'{name}'", seconds)[0]

    def first(self, part, seconds=20):
        """The whole name of the first thing whose name holds this."""
        return self._wait(lambda: [n for n in self._named() if part in n], f"something with '{part}'", seconds)[0]

    def _named(self):
        return [line.split(": ", 1)[1] for line in self.names()]

    def press(self, name, seconds=20):
        """Presses (or toggles) the first thing of that name that can be, once it has been there for as long as it
        takes a person to see it: what is pressed sooner is taken for a slip."""
        def look():
            for node in self._walk(self.app):
                try:
                    if node.get_name().startswith(name) and self._press_action(node) is not None:
                        return node
                except Exception:
                    pass
            return None

        self._wait(look, f"'{name}' to press", seconds)
        time.sleep(0.6)
        node = self._wait(look, f"'{name}' to press", seconds)
        action, index = self._press_action(node)
        self.clicks += 1
        Atspi.Action.do_action(action, index)

    def lines(self):
        """What can be said yes to, one by one."""
        return [line.split(": ", 1)[1] for line in self.names() if line.startswith("check box: ")]

    @staticmethod
    def _press_action(node):
        states = node.get_state_set()
        action = node.get_action_iface()
        if action is None or not states.contains(Atspi.StateType.ENABLED):
            return None
        for i in range(Atspi.Action.get_n_actions(action)):
            if Atspi.Action.get_action_name(action, i).lower() in ("press", "toggle"):
                return action, i
        return None

    def freeze(self, seconds):
        self.process.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        self.process.send_signal(signal.SIGCONT)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()
