// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Lines under what they are of; none: nothing.
Column {
    id: list

    property string text: ""
    property var lines: [] // a list of texts

    visible: lines.length > 0

    Words {
        width: list.width
        text: list.text
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: list.lines
        Words {
            required property string modelData
            width: list.width
            text: modelData
            wrapMode: Text.Wrap
        }
    }
}
