// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// An icon that needs no word beside it (close, back, left, right); `text` names it for screen readers.
Press {
    id: button

    property string glyph: ""
    property int iconSize: Theme.icon
    property color shade: enabled ? Theme.ink : Theme.line

    implicitWidth: Theme.icon + 5 * Theme.grid
    implicitHeight: Theme.icon + 5 * Theme.grid

    background: Rectangle {
        radius: Theme.corner
        color: button.down ? Theme.line : button.hovered && button.enabled ? Theme.sunken : "transparent"
        FocusFrame {
            shown: button.ringed
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            width: button.iconSize
            height: button.iconSize
            name: button.glyph
            colour: button.shade
        }
    }
}
