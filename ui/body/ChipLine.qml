// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What is marked, each to be taken away, and the way to the list of places: in as many lines as it takes,
// or in one that is moved to and fro.
Flickable {
    id: line

    property bool oneLine: false
    readonly property Item focused: Window.activeFocusItem
    signal places

    implicitHeight: chips.implicitHeight
    contentWidth: chips.childrenRect.width
    contentHeight: chips.height
    clip: oneLine
    interactive: contentWidth > width
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.HorizontalFlick
    onFocusedChanged: if (focused?.parent === chips)
        contentX = Math.max(0, Math.min(focused.x, contentWidth - width))

    Flow {
        id: chips
        width: line.oneLine ? 1000 * Theme.grid : line.width
        spacing: 2 * Theme.grid
        Repeater {
            model: Body.chips
            Chip {
                required property string key
                required property string name
                text: name
                most: line.width
                onClicked: Body.toggle(key)
            }
        }
        LinkButton {
            text: qsTr("Add from a list")
            strong: false
            onClicked: line.places()
        }
    }
}
