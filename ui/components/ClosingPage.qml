// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// The window was asked to close, and something is not saved.
Page {
    id: page

    signal stay
    signal leave

    sideMargin: 8 * Theme.grid
    topMarginInside: Math.max(8 * Theme.grid, height * 0.2)
    Keys.onEscapePressed: stay()

    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 160 * Theme.grid)
        spacing: 5 * Theme.grid
        Words {
            Layout.fillWidth: true
            text: Journal.text.closing !== "" || Noting.text.begun ? qsTr("Something is not saved") : qsTr("Everything is saved now")
            size: Theme.step
            leading: Theme.leadingPage
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: Journal.text.closing
            size: Theme.reading
            leading: Theme.leadingReading
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        Words {
            Layout.fillWidth: true
            visible: Noting.text.begun
            text: qsTr("The pain you began to note is not saved. Go back to save it.")
            size: Theme.reading
            leading: Theme.leadingReading
            Accessible.role: Accessible.AlertMessage
        }
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: Journal.text.trouble
            color: Theme.softInk
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: true
            spacing: 3 * Theme.grid
            MainButton {
                text: qsTr("Write to another file")
                visible: Journal.text.closing !== ""
                focus: visible
                onClicked: place.open()
            }
            PlainButton {
                implicitHeight: Theme.foot
                text: qsTr("Try again")
                visible: Journal.text.closing !== ""
                onClicked: Journal.tryAgain()
            }
            PlainButton {
                implicitHeight: Theme.foot
                text: qsTr("Go back")
                focus: Journal.text.closing === ""
                onClicked: page.stay()
            }
            PlainButton {
                implicitHeight: Theme.foot
                text: qsTr("Close Unknot")
                onClicked: page.leave()
            }
        }
        ElsewherePlace {
            id: place
            Layout.fillWidth: true
        }
    }
}
