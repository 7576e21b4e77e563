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
    readonly property color shade: enabled ? Theme.accent : Theme.softInk
    readonly property int wide: Math.ceil(measured.advanceWidth) + 1 // the words in one line
    readonly property int signs: (glyph === "" ? 0 : Theme.icon + 2 * Theme.grid) + (arrow ? Theme.iconSmall + 2 * Theme.grid : 0) // with the air beside them

    implicitHeight: Math.max(8 * Theme.grid, row.implicitHeight)
    implicitWidth: signs + wide

    TextMetrics {
        id: measured
        font: label.font
        text: button.text
    }
    contentItem: Item {
        Row {
            id: row
            anchors.verticalCenter: parent.verticalCenter
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
                width: Math.min(button.wide, button.width - button.signs)
                text: button.text
                size: button.size
                font.bold: button.strong
                font.underline: button.hovered
                color: button.down ? Theme.accentPressed : button.shade
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.arrow
                width: Theme.iconSmall
                height: Theme.iconSmall
                name: "right"
                colour: button.shade
            }
        }
    }
    background: Item {
        FocusFrame {
            shown: button.ringed
            corner: Theme.grid
        }
    }
}
