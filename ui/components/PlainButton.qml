// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// An outlined button; quiet ones have no outline until pointed at.
Press {
    id: button

    property string glyph: ""
    property bool quiet: false
    property bool danger: false

    readonly property color shade: !enabled ? Theme.softInk : danger ? Theme.danger : Theme.ink

    implicitHeight: Theme.control
    implicitWidth: row.implicitWidth + (quiet ? 6 * Theme.grid : 10 * Theme.grid)

    background: Rectangle {
        radius: Theme.corner
        color: button.down ? Theme.line : button.hovered && button.enabled ? Theme.sunken : button.quiet ? "transparent" : Theme.surface
        border.width: button.quiet ? 0 : 1
        border.color: button.enabled ? (button.danger ? Theme.danger : Theme.edge) : Theme.line
        FocusFrame {
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 2 * Theme.grid
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.glyph !== ""
                width: 20
                height: 20
                name: button.glyph
                colour: button.shade
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                text: button.text
                font.bold: !button.quiet
                color: button.shade
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
