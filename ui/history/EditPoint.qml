// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// A point of a session that is corrected: its numbers, its side, and whether it was pressed at all.
Column {
    id: row

    required property string point
    required property string name
    required property string label
    required property list<int> numbers
    required property string otherSide
    required property bool leftOut

    bottomPadding: 3 * Theme.grid

    Rule {
        width: parent.width
    }
    Words {
        width: parent.width
        topPadding: 2.5 * Theme.grid
        text: row.name
        font.strikeout: row.leftOut
        color: row.leftOut ? Theme.softInk : Theme.ink
    }
    Words {
        width: parent.width
        bottomPadding: 2 * Theme.grid
        text: row.leftOut ? qsTr("%1. Left out: it was not pressed.").arg(row.label) : row.label
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }
    Flow {
        width: parent.width
        spacing: 3 * Theme.grid
        Repeater {
            model: row.leftOut ? 0 : row.numbers.length
            Row {
                id: hold
                required property int index
                spacing: 2 * Theme.grid
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Hold %1").arg(hold.index + 1)
                    size: Theme.small
                    color: Theme.softInk
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                NumberField {
                    value: row.numbers[hold.index]
                    name: qsTr("%1, %2, hold %3, 0 to 10").arg(row.name).arg(row.label).arg(hold.index + 1)
                    onGiven: nrs => Editing.setPress(row.point, hold.index + 1, nrs)
                }
            }
        }
    }
    Flow {
        width: parent.width
        topPadding: 2 * Theme.grid
        spacing: 6 * Theme.grid
        LinkButton {
            visible: !row.leftOut && row.otherSide !== ""
            text: row.otherSide
            Accessible.name: qsTr("%1: %2").arg(row.name).arg(row.otherSide)
            onClicked: Editing.turnSide(row.point)
        }
        LinkButton {
            text: row.leftOut ? qsTr("Put it back") : qsTr("It was not pressed")
            Accessible.name: qsTr("%1: %2").arg(row.name).arg(text)
            onClicked: Editing.leaveOut(row.point, !row.leftOut)
        }
    }
}
