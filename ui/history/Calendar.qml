// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// The days of a month or a week, and what was done on each: a day leads to its rows in the list beside it. The arrows
// go from day to day, Page Up and Page Down from month to month.
FocusScope {
    id: calendar

    property int cellHeight: 16 * Theme.grid
    signal picked(int row) // of the list of sessions

    function go(row: int): void {
        days.currentIndex = row;
        days.byKeys = true;
        days.forceActiveFocus();
    }
    function turn(by: int): void {
        History.calendar.turn(by);
        days.currentIndex = History.calendar.newest();
    }
    function pick(row: int): void {
        if (row >= 0)
            calendar.picked(row);
    }

    implicitHeight: column.implicitHeight
    Component.onCompleted: days.currentIndex = History.calendar.newest()

    Column {
        id: column
        width: parent.width
        spacing: 2 * Theme.grid

        RowLayout {
            width: parent.width
            spacing: 2 * Theme.grid
            Words {
                Layout.fillWidth: true
                text: History.calendar.title
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            Segments {
                name: qsTr("Of the calendar")
                textSize: Theme.small
                options: [qsTr("Month"), qsTr("Week")]
                chosen: History.calendar.weeks ? 1 : 0
                onPicked: index => {
                    History.calendar.weeks = index === 1;
                    days.currentIndex = History.calendar.newest();
                }
            }
            IconButton {
                glyph: "left"
                text: History.calendar.weeks ? qsTr("The week before") : qsTr("The month before")
                enabled: History.calendar.canGoBack
                onClicked: calendar.turn(-1)
            }
            IconButton {
                glyph: "right"
                text: History.calendar.weeks ? qsTr("The next week") : qsTr("The next month")
                enabled: History.calendar.canGoOn
                onClicked: calendar.turn(1)
            }
        }
        Row {
            Repeater {
                model: History.calendar.weekdays
                Words {
                    required property string modelData
                    width: calendar.width / 7
                    leftPadding: 2 * Theme.grid
                    text: modelData
                    size: Theme.small
                    color: Theme.softInk
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
        GridView {
            id: days
            property bool byKeys: false // then the current day shows it

            width: parent.width
            height: Math.ceil(count / 7) * cellHeight
            cellWidth: Math.floor(width / 7)
            cellHeight: calendar.cellHeight + (History.calendar.weeks ? 2 * calendar.cellHeight : 0)
            interactive: false
            focus: true
            activeFocusOnTab: true
            onActiveFocusChanged: byKeys = activeFocus && LastInput.byKeys
            model: History.calendar
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Calendar, %1").arg(History.calendar.title)
            delegate: CalendarCell {
                required property int index
                width: days.cellWidth
                height: days.cellHeight
                wide: History.calendar.weeks
                current: GridView.isCurrentItem && days.byKeys
                onClicked: calendar.pick(firstRow)
                Keys.onLeftPressed: calendar.go(History.calendar.go(day, -1))
                Keys.onRightPressed: calendar.go(History.calendar.go(day, 1))
                Keys.onUpPressed: calendar.go(History.calendar.go(day, -7))
                Keys.onDownPressed: calendar.go(History.calendar.go(day, 7))
                Keys.onPressed: event => {
                    const by = event.key === Qt.Key_PageUp ? -1 : event.key === Qt.Key_PageDown ? 1 : 0;
                    event.accepted = by !== 0;
                    if (event.accepted)
                        calendar.turn(by);
                }
            }
        }
        Words {
            width: parent.width
            text: qsTr("A number is pain at rest, before to after a session; beside a small sign it was noted without one. A day leads to its entries in the list.")
            size: Theme.small
            leading: Theme.leadingBody
            color: Theme.softInk
        }
    }
}
