// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// The shipped data can't be used: what is wrong, and what still works.
Page {
    id: page

    signal closed

    sideMargin: 8 * Theme.grid
    topMarginInside: 16 * Theme.grid

    ColumnLayout {
        width: Math.min(parent.width, 160 * Theme.grid)
        spacing: 4 * Theme.grid
        Title {
            Layout.fillWidth: true
            text: Body.usable ? qsTr("Some files can't be read") : qsTr("The body map can't be shown")
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("Some of Unknot's own files are missing or damaged. Your journal is not touched by this: History, Learn and Settings work as far as they can. Installing Unknot again mends it.")
            size: Theme.reading
            leading: Theme.leadingReading
        }
        Words {
            Layout.fillWidth: true
            text: Body.problems
            size: Theme.small
            leading: Theme.leadingSmall
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
