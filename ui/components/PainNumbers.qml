// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Eleven numbers, 0 to 10, for a narrow place: in one line where they fit, else in two. None is chosen beforehand. Tab stops
// here once; the arrows go from number to number, and digits choose: "1" then "0" is ten.
Grid {
    id: numbers

    property int value: -1
    property string name: qsTr("Pain, 0 to 10")
    readonly property int least: Math.round(6.5 * Theme.grid * Theme.textScale) + Theme.grid // of one, with the widest number in it
    readonly property bool fits: numbers.count * (least + Theme.grid) <= width + Theme.grid
    readonly property int to: 10
    readonly property int count: to + 1
    property int turned: -1 // where the arrows went
    readonly property int stop: turned >= 0 ? turned : Math.max(0, value) // of Tab
    readonly property int perLine: fits ? count : Math.ceil(count / 2)
    signal picked(int nrs)

    function take(): void {
        go(stop);
    }
    function go(index: int): void {
        turned = Math.max(0, Math.min(index, to));
        (buttons.itemAt(turned) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }
    function type(digit: int): void {
        const nrs = value === 1 && digit === 0 ? to : digit;
        picked(nrs);
        go(nrs);
    }

    columns: perLine
    columnSpacing: Theme.grid
    rowSpacing: Theme.grid
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Keys.onPressed: event => {
        const ways = {};
        ways[Qt.Key_Left] = stop - 1;
        ways[Qt.Key_Right] = stop + 1;
        const isDigit = event.key >= Qt.Key_0 && event.key <= Qt.Key_9;
        event.accepted = isDigit || ways[event.key] !== undefined;
        if (isDigit && !event.isAutoRepeat)
            type(event.key - Qt.Key_0);
        else if (!isDigit && event.accepted)
            go(ways[event.key]);
    }

    Repeater {
        id: buttons
        model: numbers.count
        Press {
            id: number
            required property int index
            readonly property bool isChosen: numbers.value === index
            width: Math.floor((numbers.width - (numbers.perLine - 1) * numbers.columnSpacing) / numbers.perLine)
            height: Math.max(10 * Theme.grid, words.implicitHeight + 2 * Theme.grid)
            text: index
            answered: isChosen
            means: numbers.name
            focusPolicy: index === numbers.stop ? Qt.StrongFocus : Qt.ClickFocus
            onActiveFocusChanged: if (activeFocus)
                numbers.turned = index
            onClicked: numbers.picked(index)
            Accessible.checkable: true // readers hear which one is chosen
            Accessible.checked: isChosen
            background: Rectangle {
                radius: Theme.corner
                color: number.isChosen ? Theme.accentSoft : number.down ? Theme.line : number.hovered ? Theme.sunken : Theme.surface
                border.width: number.isChosen ? 2 : 1
                border.color: number.isChosen ? Theme.accent : Theme.edge
                FocusFrame {
                    shown: number.ringed
                }
            }
            contentItem: Item {
                Words {
                    id: words
                    anchors.centerIn: parent
                    text: number.text
                    font.bold: number.isChosen
                    Accessible.ignored: true
                }
            }
        }
    }
}
