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

    readonly property int margins: quiet ? 6 * Theme.grid : 10 * Theme.grid
    readonly property int wide: Math.ceil(measured.advanceWidth) + 1 // the words in one line
    readonly property int sign: glyph === "" ? 0 : Theme.icon + 2 * Theme.grid // and the air beside it

    implicitHeight: Math.max(Theme.control, label.implicitHeight + 2 * Theme.grid)
    implicitWidth: sign + wide + margins

    TextMetrics {
        id: measured
        font: label.font
        text: button.text
    }
    background: Rectangle {
        radius: Theme.corner
        color: button.down ? Theme.line : button.hovered && button.enabled ? Theme.sunken : button.quiet ? "transparent" : button.enabled ? Theme.surface : Theme.track
        border.width: button.quiet ? 0 : 1
        border.color: button.enabled ? (button.danger ? Theme.danger : Theme.edge) : Theme.line
        FocusFrame {
            shown: button.ringed
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
                width: Theme.icon
                height: Theme.icon
                name: button.glyph
                colour: button.shade
            }
            Words {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                width: Math.min(button.wide, button.width - button.sign - 2 * Theme.grid)
                horizontalAlignment: Text.AlignHCenter
                text: button.text
                leading: button.wide > width ? Theme.leadingTight : Theme.leadingBody
                font.bold: !button.quiet
                color: button.shade
                Accessible.ignored: true
            }
        }
    }
}
