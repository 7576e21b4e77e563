// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Grows and shrinks with the pace, where there is one: when the ring goes on, so that both are in one picture. One for every frame of the
// screen would cost many times what the rest of a hold does.
Rectangle {
    id: breath

    readonly property bool grows: Session.second.beatOn
    readonly property real way: Settings.chosen.reducedMotion ? 1 : 0.5 - Math.cos(Math.PI * Session.beatShare) / 2

    visible: Session.second.beat !== ""
    height: width
    radius: width / 2
    color: Theme.accentSoft
    scale: grows ? 0.72 + 0.28 * way : 1 - 0.28 * way
    opacity: grows ? 1 : 0.5
}
