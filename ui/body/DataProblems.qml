// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// The shipped data can't be used: what is wrong, and what still works.
Page {
    id: page

    signal closed

    sideMargin: 32
    topMarginInside: 64

    ColumnLayout {
        width: Math.min(parent.width, 640)
        spacing: 16
        Words {
            Layout.fillWidth: true
            text: Body.usable ? qsTr("Some files can't be read") : qsTr("The body map can't be shown")
            size: Theme.page
            leading: 1.33
            font.bold: true
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("Some of Unknot's own files are missing or damaged. Your journal is not touched by this: History, Learn and Settings work as far as they can. Installing Unknot again mends it.")
            size: Theme.reading
            leading: 1.55
        }
        Words {
            Layout.fillWidth: true
            text: Body.problems
            size: Theme.small
            leading: 1.43
            color: Theme.softInk
            wrapMode: Text.WrapAnywhere
        }
        PlainButton {
            visible: Body.usable
            text: qsTr("Back to the body")
            onClicked: page.closed()
        }
    }
}
