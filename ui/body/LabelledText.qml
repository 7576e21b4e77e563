// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A paragraph with its label in a column at the left, or above where it is narrow, and a line below.
Item {
    id: row

    property string label: ""
    property string text: ""
    property string grade: ""
    property int bars: 0
    property bool last: false
    readonly property bool stacked: width > 0 && width < Theme.breakRow * Theme.textScale
    readonly property int labelWidth: stacked ? 0 : Math.round((width < Theme.breakNarrow ? 21 * Theme.grid : 25 * Theme.grid) * Math.min(1.4, Theme.textScale))

    // By the column alone, which counts its height after the layout that gives it its width.
    implicitHeight: words.implicitHeight + 6 * Theme.grid

    component Name: Words {
        size: Theme.small
        leading: Theme.leadingOpen
        color: Theme.softInk
        wrapMode: Text.WordWrap
    }

    Name {
        y: 3 * Theme.grid
        text: row.label
        visible: !row.stacked
        width: row.labelWidth - 3 * Theme.grid
    }
    Column {
        id: words
        x: row.labelWidth
        y: 3 * Theme.grid
        width: row.width - row.labelWidth
        Name {
            text: row.label
            visible: row.stacked && text !== ""
            width: parent.width
        }
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
