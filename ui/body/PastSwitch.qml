// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// Shows where it hurt on the days before, as stripes: the legend's entry for them is their switch.
Press {
    id: past

    readonly property bool ticked: History.heatOnBody

    text: !ticked ? qsTr("Show past pain") : History.text.marked ? qsTr("Sore before") : qsTr("No past pain") // what is not on the figure has no name among its signs
    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    onClicked: History.heatOnBody = !ticked
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: ticked
    Accessible.description: ticked ? History.text.heatWords : ""

    background: FocusFrame {
        shown: past.ringed
        corner: Theme.grid
    }
    contentItem: Row {
        id: row
        spacing: 2 * Theme.grid
        Item {
            width: 6 * Theme.grid
            height: 4.5 * Theme.grid
            anchors.verticalCenter: parent.verticalCenter
            StripeSign {
                anchors.fill: parent
                colours: Theme.figure
                visible: past.ticked
            }
            Rectangle {
                anchors.fill: parent
                radius: 1.25 * Theme.grid
                color: "transparent"
                border.width: 1
                border.color: Theme.edge
            }
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: past.text
            size: Math.min(Theme.small, Theme.caption)
            color: past.ticked ? Theme.ink : Theme.softInk
            font.underline: past.hovered
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
