// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The panel at the right of a page: 400 wide, 320 in small windows, up to 480 in large ones.
Rectangle {
    id: panel

    default property alias content: inside.data
    property real pageWidth: parent?.width ?? 0
    readonly property bool small: pageWidth < 1020
    readonly property int sideMargin: small ? 16 : 24

    anchors.right: parent?.right
    width: small ? 320 : Math.min(480, Math.max(400, Math.round(pageWidth * 0.31)))
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
