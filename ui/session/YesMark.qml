// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The sign at the end of a line that is tapped when it is true.
Rectangle {
    id: mark

    property bool said: false // it is

    implicitWidth: word.implicitWidth + 9 * Theme.grid
    implicitHeight: word.implicitHeight + 3 * Theme.grid
    radius: height / 2
    color: said ? Theme.accent : Theme.surface
    border.width: said ? 0 : 1
    border.color: Theme.edge

    Words {
        id: word
        anchors.centerIn: parent
        text: qsTr("Yes")
        color: mark.said ? Theme.accentInk : Theme.ink
        font.bold: mark.said
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
