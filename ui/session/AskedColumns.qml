// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Two columns of lines to be read, the left one first; one, where there is no room for two.
Grid {
    id: grid

    default property alias content: left.data
    property alias further: right.data

    readonly property bool two: width >= Theme.breakWide * Theme.textScale
    readonly property real part: two ? (width - columnSpacing) / 2 : width

    columns: two ? 2 : 1
    columnSpacing: 8 * Theme.grid

    Column {
        id: left
        width: grid.part
    }
    Column {
        id: right
        width: grid.part
    }
}
