// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// One line of a page's list of contents; the chosen one is bold on a sunken fill.
Press {
    id: row

    property bool chosen: false

    implicitWidth: 54 * Theme.grid
    implicitHeight: Math.max(10 * Theme.grid, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 3 * Theme.grid
    rightPadding: 3 * Theme.grid
    topPadding: 2 * Theme.grid
    bottomPadding: 2 * Theme.grid
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: chosen

    background: Rectangle {
        radius: Theme.corner
        color: row.down ? Theme.line : row.chosen || row.hovered ? Theme.sunken : "transparent"
        FocusFrame {
            shown: row.ringed
            anchors.margins: 0
            radius: Theme.corner
        }
    }
    contentItem: Words {
        verticalAlignment: Text.AlignVCenter
        text: row.text
        font.bold: row.chosen
        Accessible.ignored: true
    }
}
