// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// One of a few, side by side: ranges, insets, themes.
FocusScope {
    id: segments

    property list<string> options: []
    property int chosen: 0
    property string name: ""
    property int textSize: Theme.body
    signal picked(int index)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.PageTabList
    Accessible.name: name

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.surface
        border.width: 1
        border.color: Theme.edge
    }
    Row {
        id: row
        Repeater {
            model: segments.options
            Press {
                id: segment

                required property int index
                required property string modelData
                readonly property bool isChosen: segments.chosen === index
                readonly property bool first: index === 0
                readonly property bool last: index === segments.options.length - 1

                text: modelData
                focus: isChosen
                implicitHeight: Math.round(10 * Theme.grid * Math.min(1.5, Theme.textScale))
                implicitWidth: strut.implicitWidth + 8 * Theme.grid
                onClicked: segments.picked(index)
                Accessible.role: Accessible.PageTab
                Accessible.checkable: true
                Accessible.checked: isChosen
                Keys.onLeftPressed: if (!first)
                    segments.picked(index - 1)
                Keys.onRightPressed: if (!last)
                    segments.picked(index + 1)

                background: Item {
                    Rectangle {
                        anchors.fill: parent
                        visible: segment.isChosen || segment.hovered
                        color: segment.isChosen ? Theme.accent : Theme.sunken
                        radius: segment.first || segment.last ? Theme.corner : 0
                    }
                    // Squares the inner corners of the outer segments.
                    Rectangle {
                        visible: (segment.isChosen || segment.hovered) && (segment.first !== segment.last)
                        width: parent.width / 2
                        height: parent.height
                        x: segment.first ? parent.width / 2 : 0
                        color: segment.isChosen ? Theme.accent : Theme.sunken
                    }
                    Rectangle {
                        visible: !segment.first && !segment.isChosen && segments.chosen !== segment.index - 1
                        width: 1
                        height: parent.height
                        color: Theme.line
                    }
                    FocusFrame {
                        shown: segment.ringed
                    }
                }
                contentItem: Item {
                    Words {
                        anchors.centerIn: parent
                        size: segments.textSize
                        text: segment.text
                        font.bold: segment.isChosen
                        color: segment.isChosen ? Theme.accentInk : Theme.ink
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                    Words {
                        id: strut
                        visible: false
                        size: segments.textSize
                        text: segment.text
                        font.bold: true
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
}
