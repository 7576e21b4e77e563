// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The key that does the same.
Rectangle {
    id: cap

    property alias text: label.text
    property color shade: Theme.softInk

    implicitWidth: Math.max(6 * Theme.grid, label.implicitWidth + 3.5 * Theme.grid)
    implicitHeight: Math.max(6 * Theme.grid, label.implicitHeight)
    radius: 1.5 * Theme.grid
    color: "transparent"
    border.width: 1
    border.color: shade === Theme.softInk ? Theme.edge : shade

    Words {
        id: label
        anchors.centerIn: parent
        size: Theme.smallMost
        color: cap.shade
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
