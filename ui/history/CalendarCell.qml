// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot
import Unknot.Figure

// One day of the calendar: its number, and what was done on it, as much of it as there is room for.
Press {
    id: cell

    required property int day
    required property int number
    required property int firstRow
    required property bool isSeen
    required property bool isShown
    required property bool isToday
    required property list<string> numbers
    required property list<int> notes
    required property list<string> titles
    required property string spoken
    property bool current: false // the arrows have led here
    property bool wide: false // a day of a week
    readonly property bool tiny: width < Theme.breakDay * Theme.textScale // signs alone
    readonly property bool named: wide && width >= Theme.breakDayWords * Theme.textScale // with the places
    readonly property int most: named ? 1 + 1 : Math.max(1, Math.floor((height - number_.implicitHeight - 2 * Theme.grid) / line))
    readonly property int line: Math.round(Theme.small * Theme.leadingSmall)
    readonly property int wanted: number_.implicitHeight + told.implicitHeight + 3 * Theme.grid
    readonly property int shownLines: numbers.length > most ? Math.max(1, most - 1) : numbers.length

    text: spoken
    enabled: isShown
    focusPolicy: Qt.NoFocus // the calendar is reached by Tab, its days by the arrows
    Accessible.name: spoken
    Accessible.ignored: !isShown

    background: Rectangle {
        color: !cell.isShown ? "transparent" : cell.down ? Theme.line : cell.firstRow >= 0 ? (cell.hovered ? Theme.sunken : Theme.surface) : "transparent"
        border.width: !cell.isSeen ? 0 : cell.isToday ? 2 : 1
        border.color: cell.isToday ? Theme.accent : Theme.line
        FocusFrame {
            shown: cell.current
            inside: true
        }
    }
    contentItem: Item {
        visible: cell.isSeen
        opacity: cell.isShown ? 1 : 0.5
        Words {
            id: number_
            x: 2 * Theme.grid
            y: Theme.grid
            text: cell.number
            size: Theme.small
            font.bold: cell.isToday
            color: cell.isToday ? Theme.accent : Theme.softInk
            Accessible.ignored: true
        }
        Column {
            id: told
            x: 2 * Theme.grid
            y: number_.y + number_.implicitHeight
            width: parent.width - 3 * Theme.grid
            Repeater {
                model: cell.isShown ? cell.shownLines : 0
                Item {
                    id: entry
                    required property int index
                    readonly property bool isNote: cell.notes[index] === 1
                    width: told.width
                    height: cell.named ? said.implicitHeight + where.implicitHeight + Theme.grid : cell.line
                    ChartSign {
                        id: sign
                        y: Math.round(Theme.small * Theme.leadingSmall - height) / 2
                        width: entry.isNote ? 2 * Theme.grid : 2.5 * Theme.grid
                        height: width
                        colour: entry.isNote ? Theme.softInk : Theme.accent
                        ground: Theme.ground
                    }
                    Words {
                        id: said
                        anchors.left: sign.right
                        anchors.leftMargin: 1.5 * Theme.grid
                        anchors.right: parent.right
                        visible: !cell.tiny
                        text: cell.numbers[entry.index] || qsTr("not rated")
                        size: Theme.small
                        leading: Theme.leadingSmall
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                    Words {
                        id: where
                        anchors.top: said.bottom
                        width: parent.width
                        visible: cell.named
                        text: cell.titles[entry.index] || ""
                        size: Theme.small
                        leading: Theme.leadingSmall
                        color: Theme.softInk
                        Accessible.ignored: true
                    }
                }
            }
            Words {
                visible: cell.isShown && cell.shownLines < cell.numbers.length
                text: qsTr("+%n", "", cell.numbers.length - cell.shownLines)
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
                Accessible.ignored: true
            }
        }
    }
}
