// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot

// The points of the session ahead, row by row, with what has just been changed, which can be taken back.
FocusScope {
    id: panel

    property int sideMargin: 10 * Theme.grid
    signal point(string muscle, string side, string point)
    signal health(string gate)
    signal backAsked

    // A change may set the list back to its beginning: the row that one was at is gone to again.
    function change(row: int, what: var): void {
        what();
        list.forceLayout(); // or the rows that have come would move it on later
        list.currentIndex = Math.max(0, Math.min(row, list.count - 1));
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        if (list.count > 0)
            list.forceActiveFocus(Qt.OtherFocusReason); // else it is where points are added
    }

    function takeBack(): void {
        takeRow();
        change(list.currentIndex, () => Plan.takeBack());
    }

    // Before what was pressed goes: else what stands beside it has the keyboard, and is pressed in its place.
    function takeRow(): void {
        (list.currentItem as PlanRow)?.take();
    }

    Shortcut {
        sequence: "Ctrl+Z"
        enabled: Plan.state.canTakeBack
        onActivated: panel.takeBack()
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PlanHead {
            id: head
            Layout.fillWidth: true
            sideMargin: panel.sideMargin
            onBackAsked: panel.backAsked()
            onClosed: list.forceActiveFocus(Qt.OtherFocusReason)
        }
        WarningNotice {
            Layout.fillWidth: true
            Layout.topMargin: 0
            Layout.bottomMargin: 3 * Theme.grid
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            of: Plan.state.warning
            brief: panel.height < Theme.breakPanel * Theme.textScale
            onAsked: Session.beginPlanned()
        }
        ListView {
            id: list
            property int dropAt: -1 // where the row that is dragged would come to lie
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Plan.rows
            interactive: dropAt < 0
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            keyNavigationEnabled: true
            topMargin: tooMuch.visible ? tooMuch.height + 3 * Theme.grid : 0
            bottomMargin: keep.visible ? keep.height + 2 * Theme.grid : 0
            onTopMarginChanged: contentY = originY - topMargin
            activeFocusOnTab: count > 0 || activeFocus
            focus: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Points of the session, in their order")
            T.ScrollBar.vertical: Scroller {}
            delegate: PlanRow {
                id: row
                width: list.width
                sideMargin: panel.sideMargin
                count: list.count
                current: ListView.isCurrentItem
                dropAt: list.dropAt
                onMoved: to => panel.change(to, () => Plan.move(row.index, to))
                onRemoved: panel.change(row.index, () => Plan.remove(row.index))
                onTurned: panel.change(row.index, () => Plan.turn(row.index))
                onKeptOnly: {
                    panel.takeRow();
                    panel.change(0, () => Plan.keepOnly(row.index));
                }
                onOpened: panel.point(muscle, side, point)
                onAnswerAsked: panel.health(answer)
                onDraggedTo: y => list.dropAt = y < 0 ? -1 : Math.max(0, list.indexAt(1, Math.min(y, list.contentHeight - 1)))
            }
            // Below the rows where there is no room for it above them. No footer: of a file whose components are bound Qt 6.4 makes none.
            LinkButton {
                id: keep
                parent: list.contentItem
                visible: head.low && Plan.state.points > 0 && Plan.state.warning.title === ""
                x: panel.sideMargin
                y: list.originY + list.contentHeight + Theme.grid
                strong: false
                text: qsTr("Keep as a routine")
                onClicked: head.keep()
            }
            // It scrolls with the rows: a small window has no room for both.
            TooMuchMark {
                id: tooMuch
                parent: list.contentItem
                x: panel.sideMargin
                y: list.originY - height - 3 * Theme.grid
                width: list.width - 2 * panel.sideMargin
                text: Plan.state.tooMuch
            }
        }
        MessageBar {
            Layout.fillWidth: true
            Layout.topMargin: 2 * Theme.grid
            Layout.bottomMargin: 3 * Theme.grid
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            text: OwnRoutines.state.said
            action: OwnRoutines.state.canTakeBack ? qsTr("Undo") : ""
            onActed: OwnRoutines.takeBack()
            onClosed: OwnRoutines.saidRead()
        }
        MessageBar {
            Layout.fillWidth: true
            Layout.topMargin: 2 * Theme.grid
            Layout.bottomMargin: 3 * Theme.grid
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            text: Plan.state.said
            action: Plan.state.canTakeBack ? qsTr("Undo") : ""
            onActed: panel.takeBack()
            onClosed: Plan.saidRead()
        }
    }
}
