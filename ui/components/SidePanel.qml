// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The panel at the right of a page: 400 wide, 320 in small windows, up to 480 in large ones.
Rectangle {
    id: panel

    default property alias content: inside.data
    property real pageWidth: parent?.width ?? 0
    readonly property bool small: pageWidth < Theme.breakPage
    readonly property int sideMargin: small ? 4 * Theme.grid : 6 * Theme.grid

    anchors.right: parent?.right
    width: small ? 80 * Theme.grid : Math.min(120 * Theme.grid, Math.max(100 * Theme.grid, Math.round(pageWidth * 0.31)))
    height: parent?.height ?? 0
    color: Theme.surface

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    Item {
        id: inside
        anchors.fill: parent
        anchors.leftMargin: 1
    }
}
