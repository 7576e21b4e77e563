// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A paragraph with its label in a column at the left, and a line below.
Item {
    id: row

    property string label: ""
    property string text: ""
    property string grade: ""
    property int bars: 0
    property bool last: false
    readonly property int labelWidth: Math.round((width < Theme.breakNarrow ? 21 * Theme.grid : 25 * Theme.grid) * Math.min(1.4, Theme.textScale))

    implicitHeight: words.implicitHeight + 6 * Theme.grid

    Words {
        y: 12
        width: row.labelWidth - 12
        text: row.label
        size: Theme.small
        leading: Theme.leadingOpen
        color: Theme.softInk
        wrapMode: Text.WordWrap
    }
    Column {
        id: words
        x: row.labelWidth
        y: 12
        width: row.width - row.labelWidth
        Row {
            visible: row.grade !== ""
            spacing: 2.5 * Theme.grid
            GradeBars {
                anchors.verticalCenter: parent.verticalCenter
                halves: row.bars
            }
            Words {
                text: row.grade
                font.bold: true
            }
        }
        Words {
            width: parent.width
            text: row.text
            Accessible.name: row.label + ": " + row.grade + " " + row.text
        }
    }
    Rule {
        visible: !row.last
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
