// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot

// Every place of the body by its part, to tick: what the figure does, for those who'd rather read.
FocusScope {
    id: panel

    readonly property int sideMargin: width < Theme.breakPanel ? 4 * Theme.grid : 6 * Theme.grid
    signal closed

    focus: true
    Keys.onEscapePressed: closed()
    Component.onDestruction: Places.setFilter("")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 5 * Theme.grid
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            Title {
                Layout.fillWidth: true
                text: qsTr("List of places")
            }
            LinkButton {
                text: qsTr("Done")
                onClicked: panel.closed()
            }
        }
        Field {
            id: field
            Layout.fillWidth: true
            Layout.topMargin: 3 * Theme.grid
            Layout.bottomMargin: 3 * Theme.grid
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            focus: true
            glyph: "search"
            clearable: true
            placeholderText: qsTr("Part of the body")
            onTextChanged: Places.setFilter(text)
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
            Keys.onReturnPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        Rule {
            Layout.fillWidth: true
        }
        ListView {
            id: list

            property bool atRight: false // the arrows stay on a side

            objectName: "places"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Places.rows
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Places")
            T.ScrollBar.vertical: Scroller {}
            section.property: "group"
            delegate: PlaceEntry {
                id: entry
                required property int index
                width: list.width
                sideMargin: panel.sideMargin
                focus: ListView.isCurrentItem
                heading: ListView.previousSection !== ListView.section ? ListView.section : ""
                atRight: list.atRight
                onTurned: right => list.atRight = right
                onPressed: right => {
                    list.currentIndex = entry.index;
                    list.atRight = right;
                    Places.press(entry.index, right);
                }
            }
            Words {
                anchors.fill: parent
                anchors.margins: panel.sideMargin
                visible: Places.state.count === 0
                text: qsTr("No place is called that. Try a part of the body in English, such as shoulder or foot.") // or in the language of the translation
                color: Theme.softInk
            }
        }
    }
}
