// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What the maps show, as numbers: each place, on how many days, and its mean pain before and after sessions.
Column {
    id: table

    readonly property int numberWidth: Math.round(15 * Theme.grid * Theme.textScale)

    component Cell: Words {
        size: Theme.small
        leading: Theme.leadingBody
        Accessible.ignored: true
    }
    component Line: Item {
        id: line
        property string name: ""
        property list<string> numbers: []
        property bool heading: false
        readonly property color shade: heading ? Theme.softInk : Theme.ink
        width: table.width
        implicitHeight: cell.implicitHeight + 2 * Theme.grid
        Cell {
            id: cell
            width: line.width - cells.width
            text: line.name
            color: line.shade
        }
        Row {
            id: cells
            anchors.right: parent.right
            Repeater {
                model: line.numbers
                Cell {
                    required property string modelData
                    width: table.numberWidth
                    horizontalAlignment: Text.AlignRight
                    text: modelData
                    color: line.shade
                    font.bold: !line.heading
                }
            }
        }
    }

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Where it hurt, %1").arg(History.text.mapOf)

    Line {
        heading: true
        name: qsTr("Place")
        numbers: [qsTr("Days"), qsTr("Before"), qsTr("After")]
    }
    Rule {
        width: parent.width
    }
    Repeater {
        model: table.visible ? History.mapped : null
        Line {
            required name
            required property int days
            required property string before
            required property string after
            readonly property string pain: before === "" ? "" : qsTr(", mean pain %1 before, %2 after").arg(before).arg(after)
            numbers: [days, before === "" ? "–" : before, after === "" ? "–" : after]
            Accessible.role: Accessible.Row
            Accessible.name: (days === 1 ? qsTr("%1, 1 day").arg(name) : qsTr("%1, %n days", "", days).arg(name)) + pain
        }
    }
}
