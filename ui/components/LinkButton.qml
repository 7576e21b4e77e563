// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// A word that leads somewhere.
Press {
    id: button

    property string glyph: ""
    property int size: Theme.body
    property bool strong: true
    property bool arrow: false

    implicitHeight: Math.max(8 * Theme.grid, row.implicitHeight)
    implicitWidth: row.implicitWidth

    contentItem: Item {
        Row {
            id: row
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2 * Theme.grid
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.glyph !== ""
                width: 20
                height: 20
                name: button.glyph
                colour: Theme.accent
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                size: button.size
                font.bold: button.strong
                font.underline: button.hovered
                color: button.down ? Theme.accentPressed : Theme.accent
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.arrow
                width: 14
                height: 14
                name: "right"
                colour: Theme.accent
            }
        }
    }
    background: Item {
        FocusFrame {
            shown: button.visualFocus
            corner: 4
        }
    }
}
