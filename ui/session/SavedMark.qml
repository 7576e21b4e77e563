// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// Whether what has just been done is in the journal.
Row {
    spacing: 2 * Theme.grid
    // Keeps its place while an entry is on its way to the disk.
    opacity: Journal.text.forgetful || Journal.text.allSaved ? 1 : 0
    visible: Journal.text.trouble === ""
    Accessible.ignored: opacity === 0

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: !Journal.text.forgetful
        width: Theme.icon
        height: Theme.icon
        name: "check"
        colour: Theme.softInk
    }
    Words {
        text: Journal.text.forgetful ? qsTr("Not kept, as agreed") : qsTr("Saved")
        color: Theme.softInk
        wrapMode: Text.NoWrap
    }
}
