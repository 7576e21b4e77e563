// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Nothing is marked: ask where it hurts, offer to go on with what was cut off, and recall.
FocusScope {
    id: panel

    signal learn(string article)
    signal opened(string session)
    signal problems
    signal places
    signal toPlan

    function find(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    component Gap: Item {
        width: 1
    }

    focus: true

    Page {
        anchors.fill: parent
        anchors.bottomMargin: someone.height + 6 * Theme.grid + (line.visible ? line.height + 2 * Theme.grid : 0)
        sideMargin: panel.width < Theme.breakPanel ? 4 * Theme.grid : 6 * Theme.grid

        // Not a layout: what wraps in its rows changes their heights while it gives them their widths, and it
        // would begin again.
        Column {
            width: parent.width
            Words {
                width: parent.width
                text: qsTr("Where does it hurt?")
                size: Theme.page
                leading: Theme.leadingTitle
                font.bold: true
            }
            Words {
                width: parent.width
                topPadding: 2 * Theme.grid
                bottomPadding: 4 * Theme.grid
                text: qsTr("Mark it on the figure, or search.")
                color: Theme.softInk
            }
            SearchField {
                id: field
                width: parent.width
                focus: true
                onDown: results.enter()
            }
            Gap {
                height: Theme.grid
                visible: list.visible
            }
            LinkButton {
                id: list
                visible: field.text === ""
                text: qsTr("List of places")
                strong: false
                arrow: true
                onClicked: panel.places()
            }
            SearchResults {
                id: results
                width: parent.width
                onUp: panel.find()
            }
            Words {
                width: parent.width
                topPadding: 5 * Theme.grid
                visible: Body.problems !== ""
                text: qsTr("Some of Unknot's own files can't be read. What is sound still works; your journal is not touched.")
                color: Theme.danger
                Accessible.role: Accessible.AlertMessage
            }
            LinkButton {
                visible: Body.problems !== "" && Body.usable
                text: qsTr("What is wrong")
                onClicked: panel.problems()
            }
            Words {
                width: parent.width
                topPadding: 5 * Theme.grid
                visible: text !== ""
                text: Packs.notUsed
            }
            Gap {
                height: 5 * Theme.grid
                visible: damaged.visible
            }
            MessageBar {
                id: damaged
                width: parent.width
                text: Settings.faults.damaged
                onClosed: Settings.damageRead()
            }
            Gap {
                height: 6 * Theme.grid
                visible: unfinished.visible
            }
            Unfinished {
                id: unfinished
                width: parent.width
                visible: CutOff.exists && field.text === ""
            }
            NextDay {
                width: parent.width
                topPadding: 7 * Theme.grid
                visible: DayAfter.text.title !== "" && field.text === ""
            }
            FavouriteList {
                width: parent.width
                topPadding: 7 * Theme.grid
                visible: Favourites.count > 0 && field.text === ""
            }
            DoneLast {
                width: parent.width
                topPadding: 7 * Theme.grid
                visible: History.text.recentCount > 0 && field.text === ""
                onOpened: id => panel.opened(id)
            }
        }
    }
    SessionLine {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: panel.width < Theme.breakPanel ? 4 * Theme.grid : 6 * Theme.grid
        anchors.rightMargin: anchors.leftMargin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: someone.height + 6 * Theme.grid
        onAsked: panel.toPlan()
    }
    LinkButton {
        id: someone
        width: Math.min(implicitWidth, parent.width - 2 * anchors.leftMargin)
        anchors.left: parent.left
        anchors.leftMargin: panel.width < Theme.breakPanel ? 4 * Theme.grid : 6 * Theme.grid
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4.5 * Theme.grid
        text: Theme.textScale > 1.4 ? qsTr("When to see someone") : qsTr("When to see someone instead")
        strong: false
        arrow: true
        onClicked: panel.learn("when-to-see-someone")
    }
}
