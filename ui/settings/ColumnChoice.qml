// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Which column of a table has something: the one that is, and the others once they are asked for.
Column {
    id: choice

    property string text: ""
    property var columns: [] // a list of texts
    property int chosen: -1
    property bool mayBeNone: false
    property bool folds: true // else all of them are there
    property bool unfolded: false
    readonly property bool all: unfolded || !folds || (chosen < 0 && !mayBeNone)
    signal picked(int column)

    spacing: Theme.grid

    Words {
        width: choice.width
        text: choice.text
        font.bold: true
        Accessible.ignored: true
    }
    Flow {
        width: choice.width
        spacing: 2 * Theme.grid
        Accessible.role: Accessible.Grouping
        Accessible.name: choice.text
        Repeater {
            model: choice.columns
            AnswerChip {
                required property int index
                required property string modelData
                visible: choice.all || chosen
                width: Math.min(implicitWidth, choice.width)
                wraps: true
                text: modelData
                chosen: choice.chosen === index
                Accessible.name: qsTr("%1: column %2").arg(choice.text).arg(text)
                Accessible.role: Accessible.RadioButton
                onClicked: choice.picked(index)
            }
        }
        AnswerChip {
            visible: choice.mayBeNone && (choice.all || chosen)
            text: qsTr("None")
            chosen: choice.chosen < 0
            Accessible.name: qsTr("%1: no column").arg(choice.text)
            Accessible.role: Accessible.RadioButton
            onClicked: choice.picked(-1)
        }
        LinkButton {
            height: Math.max(10 * Theme.grid, implicitHeight + 4 * Theme.grid) // as the chips
            visible: choice.folds && (choice.chosen >= 0 || choice.mayBeNone)
            text: choice.unfolded ? qsTr("Fewer") : qsTr("Another")
            Accessible.name: choice.unfolded ? qsTr("%1: fewer columns").arg(choice.text) : qsTr("%1: another column").arg(choice.text)
            onClicked: choice.unfolded = !choice.unfolded
        }
    }
}
