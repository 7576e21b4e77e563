// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The points that are kept at hand, each to be opened.
Column {
    id: list

    Words {
        width: parent.width
        bottomPadding: 1.5 * Theme.grid
        text: qsTr("Favourites")
        font.bold: true
    }
    Rule {
        width: parent.width
    }
    Repeater {
        model: Favourites.rows
        Press {
            id: row

            required property string point
            required property string side
            required property string name
            required property string label
            required property string passedOver
            required property string spoken

            width: list.width
            implicitHeight: cells.implicitHeight + 21
            text: name
            Accessible.name: spoken
            onClicked: Body.pointChosen(row.point, row.side)

            leftInset: -12
            rightInset: -12
            background: Rectangle {
                color: row.down ? Theme.line : row.hovered ? Theme.sunken : "transparent"
                Rule {
                    anchors.bottom: parent.bottom
                    x: 12
                    width: parent.width - 6 * Theme.grid
                }
                FocusFrame {
                    shown: row.ringed
                    inside: true
                }
            }
            Column {
                id: cells
                y: 10
                width: row.width
                Words {
                    width: parent.width
                    text: row.name
                    Accessible.ignored: true
                }
                Words {
                    width: parent.width
                    text: row.passedOver === "" ? row.label : row.passedOver
                    size: Theme.small
                    leading: Theme.leadingSmall
                    color: Theme.softInk
                    Accessible.ignored: true
                }
            }
        }
    }
}
