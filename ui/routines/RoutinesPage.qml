// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Ready-made sessions: the list, and the one that is open.
FocusScope {
    id: page

    signal point(string muscle, string side, string point)
    signal toBody
    signal toPlan

    focus: true
    Component.onCompleted: Routines.refresh()
    Component.onDestruction: OwnRoutines.saidRead()

    RoutineList {
        id: list
        width: Math.min(Math.round(80 * Theme.grid * Math.min(1.3, Theme.textScale)), Math.round(page.width * 0.36))
        height: page.height
        focus: true
        visible: Routines.count > 0
    }
    Rectangle {
        visible: list.visible
        x: list.width - 1
        width: 1
        height: page.height
        color: Theme.line
    }
    RoutineDetail {
        visible: list.visible
        x: list.width
        width: page.width - x
        height: page.height
        onPoint: (muscle, side, point) => page.point(muscle, side, point)
        onToBody: page.toBody()
        onToPlan: page.toPlan()
    }
    Words {
        visible: !list.visible
        x: 8 * Theme.grid
        y: 16 * Theme.grid
        width: Math.min(page.width - 16 * Theme.grid, 160 * Theme.grid)
        text: qsTr("There are no routines: their file is missing or damaged. A session can still be put together on the body page. Installing Unknot again mends it.")
        size: Theme.reading
        leading: Theme.leadingReading
    }
}
