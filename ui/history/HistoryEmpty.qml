// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Before the first session.
Page {
    id: page

    signal noted

    Component.onCompleted: if (deleted.visible)
        deleted.take()

    sideMargin: 10 * Theme.grid

    Column {
        width: Math.min(parent.width, 160 * Theme.grid * Theme.textScale)
        spacing: 3 * Theme.grid
        Title {
            width: parent.width
            text: qsTr("History")
        }
        Heading {
            width: parent.width
            topPadding: 3 * Theme.grid
            text: History.text.unreadable !== "" ? History.text.unreadable : qsTr("Nothing yet.")
        }
        Words {
            width: parent.width
            visible: History.text.unreadable === ""
            text: qsTr("After your first session you find here what it did: pain before and after, where it hurt, and point by point what changed. "
                + "After five sessions a trend can be seen.")
            size: Theme.reading
            leading: Theme.leadingLoose
        }
        PlainButton {
            visible: Noting.text.possible
            text: qsTr("Note pain")
            onClicked: page.noted()
        }
        MessageBar {
            id: deleted
            width: parent.width
            text: History.text.undo
            action: qsTr("Undo")
            onActed: History.undo()
            onClosed: History.forgetUndo()
        }
    }
}
