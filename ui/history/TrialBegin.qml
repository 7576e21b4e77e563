// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What is compared, for how long, and what is agreed to.
Column {
    id: form

    readonly property bool any: Trial.form.nothing === ""

    // The keyboard, to the first that can be chosen or pressed.
    function take(): void {
        nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 4 * Theme.grid

    // An answer whose words may need more than a line.
    component Option: Press {
        id: option
        property bool chosen: false
        implicitHeight: Math.max(10 * Theme.grid, words.implicitHeight + 4 * Theme.grid)
        implicitWidth: strut.implicitWidth + 9 * Theme.grid
        answered: chosen
        Accessible.checkable: true
        Accessible.checked: chosen
        background: Rectangle {
            radius: Theme.corner
            color: option.chosen ? Theme.accentSoft : option.down ? Theme.line : option.hovered ? Theme.sunken : Theme.surface
            border.width: option.chosen ? 2 : 1
            border.color: option.chosen ? Theme.accent : Theme.edge
            FocusFrame {
                shown: option.ringed
            }
        }
        contentItem: Item {
            Words {
                id: words
                anchors.centerIn: parent
                width: Math.min(strut.implicitWidth, option.width - 8 * Theme.grid)
                text: option.text
                font.bold: option.chosen
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Words {
                id: strut
                visible: false
                text: option.text
                font.bold: true
                wrapMode: Text.NoWrap
            }
        }
    }

    component Choice: Column {
        id: choice
        property string title: ""
        property var options: []
        property int chosen: 0
        signal picked(int index)
        width: form.width
        visible: form.any
        spacing: 2 * Theme.grid
        Words {
            width: parent.width
            text: choice.title
        }
        Flow {
            width: parent.width
            spacing: 2 * Theme.grid
            Accessible.role: Accessible.Grouping
            Accessible.name: choice.title
            Repeater {
                model: choice.options
                Option {
                    required property int index
                    required property string modelData
                    width: Math.min(implicitWidth, form.width)
                    text: modelData
                    chosen: choice.chosen === index
                    onClicked: choice.picked(index)
                }
            }
        }
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: Trial.form.nothing
    }
    Choice {
        title: qsTr("Which point do you press?")
        options: Trial.form.points
        chosen: Trial.form.point
        onPicked: index => Trial.choosePoint(index)
    }
    Choice {
        title: qsTr("Where does it hurt?")
        options: Trial.form.places
        chosen: Trial.form.place
        onPicked: index => Trial.choosePlace(index)
    }
    ChoiceRow {
        width: Math.min(parent.width, 125 * Theme.grid * Math.max(1, Theme.textScale))
        visible: form.any
        text: qsTr("For how many days?")
        unit: qsTr("days")
        from: Trial.form.fewestDays
        to: Trial.form.mostDays
        stepSize: 2
        value: Trial.form.days
        onChanged: value => Trial.setDays(value)
    }
    ChoiceRow {
        width: Math.min(parent.width, 125 * Theme.grid * Math.max(1, Theme.textScale))
        visible: form.any
        text: qsTr("Asked from which hour on?")
        unit: qsTr("o'clock")
        from: 0
        to: Trial.form.lastHour
        value: Trial.form.hour
        onChanged: value => Trial.setHour(value)
    }
    Column {
        width: parent.width
        visible: form.any
        spacing: Theme.grid
        Repeater {
            model: Trial.form.terms
            Words {
                required property string modelData
                width: form.width
                text: modelData
            }
        }
    }
    MainButton {
        visible: form.any
        implicitHeight: Theme.control
        enabled: Trial.text.possible && Trial.text.fault === ""
        text: qsTr("Agree and begin")
        onClicked: Trial.begin()
    }
}
