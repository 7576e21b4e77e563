// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// The journal can't be used: what happened, what is safe, and what one can do. Nothing is run
// without saving unless it is agreed to here.
Page {
    sideMargin: 8 * Theme.grid
    topMarginInside: Math.max(8 * Theme.grid, height * 0.2)

    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 160 * Theme.grid)
        spacing: 5 * Theme.grid
        Words {
            Layout.fillWidth: true
            text: qsTr("Your journal can't be used")
            size: Theme.step
            leading: Theme.leadingPage
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Words {
            Layout.fillWidth: true
            text: Journal.text.refusal
            size: Theme.reading
            leading: Theme.leadingReading
        }
        Words {
            Layout.fillWidth: true
            visible: Journal.text.mayRunUnsaved
            text: qsTr("You can go on without saving: nothing of a session is kept then, and past sessions are not shown. What you have pressed lately is not known, so everything is pressed lightly. Leave alone what was too much, and press nothing today if you felt unwell.")
            size: Theme.reading
            leading: Theme.leadingReading
            color: Theme.softInk
        }
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: Backups.text.trouble === "" ? Backups.text.offer : Backups.text.trouble
            size: Theme.reading
            leading: Theme.leadingReading
        }
        Flow {
            Layout.fillWidth: true
            spacing: 3 * Theme.grid
            MainButton {
                text: qsTr("Try again")
                focus: true
                onClicked: Journal.tryAgain()
            }
            PlainButton {
                implicitHeight: Theme.foot
                visible: Journal.text.canLook
                text: qsTr("Look at past sessions")
                onClicked: Journal.lookOnly()
            }
            PlainButton {
                implicitHeight: Theme.foot
                visible: Backups.text.offer !== ""
                text: qsTr("Restore the last good backup")
                onClicked: Backups.restoreOffered()
            }
            PlainButton {
                implicitHeight: Theme.foot
                visible: Journal.text.canSetAside
                text: qsTr("Set it aside and begin a new one")
                onClicked: Journal.setAside()
            }
            PlainButton {
                implicitHeight: Theme.foot
                visible: Journal.text.mayRunUnsaved
                text: qsTr("Go on without saving")
                onClicked: Journal.runWithoutSaving()
            }
        }
    }
}
