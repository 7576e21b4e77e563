// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Unknot

// Every session of the range, by month. Enter opens one, Delete deletes it; a deleted one can be
// brought back.
FocusScope {
    id: panel

    property int sideMargin: 24
    signal opened(string id)

    Words {
        id: heading
        x: panel.sideMargin
        y: 24
        width: panel.width - 2 * x
        height: 40
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Sessions")
        size: Theme.reading
        leading: 1.55
        font.bold: true
    }
    ListView {
        id: list
        anchors.top: heading.bottom
        anchors.bottom: undo.visible ? undo.top : parent.bottom
        anchors.bottomMargin: undo.visible ? 12 : 0
        width: parent.width
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: History.sessions
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Sessions, newest first")
        T.ScrollBar.vertical: Scroller {}

        section.property: "month"
        delegate: SessionListRow {
            id: row
            width: list.width
            sideMargin: panel.sideMargin
            current: list.activeFocus && ListView.isCurrentItem
            monthBegins: ListView.previousSection !== ListView.section
            onClicked: panel.opened(id)
            onRemoved: History.remove(id)
            Keys.onDeletePressed: History.remove(id)
        }
    }
    Words {
        anchors.top: heading.bottom
        x: panel.sideMargin
        width: panel.width - 2 * x
        topPadding: 12
        visible: History.count === 0
        text: qsTr("None in this time. Choose a longer one above the chart.")
        color: Theme.softInk
    }
    MessageBar {
        id: undo
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        x: panel.sideMargin
        width: panel.width - 2 * x
        text: History.undoText
        action: qsTr("Undo")
        onActed: History.undo()
        onClosed: History.forgetUndo()
    }
}
