// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// One of several answers; the chosen one has a heavier line, a tint and bold words.
Press {
    id: chip

    property bool chosen: false
    property bool wraps: false // its words, into the width it is given
    readonly property real round: wraps ? Math.min(height / 2, 5 * Theme.grid) : height / 2

    implicitHeight: Math.max(10 * Theme.grid, label.implicitHeight + 4 * Theme.grid)
    implicitWidth: strut.implicitWidth + 9 * Theme.grid
    answered: chosen
    Accessible.checkable: true // readers hear what is chosen, which is the page's to say
    Accessible.checked: chosen

    background: Rectangle {
        radius: chip.round
        color: chip.chosen ? Theme.accentSoft : chip.down ? Theme.line : chip.hovered ? Theme.sunken : Theme.surface
        border.width: chip.chosen ? 2 : 1
        border.color: chip.chosen ? Theme.accent : Theme.edge
        FocusFrame {
            shown: chip.ringed
            corner: chip.round
        }
    }
    contentItem: Item {
        Words {
            id: label
            anchors.centerIn: parent
            width: Math.min(implicitWidth, chip.width - 4 * Theme.grid)
            elide: chip.wraps ? Text.ElideNone : Text.ElideRight // what somebody wrote may be longer than the page is wide
            text: chip.text
            font.bold: chip.chosen
            color: chip.enabled ? Theme.ink : Theme.softInk
            wrapMode: chip.wraps ? Text.WordWrap : Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        // Keeps the width when the words turn bold.
        Words {
            id: strut
            visible: false
            text: chip.text
            font.bold: true
            wrapMode: Text.NoWrap
        }
    }
}
