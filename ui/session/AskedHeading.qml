// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// Above lines that belong together; those that can't wait have a sign before it.
Item {
    id: heading

    required property string text
    property bool urgent: false

    implicitHeight: words.height + 2 * Theme.grid
    Accessible.role: Accessible.Heading
    Accessible.name: text

    Icon {
        visible: heading.urgent
        x: Theme.grid
        y: words.y + Math.round((Theme.small * Theme.leadingSmall - height) / 2)
        width: Theme.icon
        height: Theme.icon
        name: "warning"
        colour: Theme.danger
    }
    Words {
        id: words
        x: heading.urgent ? Theme.grid + Theme.icon + 2 * Theme.grid : Theme.grid
        y: 2 * Theme.grid
        width: heading.width - x
        text: heading.text
        size: Theme.small
        leading: Theme.leadingSmall
        font.bold: true
        color: heading.urgent ? Theme.danger : Theme.softInk
        Accessible.ignored: true
    }
}
