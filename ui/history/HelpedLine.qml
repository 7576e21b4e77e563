// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What the record says of one point, way, tool or side: how often and when last, how pain changed, how sore it left one.
Item {
    id: line

    required property string name
    required property string label
    required property string spread
    required property string dayAfter
    required property int times
    required property string numbers
    required property string words
    required property bool more
    required property string last
    readonly property string told: label === "" ? name : qsTr("%1, %2").arg(name).arg(label)
    readonly property string count: times === 1 ? qsTr("Once, %1").arg(last) : qsTr("%n times, last %1", "", times).arg(last)

    implicitHeight: cells.implicitHeight + 4.25 * Theme.grid
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("%1: %2, typical change %3, %4").arg(told).arg(count).arg(numbers === "" ? qsTr("none") : numbers).arg(words)
        + (spread === "" ? "" : ". " + spread) + (dayAfter === "" ? "" : ". " + dayAfter)

    component Detail: Words {
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
        Accessible.ignored: true
    }

    Column {
        id: cells
        y: 2 * Theme.grid
        width: result.x - 3 * Theme.grid
        Words {
            width: parent.width
            text: line.name
            Accessible.ignored: true
        }
        Detail {
            width: parent.width
            text: line.label === "" ? line.count : qsTr("%1. %2").arg(line.label).arg(line.count)
        }
        Detail {
            width: parent.width
            visible: text !== ""
            text: line.spread
        }
        Detail {
            width: parent.width
            visible: text !== ""
            text: line.dayAfter
        }
    }
    Column {
        id: result
        y: 2 * Theme.grid
        anchors.right: parent.right
        Words {
            anchors.right: parent.right
            text: line.numbers === "" ? "\u2013" : line.numbers
            font.bold: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Detail {
            anchors.right: parent.right
            text: line.words
            color: line.more ? Theme.danger : Theme.softInk
            wrapMode: Text.NoWrap
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
