// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What is marked, each to be taken away, and the way to the list of places: in as many lines as it takes, or, where
// the window is low, as many as fit whole into one, and how many more there are.
Item {
    id: line

    property bool oneLine: false
    property int more: 0 // that are marked and not in sight
    signal places

    // The next one has the keyboard then.
    function remove(index: int, key: string): void {
        Body.toggle(key);
        if (marked.count > 0)
            marked.itemAt(Math.min(index, marked.count - 1)).forceActiveFocus(Qt.OtherFocusReason);
    }
    function count(): void {
        let out = 0;
        for (let i = 0; i < marked.count; ++i)
            out += (marked.itemAt(i) as Chip)?.out ? 1 : 0;
        more = out;
    }

    implicitHeight: oneLine ? list.height : chips.implicitHeight

    TextMetrics {
        id: widest
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.bold: true
        text: qsTr("+ %1").arg(99)
    }
    Flow {
        id: chips
        width: line.width - (line.oneLine ? list.width + 2 * Theme.grid : 0)
        spacing: 2 * Theme.grid
        onPositioningComplete: line.count()
        Words {
            visible: Body.state.earlier && !line.oneLine
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
                most: chips.width
                out: line.oneLine && y > 0
                onClicked: activeFocus ? line.remove(index, key) : Body.toggle(key)
            }
        }
        LinkButton {
            visible: !line.oneLine
            text: qsTr("Add from a list")
            strong: false
            onClicked: line.places()
        }
    }
    // In the list all that is marked is ticked.
    LinkButton {
        id: list
        visible: line.oneLine
        anchors.right: parent.right
        width: Math.ceil(widest.advanceWidth) + 2
        height: Math.max(8 * Theme.grid, implicitHeight)
        size: Theme.small
        text: line.more > 0 ? qsTr("+ %1").arg(line.more) : qsTr("Add")
        Accessible.name: line.more > 0 ? qsTr("%n more: list of places", "", line.more) : qsTr("Add from a list")
        onClicked: line.places()
    }
}
