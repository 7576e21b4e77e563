// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// First and last day of each of two times, typed.
Grid {
    id: days

    readonly property int wide: Math.round(45 * Theme.grid * Math.max(1, Theme.textScale))

    columns: 2 * wide + columnSpacing <= width ? 2 : 1
    columnSpacing: 4 * Theme.grid
    rowSpacing: 2 * Theme.grid

    Repeater {
        model: [qsTr("Earlier, first day"), qsTr("Earlier, last day"), qsTr("Later, first day"), qsTr("Later, last day")]
        Column {
            id: entry
            required property int index
            required property string modelData
            width: Math.min(days.wide, days.width)
            spacing: Theme.grid
            Words {
                width: parent.width
                text: entry.modelData
                size: Theme.small
                leading: Theme.leadingSmall
                Accessible.ignored: true
            }
            Field {
                width: parent.width
                name: entry.modelData
                text: Periods.text.typed[entry.index] ?? ""
                maximumLength: 30
                onEditingFinished: Periods.setDay(entry.index, text)
            }
        }
    }
}
