// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The press number in a narrow line: eleven buttons, taken at once. "1" then "0" is ten.
Item {
    id: numbers

    property int last: -1
    signal picked(int nrs)

    function type(digit: int): void {
        const nrs = last === 1 && digit === 0 ? 10 : digit;
        last = nrs;
        picked(nrs);
    }

    implicitWidth: 100 * Theme.grid
    readonly property int targets: 18 * Theme.grid // their height

    implicitHeight: targets + low.implicitHeight + Theme.grid
    onVisibleChanged: if (visible) {
        last = -1;
    }
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("How sore the spot is now, 0 to 10")

    Repeater {
        model: 11
        Press {
            id: number
            required property int index
            x: index * (width + 1.5 * Theme.grid)
            width: (numbers.width - 15 * Theme.grid) / 11
            height: numbers.targets
            text: index
            focusPolicy: Qt.TabFocus
            Accessible.name: qsTr("%1 of 10").arg(index)
            onClicked: numbers.picked(index)
            background: Rectangle {
                radius: Theme.cornerTag
                color: number.down ? Theme.line : number.hovered ? Theme.sunken : Theme.surface
                border.width: 1
                border.color: Theme.edge
                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.grid
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.max(2 * Theme.grid, parent.width - 4 * Theme.grid)
                    height: 0.75 * Theme.grid
                    radius: 1.5
                    color: Theme.pain(number.index)
                }
                FocusFrame {
                    shown: number.ringed
                    corner: Theme.cornerTag
                }
            }
            contentItem: Item {
                Words {
                    anchors.centerIn: parent
                    text: number.text
                    size: Theme.reading
                    Accessible.ignored: true
                }
            }
        }
    }
    Words {
        id: low
        anchors.bottom: parent.bottom
        text: qsTr("not sore")
        size: Theme.small
        color: Theme.softInk
    }
    Words {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        text: qsTr("extremely sore")
        size: Theme.small
        color: Theme.softInk
    }
}
