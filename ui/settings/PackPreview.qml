// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A pack before it is taken in: whose it is, what it adds and changes, or why it can't be used.
Column {
    id: preview

    readonly property packRow pack: Packs.text.preview

    topPadding: 16
    spacing: 4

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
        leading: 1.43
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
        topPadding: 8
        visible: preview.pack.problems !== ""
        text: qsTr("It can't be taken in. Whoever wrote it can mend this:")
    }
    PackWords {
        width: parent.width
        visible: text !== ""
        label: qsTr("What is wrong")
        text: preview.pack.problems
    }
    Row {
        topPadding: 12
        spacing: 12
        PlainButton {
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
