// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Which side a health answer concerns. Not said means both, so that nothing is pressed by mistake.
Flow {
    id: sides

    property string about: ""
    property int side: HealthSides.BothOrNotSaid
    signal picked(int side)

    readonly property list<int> values: [HealthSides.Left, HealthSides.Right, HealthSides.BothOrNotSaid]
    readonly property list<string> names: [qsTr("Your left"), qsTr("Your right"), qsTr("Both, or not sure")]

    spacing: 2 * Theme.grid
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Which side: %1").arg(about)

    Repeater {
        model: sides.names
        AnswerChip {
            required property int index
            required property string modelData
            text: modelData
            chosen: sides.side === sides.values[index]
            onClicked: sides.picked(sides.values[index])
        }
    }
}
