// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// That pressing was too much, by a mark and in words.
Item {
    id: mark

    property string text: "" // "Too much at 1 point"
    property bool told: true // else the row that it stands in tells it

    visible: text !== ""
    implicitHeight: words.implicitHeight

    Rectangle {
        id: sign
        y: Math.round((words.lineHeight - height) / 2) + 1
        width: 4 * Theme.grid * Math.min(1.5, Theme.textScale)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: 1.5
        border.color: Theme.danger
        Words {
            anchors.centerIn: parent
            text: "!"
            size: Math.round(parent.height * 0.7)
            leading: Theme.leadingNone
            font.bold: true
            color: Theme.danger
            Accessible.ignored: true
        }
    }
    Words {
        id: words
        x: sign.width + 1.5 * Theme.grid
        width: mark.width - x
        text: mark.text
        size: Theme.small
        leading: Theme.leadingSmall
        font.bold: true
        color: Theme.danger
        Accessible.ignored: !mark.told
    }
}
