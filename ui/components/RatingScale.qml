// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Eleven buttons, 0 to 10, none chosen beforehand, words at the ends. Digits work on the keyboard:
// "1" then "0" is ten.
FocusScope {
    id: numbers

    property int value: -1
    property bool large: true
    property string lowWord: qsTr("no pain")
    property string highWord: qsTr("extremely severe pain")
    property string name: qsTr("Pain, 0 to 10")
    signal picked(int nrs)

    // The page hands its digit keys here, whichever of its items has the focus.
    function type(digit: int): void {
        const nrs = value === 1 && digit === 0 ? 10 : digit;
        picked(nrs);
        if (numbers.activeFocus) // another number had it, and Enter would pick that one
            (buttons.itemAt(nrs) as Item)?.forceActiveFocus(Qt.OtherFocusReason);
    }

    // Another question: the keyboard is at none of its numbers, as if that were chosen.
    onNameChanged: {
        for (let i = 0; i < buttons.count; ++i) {
            const button = buttons.itemAt(i) as Item;
            if (button) // not yet, while they are made between pictures
                button.focus = false;
        }
    }

    implicitWidth: 248 * Theme.grid
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Column {
        id: column
        width: numbers.width
        spacing: 2 * Theme.grid
        Row {
            id: row
            width: parent.width
            spacing: 2 * Theme.grid
            Repeater {
                id: buttons
                model: 11
                Press {
                    id: number
                    required property int index
                    readonly property bool isChosen: numbers.value === index
                    width: (row.width - 20 * Theme.grid) / 11
                    height: numbers.large ? 24 * Theme.grid : 12 * Theme.grid
                    text: index
                    focusPolicy: Qt.TabFocus // Enter goes on after a click, it does not pick again
                    answered: isChosen
                    means: numbers.name
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
                            anchors.centerIn: parent
                            text: number.text
                            size: numbers.large ? Theme.step : Theme.body
                            font.bold: number.isChosen
                            color: number.enabled ? Theme.ink : Theme.softInk
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
        Row {
            width: parent.width
            height: 3 * Theme.grid
            spacing: 2 * Theme.grid
            Repeater {
                model: 11
                Item {
                    required property int index
                    width: (row.width - 20 * Theme.grid) / 11
                    height: 3 * Theme.grid
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        height: 0.75 * Theme.grid + parent.index * 0.9
                        radius: 2
                        color: Theme.pain(parent.index)
                    }
                }
            }
        }
        Item {
            width: parent.width
            height: low.implicitHeight
            Words {
                id: low
                text: numbers.lowWord
                size: numbers.large ? Theme.reading : Theme.small
                color: numbers.large ? Theme.ink : Theme.softInk
            }
            Words {
                anchors.right: parent.right
                text: numbers.highWord
                size: numbers.large ? Theme.reading : Theme.small
                color: numbers.large ? Theme.ink : Theme.softInk
            }
        }
    }
}
