// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// One place that hurts: its number, and, while it is the one that is told of, what it feels like. Its name is where the
// keyboard stands while digits are typed: Enter then can't pick a number by mistake.
FocusScope {
    id: place

    required property int index
    required property string key
    required property string name
    required property int nrs
    required property var felt
    required property bool current
    property bool alone: false // the only one: it stays
    signal leftOut // it is not told of any more

    readonly property string asked: qsTr("%1: pain, 0 to 10").arg(name)

    implicitHeight: column.implicitHeight
    onActiveFocusChanged: if (activeFocus)
        Noting.turnTo(index)

    Column {
        id: column
        width: place.width
        spacing: 1.5 * Theme.grid

        Item {
            width: parent.width
            height: Math.max(label.implicitHeight, away.visible ? away.height : 0)
            Words {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (place.alone ? 0 : away.width + Theme.grid)
                text: place.name
                font.bold: true
                focus: true
                activeFocusOnTab: true
                Accessible.role: Accessible.StaticText
                Accessible.focusable: true
                Accessible.name: place.nrs < 0 ? qsTr("%1. Type a number.").arg(place.asked) : qsTr("%1: %2").arg(place.asked).arg(place.nrs)
                FocusFrame {
                    anchors.margins: -2 * Theme.grid // no line through a letter
                    anchors.bottomMargin: -0.25 * Theme.grid // the letters stand high in their line
                    shown: label.activeFocus && LastInput.byKeys
                }
            }
            IconButton {
                id: away
                anchors.right: parent.right
                visible: !place.alone
                implicitWidth: 8 * Theme.grid
                implicitHeight: 8 * Theme.grid
                iconSize: Theme.iconSmall
                glyph: "close"
                text: qsTr("Leave out %1").arg(place.name)
                onClicked: place.leftOut()
            }
        }
        PainNumbers {
            width: parent.width
            value: place.nrs
            name: place.asked
            onPicked: nrs => Noting.rate(place.index, nrs)
        }
        Flow {
            width: parent.width
            topPadding: Theme.grid
            spacing: 1.5 * Theme.grid
            visible: place.current
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("What it feels like at: %1").arg(place.name)
            Repeater {
                model: place.current ? Noting.text.qualities : []
                AnswerChip {
                    required property int index
                    required property string modelData
                    implicitHeight: Math.round(8.5 * Theme.grid * Math.max(1, Theme.textScale))
                    text: modelData
                    chosen: place.felt.indexOf(index) >= 0
                    onClicked: Noting.toggle(index)
                }
            }
        }
    }
}
