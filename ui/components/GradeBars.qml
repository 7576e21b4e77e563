// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// How sure one may be: four rising bars; a half step is a grey bar.
Row {
    id: bars

    property int halves: 0 // 0 to 8

    spacing: 0.75 * Theme.grid
    Repeater {
        model: 4
        Rectangle {
            required property int index
            anchors.bottom: parent?.bottom
            width: 1.25 * Theme.grid
            height: (1.25 + 0.75 * index) * Theme.grid
            radius: 1.5
            color: bars.halves >= 2 * index + 2 ? Theme.ink : bars.halves === 2 * index + 1 ? Theme.edge : Theme.track
        }
    }
}
