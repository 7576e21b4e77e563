// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A pack before it is taken in: whose it is, what it adds and changes, or why it can't be used.
Column {
    id: preview

    readonly property alias first: leave
    readonly property packRow pack: Packs.text.preview

    topPadding: 4 * Theme.grid
    Keys.onEscapePressed: Packs.cancel()
    spacing: Theme.grid

    Words {
        width: parent.width
        text: preview.pack.name
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: preview.pack.origin
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: preview.pack.description
    }
    PackWords {
        width: parent.width
        visible: text !== ""
        label: qsTr("It adds")
        text: preview.pack.adds
    }
    PackWords {
        width: parent.width
        visible: text !== ""
        label: qsTr("It changes")
        text: preview.pack.changes
    }
    Words {
        width: parent.width
        topPadding: 2 * Theme.grid
        visible: preview.pack.problems !== ""
        text: Packs.text.mayTakeIn ? qsTr("It can be taken in, but for the pictures in which this is wrong:") : qsTr("It can't be taken in. Whoever wrote it can mend this:")
    }
    PackWords {
        width: parent.width
        visible: text !== ""
        label: qsTr("What is wrong")
        text: preview.pack.problems
    }
    Row {
        topPadding: 3 * Theme.grid
        spacing: 3 * Theme.grid
        PlainButton {
            id: leave
            text: Packs.text.mayTakeIn ? qsTr("Leave it") : qsTr("Close")
            onClicked: Packs.cancel()
        }
        PlainButton {
            visible: Packs.text.mayTakeIn
            glyph: "check"
            text: qsTr("Take it in")
            onClicked: Packs.takeIn()
        }
    }
}
