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
    readonly property int labelWidth: Math.round((width < 300 ? 84 : 100) * Math.min(1.4, Theme.textScale))

    implicitHeight: words.implicitHeight + 24

    Words {
        y: 12
        width: row.labelWidth - 12
        text: row.label
        size: Theme.small
        leading: 1.71
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
            spacing: 10
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
