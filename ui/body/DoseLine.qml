// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// The dose in four numbers: hold, times, rest, press; in two rows where they are large.
GridLayout {
    id: line

    required property pointText point

    columns: width < Theme.breakRow * Math.min(1.6, Theme.textScale) ? 2 : 4
    columnSpacing: 0
    rowSpacing: 2 * Theme.grid
    Repeater {
        model: [
            [line.point.hold, qsTr("s"), qsTr("hold")],
            [line.point.reps, "", line.point.reps === 1 ? qsTr("time") : qsTr("times")],
            [line.point.rest, qsTr("s"), qsTr("rest")],
            [line.point.pressure, qsTr("of 10"), qsTr("press")]
        ]
        Item {
            id: part
            required property var modelData
            required property int index
            Layout.fillWidth: true
            implicitHeight: words.implicitHeight
            Rectangle {
                visible: part.index % line.columns > 0
                width: 1
                height: parent.height
                color: Theme.line
            }
            Column {
                id: words
                x: part.index % line.columns > 0 ? 3.5 * Theme.grid : 0
                StressedWords {
                    lead: String(part.modelData[0])
                    restInSmall: " " + part.modelData[1]
                    size: Math.min(Theme.pageMost, line.width / line.columns / 3.5)
                    leading: Theme.leadingTitle
                    wrapMode: Text.NoWrap
                    Accessible.name: part.modelData[2] + ": " + part.modelData[0] + " " + part.modelData[1]
                }
                Words {
                    text: part.modelData[2]
                    size: Theme.small
                    leading: Theme.leadingSmall
                    color: Theme.softInk
                    Accessible.ignored: true
                }
            }
        }
    }
}
