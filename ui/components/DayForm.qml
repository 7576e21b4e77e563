// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Sleep, stress and what else a day was like. A tap is written by itself, and the same once more takes it back.
Column {
    id: form

    spacing: 3 * Theme.grid

    component DayNumber: Column {
        id: number
        property string title: ""
        property string ends: ""
        property int value: -1
        signal picked(int nrs)
        width: form.width
        spacing: Theme.grid
        Words {
            width: parent.width
            text: number.title
        }
        Words {
            width: parent.width
            bottomPadding: Theme.grid
            text: number.ends
            size: Theme.small
            leading: Theme.leadingSmall
            color: Theme.softInk
        }
        PainNumbers {
            width: Math.min(parent.width, Math.round(160 * Theme.grid * Math.max(1, Theme.textScale)))
            enabled: DayNote.text.possible
            value: number.value
            name: qsTr("%1 %2").arg(number.title).arg(number.ends)
            onPicked: nrs => number.picked(nrs)
        }
    }

    Segments {
        name: qsTr("Day")
        options: [qsTr("Today"), qsTr("Yesterday")]
        chosen: DayNote.text.day
        onPicked: index => DayNote.turnTo(index)
    }
    DayNumber {
        title: qsTr("Sleep in the night before")
        ends: qsTr("0 is very bad, 10 is very good.")
        value: DayNote.text.sleep
        onPicked: nrs => DayNote.setSleep(nrs)
    }
    DayNumber {
        title: qsTr("Stress")
        ends: qsTr("0 is none, 10 is as much as can be.")
        value: DayNote.text.stress
        onPicked: nrs => DayNote.setStress(nrs)
    }
    TagLine {
        width: parent.width
    }
    Told {
        width: parent.width
        text: DayNote.text.fault
    }
    MessageBar {
        width: parent.width
        text: DayNote.text.removed
        action: qsTr("Undo")
        onActed: DayNote.undo()
        onClosed: DayNote.forgetRemoved()
    }
}
