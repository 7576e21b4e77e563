// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// A heading that opens and closes what stands under it.
Press {
    id: fold

    property bool open: false
    property string detail: ""

    implicitWidth: 75 * Theme.grid
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.icon + 5 * Theme.grid
    rightPadding: 2 * Theme.grid
    topPadding: 3 * Theme.grid
    bottomPadding: 3 * Theme.grid
    Accessible.description: open ? qsTr("open") : qsTr("closed")

    background: Rectangle {
        color: fold.down ? Theme.line : fold.hovered ? Theme.sunken : "transparent"
        FocusFrame {
            shown: fold.ringed
            inside: true
        }
    }
    indicator: Icon {
        x: Theme.grid
        y: fold.topPadding + Math.round((Theme.body * Theme.leadingBody - height) / 2)
        width: Theme.icon
        height: Theme.icon
        name: "right"
        colour: Theme.ink
        rotation: fold.open ? 90 : 0
    }
    contentItem: Column {
        Words {
            width: parent.width
            text: fold.text
            font.bold: true
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: fold.detail
            size: Theme.small
            leading: Theme.leadingSmall
            color: Theme.softInk
            Accessible.ignored: true
        }
    }
}
