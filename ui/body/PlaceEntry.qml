// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A place, and a box for each of its sides: the left one at the left, as on the back of the figure.
FocusScope {
    id: entry

    required property string name
    required property bool paired
    required property bool markedLeft
    required property bool markedRight
    property string heading: "" // the part of the body, over its first place
    property int sideMargin: 6 * Theme.grid
    property bool atRight: false // which side has the keyboard
    readonly property int boxWidth: Math.round(22 * Theme.grid * Math.min(1.7, Theme.textScale))
    readonly property bool below: width > 0 && width < Theme.breakNarrow * Theme.textScale // the boxes stand under the name
    signal pressed(bool right)
    signal turned(bool right)

    implicitHeight: line.y + line.height
    Keys.onLeftPressed: turned(false)
    Keys.onRightPressed: turned(paired)

    component Box: TickBox {
        anchors.verticalCenter: parent.verticalCenter
        activeFocusOnTab: false
        focusPolicy: Qt.ClickFocus
    }

    Words {
        id: part
        x: entry.sideMargin
        visible: entry.heading !== ""
        topPadding: 4.5 * Theme.grid
        bottomPadding: Theme.grid
        text: entry.heading
        font.bold: true
    }
    Item {
        id: line
        y: part.visible ? part.height : 0
        width: parent.width
        height: boxes.y + boxes.height

        Words {
            id: label
            x: entry.sideMargin
            y: entry.below ? 2 * Theme.grid : (boxes.height - height) / 2
            width: (entry.below ? entry.width - 3 * Theme.grid : boxes.x - 3 * Theme.grid) - x
            text: entry.name
            Accessible.ignored: true
        }
        Row {
            id: boxes
            x: parent.width - width - 3 * Theme.grid
            y: entry.below ? 2 * Theme.grid + label.implicitHeight : 0
            width: 2 * entry.boxWidth
            height: Math.max(11 * Theme.grid, one.implicitHeight, entry.below ? 0 : label.implicitHeight + 3 * Theme.grid)
            Box {
                id: one
                width: entry.boxWidth
                text: entry.paired ? qsTr("Left") : ""
                focus: !entry.atRight || !entry.paired
                ticked: entry.markedLeft
                Accessible.name: entry.paired ? qsTr("%1, left").arg(entry.name) : entry.name
                onClicked: entry.pressed(false)
            }
            Box {
                width: entry.boxWidth
                visible: entry.paired
                text: qsTr("Right")
                focus: entry.atRight && entry.paired
                ticked: entry.markedRight
                Accessible.name: qsTr("%1, right").arg(entry.name)
                onClicked: entry.pressed(true)
            }
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        x: entry.sideMargin
        width: parent.width - x
    }
}
