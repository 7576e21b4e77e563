// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A section of the settings: its heading and its rows.
Item {
    id: section

    property string title: ""
    property Item first: null // the row the keyboard comes to first
    default property alias rows: column.data

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Column {
        id: column
        width: section.width
        Heading {
            width: parent.width
            bottomPadding: 2 * Theme.grid
            text: section.title
        }
    }
}
