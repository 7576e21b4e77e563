// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot

// All routines, with what one chooses by: how long, in which position, with what.
FocusScope {
    id: panel

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Title {
            Layout.fillWidth: true
            Layout.leftMargin: 7 * Theme.grid
            Layout.topMargin: 5.5 * Theme.grid
            Layout.bottomMargin: 3.5 * Theme.grid
            text: qsTr("Routines")
        }
        Words {
            Layout.fillWidth: true
            Layout.leftMargin: 7 * Theme.grid
            Layout.rightMargin: 7 * Theme.grid
            Layout.bottomMargin: 3 * Theme.grid
            visible: text !== ""
            text: OwnRoutines.state.unread
            wrapMode: Text.Wrap
            size: Theme.small
            leading: Theme.leadingSmall
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Routines.list
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            activeFocusOnTab: true
            focus: true
            bottomMargin: 4 * Theme.grid
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Routines")
            T.ScrollBar.vertical: Scroller {}
            Component.onCompleted: currentIndex = Math.max(0, Routines.indexOf(Routines.state.current))
            Keys.onReturnPressed: (currentItem as RoutineRow)?.clicked()
            Keys.onEnterPressed: (currentItem as RoutineRow)?.clicked()
            Keys.onSpacePressed: (currentItem as RoutineRow)?.clicked()
            delegate: RoutineRow {
                width: list.width
                current: list.activeFocus && ListView.isCurrentItem
                chosen: Routines.state.current === id
                onClicked: {
                    list.currentIndex = index;
                    Routines.setCurrent(id);
                }
            }
        }
    }
}
