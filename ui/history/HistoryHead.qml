// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The page's title, the range, and the way out for the data.
Item {
    id: head

    // Where the three do not fit side by side, the range goes on a line of its own.
    readonly property bool fits: title.implicitWidth + ranges.implicitWidth + ways.implicitWidth + 14 * Theme.grid <= width

    readonly property real line: Math.max(10 * Theme.grid, title.implicitHeight)

    implicitHeight: fits ? Math.max(line, ranges.height) : line + 3 * Theme.grid + ranges.height

    signal exportAsked

    Title {
        id: title
        height: head.line
        verticalAlignment: Text.AlignVCenter
        text: qsTr("History")
        wrapMode: Text.NoWrap
    }
    Segments {
        id: ranges
        x: head.fits ? ways.x - 6 * Theme.grid - width : 0
        y: head.fits ? 0 : head.line + 3 * Theme.grid
        width: implicitWidth
        name: qsTr("Range")
        options: [qsTr("2 weeks"), qsTr("3 months"), qsTr("Year"), qsTr("All")]
        chosen: History.range
        onPicked: index => History.range = index
    }
    Row {
        id: ways
        anchors.right: parent.right
        spacing: 5 * Theme.grid
        LinkButton {
            height: head.line
            text: qsTr("Report")
            Accessible.name: qsTr("Report for a therapist")
            onClicked: Report.begin(History.range, History.text.chart.place)
        }
        LinkButton {
            height: head.line
            glyph: "export"
            text: qsTr("Export")
            onClicked: head.exportAsked()
        }
    }
}
