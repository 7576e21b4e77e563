// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What the bars of a grade stand for.
Column {
    id: legend

    readonly property list<string> names: [qsTr("Good"), qsTr("Moderate"), qsTr("Limited"), qsTr("No study found")]

    spacing: Theme.grid

    Words {
        text: qsTr("Grades")
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }
    Repeater {
        model: legend.names
        Row {
            id: line
            required property int index
            required property string modelData
            spacing: 2.5 * Theme.grid
            GradeBars {
                anchors.bottom: name.baseline
                anchors.bottomMargin: -name.drop
                halves: line.index === 3 ? 0 : 8 - 2 * line.index
            }
            Words {
                id: name
                text: line.modelData
                size: Theme.small
                leading: Theme.leadingSmall
            }
        }
    }
}
