// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The journal can't be written just now: what that means, and a way to try at once.
Rectangle {
    id: card

    implicitHeight: column.implicitHeight + 8 * Theme.grid
    visible: Journal.text.trouble !== ""
    radius: Theme.corner
    color: Theme.sunken

    Column {
        id: column
        x: 4 * Theme.grid
        y: 4 * Theme.grid
        width: card.width - 8 * Theme.grid
        spacing: 3 * Theme.grid
        Words {
            width: parent.width
            text: Journal.text.trouble
        }
        Flow {
            width: parent.width
            spacing: 3 * Theme.grid
            PlainButton {
                implicitHeight: 10 * Theme.grid
                text: qsTr("Try again")
                onClicked: Journal.tryAgain()
            }
            PlainButton {
                implicitHeight: 10 * Theme.grid
                text: qsTr("Write to another file")
                onClicked: place.open()
            }
        }
        ElsewherePlace {
            id: place
            width: parent.width
        }
    }
}
