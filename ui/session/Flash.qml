// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Where no sound can be heard a cue is a short frame of light round the window.
Rectangle {
    id: flash

    anchors.fill: parent
    color: "transparent"
    border.width: 3 * Theme.grid
    border.color: Theme.accent
    opacity: 0

    Connections {
        target: Session
        function onFlashed(): void {
            fade.restart();
        }
    }
    NumberAnimation {
        id: fade
        target: flash
        property: "opacity"
        from: 1
        to: 0
        duration: 400
    }
}
