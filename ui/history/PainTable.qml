// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What the chart shows, as numbers: newest first.
Column {
    id: table

    readonly property int few: 20
    property int shown: few
    property int round: 0 // of reading: the rows are others each time
    readonly property int numberWidth: Math.round(16 * Theme.grid * Theme.textScale)
    readonly property bool narrow: width < Theme.breakTable * Theme.textScale // then the day stands over the place
    signal opened(string id, bool isPain)

    component Cell: Words {
        size: Theme.small
        leading: Theme.leadingBody
        Accessible.ignored: true
    }
    component Line: Item {
        id: line
        property string when: ""
        property string title: ""
        property string before: ""
        property string after: ""
        property bool heading: false
        readonly property int room: width - 2 * table.numberWidth
        readonly property color shade: heading ? Theme.softInk : Theme.ink

        implicitHeight: Math.max(told.y + told.implicitHeight, day.implicitHeight) + 2 * Theme.grid
        Cell {
            id: day
            width: table.narrow ? line.room : Math.round(line.room * 0.4)
            text: line.when
            color: line.shade
        }
        Cell {
            id: told
            x: table.narrow ? 0 : day.width
            y: table.narrow ? day.implicitHeight : 0
            width: table.narrow ? line.room : line.room - x
            visible: !(table.narrow && line.heading)
            text: line.title
            color: line.shade
        }
        Cell {
            x: line.room
            width: table.numberWidth
            horizontalAlignment: Text.AlignRight
            text: line.before
            color: line.shade
            font.bold: !line.heading
        }
        Cell {
            x: line.room + table.numberWidth
            width: table.numberWidth
            horizontalAlignment: Text.AlignRight
            text: line.after
            color: line.shade
            font.bold: !line.heading
        }
    }

    Words {
        width: parent.width
        bottomPadding: 2 * Theme.grid
        text: History.text.chart.title
        font.bold: true
    }
    Line {
        width: parent.width
        heading: true
        when: qsTr("Day")
        title: qsTr("Place")
        before: qsTr("Before")
        after: qsTr("After")
    }
    Rule {
        width: parent.width
    }
    Connections {
        target: History.charted
        function onDataChanged(): void {
            ++table.round;
        }
        function onRowsInserted(): void {
            ++table.round;
        }
        function onRowsRemoved(): void {
            ++table.round;
        }
    }
    // Of years of sessions only what is shown is made.
    Repeater {
        model: table.round < 0 ? 0 : Math.min(table.shown, History.charted.rowCount())
        Press {
            id: row
            required property int index
            readonly property chartRow of: table.round < 0 ? undefined : History.chartedAt(index)

            width: table.width
            implicitHeight: line.implicitHeight + Theme.grid
            text: of.told
            Accessible.name: of.told
            onClicked: table.opened(of.id, of.isPain)
            background: Rectangle {
                color: row.down ? Theme.line : row.hovered ? Theme.sunken : "transparent"
                FocusFrame {
                    shown: row.ringed
                    inside: true
                }
            }
            contentItem: Item {
                Line {
                    id: line
                    y: Theme.grid
                    width: parent.width
                    when: row.of.when
                    title: row.of.isPain ? qsTr("%1, noted").arg(row.of.title) : row.of.title
                    before: row.of.before < 0 ? "–" : row.of.before
                    after: row.of.isPain ? "" : row.of.after < 0 ? "–" : row.of.after
                }
            }
        }
    }
    LinkButton {
        visible: table.round >= 0 && table.shown < History.charted.rowCount()
        text: qsTr("Show more")
        onClicked: table.shown += table.few
    }
}
