#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Unknot developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command with a screen, a session bus and the accessibility bus of its own.
set -euo pipefail

XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
chmod 700 "$XDG_RUNTIME_DIR"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LANG=C.UTF-8 NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY

xvfb-run --auto-servernum --server-args='-screen 0 1400x900x24' \
    dbus-run-session -- bash -c '/usr/libexec/at-spi-bus-launcher --launch-immediately & sleep 1; "$@"; code=$?; kill %1 2>/dev/null; exit $code' \
    in-a-desktop "$@"
