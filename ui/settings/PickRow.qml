// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A setting with a few named choices: its name, and the choices beside it or, short of room, below.
Item {
    id: row

    property string text: ""
    property alias options: choices.options
    property alias chosen: choices.chosen
    property alias choices: choices
    signal picked(int index)

    readonly property bool below: label.implicitWidth + 6 * Theme.grid + choices.implicitWidth > width

    implicitWidth: 125 * Theme.grid
    implicitHeight: below ? label.implicitHeight + choices.height + 6 * Theme.grid : Math.max(14 * Theme.grid, choices.height + 4 * Theme.grid)

    Words {
        id: label
        y: row.below ? 2 * Theme.grid : (row.height - height) / 2
        text: row.text
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Segments {
        id: choices
        x: row.below ? 0 : row.width - width
        y: row.below ? label.y + label.height + 2 * Theme.grid : (row.height - height) / 2
        name: row.text
        onPicked: index => row.picked(index)
    }
}
