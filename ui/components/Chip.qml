// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// A marked zone; the whole chip removes it.
Press {
    id: chip

    property real most: Infinity // as wide as that: its words are smaller then, or cut, and the cross stays in sight

    property bool out: false // there is no room for it: it is neither in sight nor to be pressed

    opacity: out ? 0 : 1
    enabled: !out
    Accessible.ignored: out
    implicitHeight: Math.max(8 * Theme.grid, label.implicitHeight + 2 * Theme.grid)
    implicitWidth: Math.min(most, Math.ceil(label.implicitWidth) + Theme.iconSmall + 9 * Theme.grid)
    Accessible.name: qsTr("Remove %1").arg(text)

    background: Rectangle {
        radius: height / 2
        color: chip.down ? Theme.accentTrack : Theme.accentSoft
        border.width: chip.hovered ? 2 : 1
        border.color: Theme.accent
        FocusFrame {
            shown: chip.ringed
            corner: chip.height / 2
        }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 2 * Theme.grid
            Words {
                id: label
                width: Math.min(Math.ceil(implicitWidth), chip.most - Theme.iconSmall - 9 * Theme.grid)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(0.7 * size)
                elide: Text.ElideRight
                text: chip.text
                size: Theme.small
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.iconSmall
                height: Theme.iconSmall
                name: "close"
                colour: Theme.ink
            }
        }
    }
}
