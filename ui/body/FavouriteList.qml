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
            implicitHeight: cells.implicitHeight + 5.25 * Theme.grid
            text: name
            Accessible.name: spoken
            onClicked: Body.pointChosen(row.point, row.side)

            leftInset: -3 * Theme.grid
            rightInset: -3 * Theme.grid
            background: Rectangle {
                color: row.down ? Theme.line : row.hovered ? Theme.sunken : "transparent"
                Rule {
                    anchors.bottom: parent.bottom
                    x: 3 * Theme.grid
                    width: parent.width - 6 * Theme.grid
                }
                FocusFrame {
                    shown: row.ringed
                    inside: true
                }
            }
            Column {
                id: cells
                y: 2.5 * Theme.grid
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
