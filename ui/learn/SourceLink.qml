// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The address of a source. Addresses are long and may break anywhere.
Press {
    id: link

    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight
    Accessible.role: Accessible.Link

    background: Item {
        FocusFrame {
            shown: link.ringed
            anchors.margins: -0.75 * Theme.grid
            radius: Theme.grid
        }
    }
    contentItem: Words {
        text: link.text
        size: Theme.small
        leading: Theme.leadingSmall
        color: link.down ? Theme.accentPressed : Theme.accent
        font.underline: link.hovered
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
}
