// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The last sessions, each to be opened.
Column {
    id: list

    signal opened(string id)

    Words {
        width: parent.width
        bottomPadding: 1.5 * Theme.grid
        text: qsTr("Done last")
        font.bold: true
    }
    Rule {
        width: parent.width
    }
    Repeater {
        model: History.recent
        Press {
            id: row

            required property string id
            required property string title
            required property string when
            required property string tooMuch
            required property string words
            required property string spoken
            required property int before
            required property int after

            width: list.width
            implicitHeight: cells.implicitHeight + 5.25 * Theme.grid
            text: title
            Accessible.name: spoken
            onClicked: list.opened(row.id)

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
            Item {
                anchors.fill: parent
                Column {
                    id: cells
                    y: 2.5 * Theme.grid
                    width: row.width - numbers.width - 3 * Theme.grid
                    Words {
                        width: parent.width
                        text: row.title
                        Accessible.ignored: true
                    }
                    Words {
                        width: parent.width
                        text: row.when
                        size: Theme.small
                        leading: Theme.leadingSmall
                        color: Theme.softInk
                        Accessible.ignored: true
                    }
                    TooMuchMark {
                        width: parent.width
                        text: row.tooMuch
                        told: false
                    }
                }
                FromTo {
                    id: numbers
                    anchors.right: parent.right
                    y: 2.5 * Theme.grid
                    before: row.before
                    after: row.after
                    words: row.words
                }
            }
        }
    }
}
