// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Grows and shrinks with the pace, where there is one: in steps, since a picture for every frame of the screen would cost many times what the
// rest of a hold does.
Rectangle {
    id: breath

    readonly property bool grows: Session.second.beatOn
    readonly property int steps: Settings.chosen.reducedMotion ? 1 : Math.max(1, Math.round(Session.second.beatLength / Theme.breathes))
    property int step: 1 // of so many, that are done
    readonly property real way: 0.5 - Math.cos(Math.PI * Math.min(1, step / steps)) / 2

    onGrowsChanged: step = Settings.chosen.reducedMotion ? 1 : 0
    visible: Session.second.beat !== ""
    height: width
    radius: width / 2
    color: Theme.accentSoft
    scale: grows ? 0.72 + 0.28 * way : 1 - 0.28 * way
    opacity: grows ? 1 : 0.5

    Timer {
        interval: Theme.breathes
        repeat: true
        running: breath.visible && breath.step < breath.steps
        onTriggered: ++breath.step
    }
}
