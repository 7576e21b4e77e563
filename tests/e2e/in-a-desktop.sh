#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Unknot developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command with a screen, a session bus and the accessibility bus of its own.
set -euo pipefail

XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
chmod 700 "$XDG_RUNTIME_DIR"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LANG=C.UTF-8
unset WAYLAND_DISPLAY

# The server picks a free number itself and says it once it is ready. Without -noreset it starts
# over, refusing everyone meanwhile, each time its last client leaves.
mkfifo "$XDG_RUNTIME_DIR/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp -noreset 3>"$XDG_RUNTIME_DIR/display" 2>/dev/null &
screen=$!
trap 'kill $screen 2>/dev/null || true; rm -rf "$XDG_RUNTIME_DIR"' EXIT
read -r number <"$XDG_RUNTIME_DIR/display"
export DISPLAY=:$number

# shellcheck disable=SC2016 # the inner shell expands it
dbus-run-session -- bash -c '/usr/libexec/at-spi-bus-launcher --launch-immediately & sleep 1; "$@"; code=$?; kill %1 2>/dev/null; exit $code' \
    in-a-desktop "$@"
