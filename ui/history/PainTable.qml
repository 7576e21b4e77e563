// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Unknot

// What the chart shows, as numbers: newest first.
Column {
    id: table

    property int tableHeight: 65 * Theme.grid
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
        width: parent.width - 3 * Theme.grid
        heading: true
        when: qsTr("Day")
        title: qsTr("Place")
        before: qsTr("Before")
        after: qsTr("After")
    }
    Rule {
        width: parent.width
    }
    ListView {
        id: list
        property bool byKeys: false

        width: parent.width
        height: table.tableHeight
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        onActiveFocusChanged: byKeys = activeFocus && LastInput.byKeys
        model: History.charted
        Accessible.role: Accessible.List
        Accessible.name: qsTr("%1, as a table").arg(History.text.chart.title)
        T.ScrollBar.vertical: Scroller {}
        delegate: Press {
            id: row
            required property string id
            required property bool isPain
            required property string when
            required property string title
            required property string told
            required property int before
            required property int after

            width: list.width
            implicitHeight: line.implicitHeight
            text: told
            focusPolicy: Qt.NoFocus
            Accessible.name: told
            onClicked: table.opened(id, isPain)
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onDownPressed: list.incrementCurrentIndex()
            background: Rectangle {
                color: row.down ? Theme.line : row.hovered ? Theme.sunken : "transparent"
                FocusFrame {
                    shown: row.ListView.isCurrentItem && list.byKeys
                    inside: true
                }
            }
            contentItem: Item {
                Line {
                    id: line
                    y: Theme.grid
                    width: parent.width - 3 * Theme.grid // beside the scroll bar
                    when: row.when
                    title: row.isPain ? qsTr("%1, noted").arg(row.title) : row.title
                    before: row.before < 0 ? "–" : row.before
                    after: row.isPain ? "" : row.after < 0 ? "–" : row.after
                }
            }
        }
    }
}
