// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// One thing the typed words may mean: pressed as a whole, or, where it has two sides, on one of them. A warning sign
// can be said to be true.
FocusScope {
    id: row

    required property string title
    required property string detail
    required property bool urges
    required property bool asksSide
    required property string flag
    property bool atRight: false // which side has the keyboard
    signal chosen
    signal trueOfMe
    signal sideChosen(bool right)
    signal turned(bool right)

    // The sides stand beside the words, or below where there is no room.
    readonly property bool below: asksSide && width - sides.width < Theme.breakSides * Math.min(1.5, Theme.textScale)

    implicitHeight: Math.max(words.y + words.implicitHeight + (isTrue.visible ? isTrue.height + 3 * Theme.grid : 0) + 2 * Theme.grid, 11 * Theme.grid, sides.visible ? sides.y + sides.height : 0)
    Keys.onLeftPressed: turned(false)
    Keys.onRightPressed: turned(true)

    component SideButton: PlainButton {
        property bool ofRight: false
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: 10 * Theme.grid
        activeFocusOnTab: row.asksSide
        Accessible.name: qsTr("%1, %2").arg(row.title).arg(ofRight ? qsTr("right") : qsTr("left"))
        Accessible.description: row.detail
        onClicked: row.sideChosen(ofRight)
    }

    Press {
        id: whole
        width: parent.width
        height: isTrue.visible ? isTrue.y - Theme.grid : parent.height
        visible: !row.asksSide
        focus: !row.asksSide
        text: row.title
        Accessible.name: row.title + ", " + row.detail
        onClicked: row.chosen()
        background: Rectangle {
            color: whole.down ? Theme.line : whole.hovered ? Theme.sunken : "transparent"
            FocusFrame {
                shown: whole.ringed
                inside: true
            }
        }
    }
    Column {
        id: words
        x: Theme.grid
        y: row.below ? 2 * Theme.grid : Math.max(2 * Theme.grid, (Math.max(11 * Theme.grid, sides.visible ? sides.height : 0) - implicitHeight) / 2)
        width: (row.asksSide && !row.below ? sides.x - 2 * Theme.grid : parent.width - Theme.grid) - x
        Words {
            width: parent.width
            text: row.title
            font.bold: row.urges
            color: row.urges ? Theme.danger : Theme.ink
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: row.detail
            size: Theme.small
            leading: Theme.leadingSmall
            color: row.urges ? Theme.ink : Theme.softInk
            Accessible.ignored: true
        }
    }
    PlainButton {
        id: isTrue
        anchors.left: words.left
        anchors.top: words.bottom
        anchors.topMargin: 2 * Theme.grid
        visible: row.flag !== ""
        text: Theme.textScale > Theme.breakText ? qsTr("True of me now") : qsTr("This is true of me now")
        Accessible.description: row.title
        onClicked: row.trueOfMe()
    }
    Row {
        id: sides
        anchors.right: parent.right
        y: row.below ? words.y + words.implicitHeight : 0
        height: row.below ? 13 * Theme.grid : Math.max(11 * Theme.grid, words.implicitHeight + 4 * Theme.grid)
        visible: row.asksSide
        spacing: 1.5 * Theme.grid
        SideButton {
            text: qsTr("Left")
            focus: row.asksSide && !row.atRight
        }
        SideButton {
            ofRight: true
            text: qsTr("Right")
            focus: row.asksSide && row.atRight
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
