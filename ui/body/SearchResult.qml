// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// One thing the typed words may mean.
Press {
    id: row

    required property string title
    required property string detail
    required property bool urges

    implicitHeight: words.implicitHeight + 16
    text: title
    Accessible.name: title + ", " + detail

    background: Rectangle {
        color: row.down ? Theme.line : row.hovered ? Theme.sunken : "transparent"
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
        FocusFrame {
            shown: row.visualFocus
            inside: true
        }
    }
    contentItem: Item {
        Column {
            id: words
            x: 4
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 8
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
                leading: 1.43
                color: row.urges ? Theme.ink : Theme.softInk
                Accessible.ignored: true
            }
        }
    }
}
