// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// The window was asked to close in the middle of a session.
Page {
    id: page

    signal stay
    signal stopped

    sideMargin: 8 * Theme.grid
    topMarginInside: Math.max(8 * Theme.grid, height * 0.2)
    Keys.onEscapePressed: stay()

    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 160 * Theme.grid)
        spacing: 5 * Theme.grid
        Words {
            Layout.fillWidth: true
            text: qsTr("Stop the session and close Unknot?")
            size: Theme.step
            leading: Theme.leadingPage
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("What was pressed so far stays in your history. The session waits as long as you look at this.")
            size: Theme.reading
            leading: Theme.leadingReading
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        Flow {
            Layout.fillWidth: true
            spacing: 3 * Theme.grid
            MainButton {
                text: qsTr("Back to the session")
                focus: true
                onClicked: page.stay()
            }
            PlainButton {
                implicitHeight: Theme.foot
                text: qsTr("Stop and close")
                onClicked: page.stopped()
            }
        }
    }
}
