// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The sign at the end of a line that is tapped when it is true.
Rectangle {
    implicitWidth: word.implicitWidth + 9 * Theme.grid
    implicitHeight: word.implicitHeight + 12
    radius: height / 2
    color: Theme.surface
    border.width: 1
    border.color: Theme.edge

    Words {
        id: word
        anchors.centerIn: parent
        text: qsTr("Yes")
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
