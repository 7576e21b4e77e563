// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Some lines about a pack, under a word that says what they are.
Column {
    id: lines

    property string label: ""
    property string text: ""

    topPadding: 2 * Theme.grid

    Words {
        width: parent.width
        text: lines.label
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }
    Words {
        width: parent.width
        text: lines.text
        size: Theme.small
        leading: Theme.leadingSmall
        wrapMode: Text.Wrap
    }
}
