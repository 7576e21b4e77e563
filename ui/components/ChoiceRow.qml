// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A setting with a number: its name, fewer, the number, more. Never outside its range. One stop for
// the keyboard, where left and right change it; a number to turn for screen readers.
Item {
    id: row

    property string text: ""
    property string detail: ""
    property int value: 0
    property int from: 0
    property int to: 10
    property int stepSize: 1
    readonly property int minimumValue: from // by these names readers ask for them
    readonly property int maximumValue: to
    property string unit: ""
    readonly property string told: unit === "" ? String(value) : unit === "%" ? qsTr("%1%").arg(value) : value + " " + unit
    signal changed(int value)

    function turn(steps: int): void {
        const wanted = Math.max(from, Math.min(to, value + steps * stepSize));
        if (wanted !== value)
            changed(wanted);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.SpinBox
    Accessible.name: text
    Accessible.description: unit ? told : ""
    Accessible.focusable: true
    Accessible.onIncreaseAction: row.turn(1)
    Accessible.onDecreaseAction: row.turn(-1)
    Keys.onLeftPressed: row.turn(-1)
    Keys.onRightPressed: row.turn(1)
    implicitHeight: Math.max(14 * Theme.grid, words.implicitHeight + 4 * Theme.grid)
    implicitWidth: 125 * Theme.grid

    FocusFrame {
        anchors.leftMargin: -Theme.grid
        inside: true
        shown: row.activeFocus
    }
    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - controls.width - 6 * Theme.grid
        Words {
            width: parent.width
            text: row.text
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: row.detail
            size: Theme.small
            leading: Theme.leadingSmall
            color: Theme.softInk
        }
    }
    Row {
        id: controls
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.grid
        IconButton {
            glyph: "left"
            text: qsTr("%1: less").arg(row.text)
            iconSize: Theme.icon
            focusPolicy: Qt.NoFocus
            enabled: row.value > row.from
            onClicked: row.turn(-1)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(21 * Theme.grid * Theme.textScale)
            horizontalAlignment: Text.AlignHCenter
            text: row.told
            font.bold: true
            Accessible.ignored: true
        }
        IconButton {
            glyph: "right"
            text: qsTr("%1: more").arg(row.text)
            iconSize: Theme.icon
            focusPolicy: Qt.NoFocus
            enabled: row.value < row.to
            onClicked: row.turn(1)
        }
    }
}
