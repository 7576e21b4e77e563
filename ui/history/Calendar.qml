// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The days of a month or a week, and what was done on each: a day leads to its rows in the list beside it. The arrows
// go from day to day, Page Up and Page Down from month to month.
FocusScope {
    id: calendar

    property int cellHeight: Math.round(18 * Theme.grid * Theme.textScale)
    property int deepest: 0 // what the day of a week with most on it needs
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
    function measure(): void {
        let most = 0;
        for (let i = 0; i < cells.count; ++i)
            most = Math.max(most, (cells.itemAt(i) as CalendarCell)?.wanted ?? 0);
        deepest = most;
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

        Flow {
            width: parent.width
            spacing: 2 * Theme.grid
            Words {
                height: back.height
                rightPadding: 3 * Theme.grid
                verticalAlignment: Text.AlignVCenter
                text: History.calendar.title
                font.bold: true
                wrapMode: Text.NoWrap
                Accessible.role: Accessible.Heading
            }
            IconButton {
                id: back
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
            Segments {
                width: implicitWidth
                name: qsTr("Of the calendar")
                textSize: Theme.small
                options: [qsTr("Month"), qsTr("Week")]
                chosen: History.calendar.weeks ? 1 : 0
                onPicked: index => {
                    History.calendar.weeks = index === 1;
                    days.currentIndex = History.calendar.newest();
                }
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
        FocusScope {
            id: days
            property int currentIndex: -1
            property bool byKeys: false // then the current day shows it

            width: parent.width
            height: grid.implicitHeight
            focus: true
            activeFocusOnTab: true
            onActiveFocusChanged: byKeys = activeFocus && LastInput.byKeys
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Calendar, %1").arg(History.calendar.title)
            Grid {
                id: grid
                columns: 7
                Repeater {
                    id: cells
                    model: History.calendar
                    CalendarCell {
                        required property int index
                        width: Math.floor(days.width / 7)
                        height: History.calendar.weeks ? Math.max(calendar.deepest, calendar.cellHeight) : calendar.cellHeight
                        onWantedChanged: calendar.measure()
                        wide: History.calendar.weeks
                        focus: index === days.currentIndex
                        current: index === days.currentIndex && days.byKeys
                        onClicked: calendar.pick(firstRow)
                        Keys.onLeftPressed: calendar.go(History.calendar.go(day, -1))
                        Keys.onRightPressed: calendar.go(History.calendar.go(day, 1))
                        Keys.onUpPressed: calendar.go(History.calendar.go(day, -7))
                        Keys.onDownPressed: calendar.go(History.calendar.go(day, 7))
                        Keys.onPressed: event => {
                            const by = event.key === Qt.Key_PageUp ? -1 : event.key === Qt.Key_PageDown ? 1 : 0;
                            event.accepted = by !== 0;
                            if (event.accepted)
                                calendar.go(History.calendar.turnFrom(day, by));
                        }
                    }
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
