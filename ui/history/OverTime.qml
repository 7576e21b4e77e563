// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What was done and told in the range: as a chart, by the days of a calendar, or as a table.
Column {
    id: block

    property int chartHeight: 65 * Theme.grid
    signal opened(string id, bool isPain)
    signal picked(int row) // of the list of sessions

    spacing: 3 * Theme.grid

    Segments {
        id: look
        width: implicitWidth
        name: qsTr("Shown as")
        textSize: Theme.small
        options: [qsTr("Chart"), qsTr("Calendar"), qsTr("Table")]
        onPicked: index => look.chosen = index
    }
    PainChart {
        width: parent.width
        visible: look.chosen === 0
        chartHeight: block.chartHeight
        onOpened: (id, isPain) => block.opened(id, isPain)
    }
    Loader {
        id: calendar
        width: parent.width
        active: look.chosen === 1
        visible: active
        sourceComponent: Calendar {}
    }
    Connections {
        target: calendar.item
        function onPicked(row: int): void {
            block.picked(row);
        }
    }
    Loader {
        id: table
        width: parent.width
        active: look.chosen === 2
        visible: active
        sourceComponent: PainTable {}
    }
    Connections {
        target: table.item
        function onOpened(id: string, isPain: bool): void {
            block.opened(id, isPain);
        }
    }
}
