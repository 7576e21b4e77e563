// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// One kind of pain on the scale: an open circle before, a filled one after, and in words what lies
// between.
Item {
    id: row

    required property string label
    required property int before
    required property int after
    required property string words
    property bool axis: false // the numbers below
    readonly property int labelWidth: Math.round(37 * Theme.grid * Math.min(1.5, Theme.textScale))
    readonly property bool stacked: width > 0 && width < Theme.breakFoot * Theme.textScale // the words under the scale
    readonly property real scaleWidth: stacked ? width - labelWidth - 4 * Theme.grid : Math.min(115 * Theme.grid, Math.round((width - labelWidth) * 0.53))
    readonly property real stepWidth: (scaleWidth - 4 * Theme.grid) / 10
    readonly property real line: Math.max(6 * Theme.grid, name.implicitHeight, stacked ? 0 : said.implicitHeight) / 2 // the height of the scale's line

    function place(nrs: int): real {
        return 2 * Theme.grid + nrs * stepWidth;
    }

    implicitHeight: Math.max(stacked ? said.y + said.implicitHeight : 2 * line, axis ? numbers.y + numbers.height : 0)
    Accessible.role: Accessible.StaticText
    Accessible.name: before < 0 || after < 0 ? qsTr("%1: %2").arg(label).arg(words) : qsTr("%1: %2 to %3, %4").arg(label).arg(before).arg(after).arg(words)

    Words {
        id: name
        y: row.line - implicitHeight / 2
        width: row.labelWidth - 3 * Theme.grid
        text: row.label
        Accessible.ignored: true
    }
    Item {
        id: ruler
        x: row.labelWidth
        width: row.scaleWidth
        height: 2 * row.line

        Rectangle {
            x: 2 * Theme.grid
            y: row.line - height / 2
            width: parent.width - 4 * Theme.grid
            height: 0.75 * Theme.grid
            color: Theme.track
        }
        Repeater {
            model: 11
            Rectangle {
                required property int index
                x: row.place(index) - 0.5
                y: row.line - height / 2
                width: 1
                height: 2.25 * Theme.grid
                color: Theme.edge
            }
        }
        Rectangle {
            visible: row.before >= 0 && row.after >= 0
            x: row.place(Math.min(row.before, row.after))
            y: row.line - height / 2
            width: row.stepWidth * Math.abs(row.after - row.before)
            height: 1.25 * Theme.grid
            color: Theme.accent
        }
        Rectangle {
            visible: row.before >= 0
            x: row.place(row.before) - width / 2
            y: row.line - height / 2
            width: row.before === row.after ? 5 * Theme.grid : 4 * Theme.grid
            height: width
            radius: width / 2
            color: Theme.ground
            border.width: 0.75 * Theme.grid
            border.color: Theme.accent
        }
        Rectangle {
            visible: row.after >= 0
            x: row.place(row.after) - width / 2
            y: row.line - height / 2
            width: row.before === row.after ? 2.5 * Theme.grid : 4 * Theme.grid
            height: width
            radius: width / 2
            color: Theme.accent
        }
    }
    Words {
        id: said
        x: row.stacked ? row.labelWidth + 2 * Theme.grid : row.labelWidth + row.scaleWidth + 5 * Theme.grid
        y: row.stacked ? ruler.height + (row.axis ? numbers.height : 0) : row.line - implicitHeight / 2
        width: row.width - x
        text: row.words
        color: row.before < 0 || row.after < 0 ? Theme.softInk : Theme.ink
        Accessible.ignored: true
    }
    Item {
        id: numbers
        visible: row.axis
        x: ruler.x
        y: ruler.height + 2
        width: ruler.width
        height: Math.round(Theme.small * Theme.leadingScale)
        Repeater {
            model: 11
            Words {
                required property int index
                x: row.place(index) - width / 2
                visible: row.stepWidth > Theme.breakDigits || index % 5 === 0
                text: index
                size: Theme.small
                color: Theme.softInk
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
