// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// By this a row is dragged up and down.
Item {
    id: handle

    readonly property bool held: hand.active
    readonly property real by: held ? hand.activeTranslation.y : 0
    signal dragged(real by)
    signal dropped

    width: 8 * Theme.grid

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 2.5 * Theme.grid + Math.round((Theme.body * Theme.leadingBody - height) / 2) // beside the first line
        width: 6 * Theme.grid
        height: 6 * Theme.grid
        visible: handle.enabled
        name: "grip"
        colour: Theme.softInk
        weight: 2.5
    }
    HoverHandler {
        cursorShape: handle.held ? Qt.ClosedHandCursor : Qt.OpenHandCursor
    }
    DragHandler {
        id: hand
        target: null
        xAxis.enabled: false
        onActiveTranslationChanged: if (active)
            handle.dragged(activeTranslation.y)
        onActiveChanged: if (!active)
            handle.dropped()
    }
}
