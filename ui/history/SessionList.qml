// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Unknot

// Every session of the range, and pain told without one, by month. Enter opens one, Delete deletes it; a deleted one can be
// brought back.
FocusScope {
    id: panel

    property int sideMargin: 6 * Theme.grid
    signal opened(string id)
    signal noted(string entry) // empty: a new one

    function go(index: int): void {
        list.byKeys = true;
        list.currentIndex = Math.max(0, Math.min(index, list.count - 1));
        list.forceLayout(); // else its height is a guess, and half of it may lie below the edge
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }
    // What changes the number of rows sets the list back to its beginning; it is put where it was.
    function keepPlace(change: var): void {
        const top = Math.max(0, list.indexAt(1, list.contentY + 1));
        const current = list.currentIndex;
        change();
        list.currentIndex = Math.min(current, list.count - 1);
        list.positionViewAtIndex(Math.min(top, list.count - 1), ListView.Beginning);
        list.forceActiveFocus();
    }

    Heading {
        id: heading
        x: panel.sideMargin
        y: 6 * Theme.grid
        width: panel.width - 2 * x - note.width - 2 * Theme.grid
        height: Math.max(10 * Theme.grid, implicitHeight)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Sessions")
    }
    LinkButton {
        id: note
        visible: Noting.text.possible
        anchors.right: parent.right
        anchors.rightMargin: panel.sideMargin
        anchors.verticalCenter: heading.verticalCenter
        text: qsTr("Note pain")
        onClicked: panel.noted("")
    }
    ListView {
        id: list
        property bool byKeys: false // then the current row shows it
        onActiveFocusChanged: if (!activeFocus)
            byKeys = false
        anchors.top: heading.bottom
        anchors.bottom: undo.visible ? undo.top : parent.bottom
        anchors.bottomMargin: undo.visible ? 3 * Theme.grid : 0
        width: parent.width
        clip: true
        activeFocusOnTab: true
        focus: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        model: History.sessions
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Sessions and notes of pain, newest first")
        T.ScrollBar.vertical: Scroller {}

        section.property: "month"
        delegate: SessionListRow {
            id: row
            required property int index
            width: list.width
            sideMargin: panel.sideMargin
            monthBegins: ListView.previousSection !== ListView.section
            current: ListView.isCurrentItem && list.byKeys
            onClicked: isPain ? panel.noted(id) : panel.opened(id)
            onRemoved: panel.keepPlace(() => History.remove(row.id))
            Keys.onUpPressed: panel.go(index - 1)
            Keys.onDownPressed: panel.go(index + 1)
            Keys.onDeletePressed: {
                panel.keepPlace(() => History.remove(row.id));
                panel.go(list.currentIndex);
            }
            Keys.onPressed: event => {
                const page = Math.max(1, Math.floor(list.height / row.height) - 1);
                const to = event.key === Qt.Key_Home ? 0 : event.key === Qt.Key_End ? list.count - 1 : event.key === Qt.Key_PageUp ? index - page
                    : event.key === Qt.Key_PageDown ? index + page : -1;
                event.accepted = to >= 0 || event.key === Qt.Key_PageUp;
                if (event.accepted)
                    panel.go(to);
            }
        }
    }
    Words {
        anchors.top: heading.bottom
        x: panel.sideMargin
        width: panel.width - 2 * x
        topPadding: 3 * Theme.grid
        visible: History.text.listed === 0
        text: History.text.filter.any ? History.text.filter.told : qsTr("None in this time. Choose a longer one above the chart.")
        color: Theme.softInk
    }
    MessageBar {
        id: undo
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4 * Theme.grid
        x: panel.sideMargin
        width: panel.width - 2 * x
        text: History.text.undo
        action: qsTr("Undo")
        onActed: panel.keepPlace(() => History.undo())
        onClosed: History.forgetUndo()
    }
}
