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

    // The next one has the keyboard then.
    function remove(index: int, key: string): void {
        Body.toggle(key);
        if (marked.count > 0)
            marked.itemAt(Math.min(index, marked.count - 1)).forceActiveFocus(Qt.OtherFocusReason);
    }

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
        Words {
            visible: Body.state.earlier
            width: Math.min(Math.ceil(implicitWidth), line.width)
            text: qsTr("Marked earlier today:")
            color: Theme.softInk
            height: Math.max(implicitHeight, 8 * Theme.grid)
            verticalAlignment: Text.AlignVCenter
        }
        Repeater {
            id: marked
            model: Body.chips
            Chip {
                required property int index
                required property string key
                required property string name
                text: name
                most: line.width
                onClicked: activeFocus ? line.remove(index, key) : Body.toggle(key)
            }
        }
        LinkButton {
            text: qsTr("Add from a list")
            strong: false
            onClicked: line.places()
        }
    }
}
