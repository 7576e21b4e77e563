// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A line of one's own on the report, with what it is above it.
Column {
    id: entry

    property string title: ""
    property string said: ""
    signal edited(string words)

    spacing: Theme.grid
    Words {
        width: parent.width
        text: entry.title
        size: Theme.small
        leading: Theme.leadingSmall
        Accessible.ignored: true
    }
    Field {
        width: parent.width
        name: entry.title
        text: entry.said
        maximumLength: 300
        onTextEdited: entry.edited(text)
    }
}
