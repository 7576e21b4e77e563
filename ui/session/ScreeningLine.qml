// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// A line that stands for several warning questions: pressed, it asks which of them is true.
Column {
    id: entry

    required property string line
    required property string label
    required property string text
    required property bool ticked
    required property bool unfolded
    required property list<string> questions
    required property list<string> questionTexts
    required property list<string> trueOnes
    property bool open: false // all that it stands for is read

    Item {
        width: parent.width
        height: tick.height
        TickBox {
            id: tick
            width: parent.width - (fold.visible ? fold.width + 2 * Theme.grid : 0)
            lead: entry.label
            text: entry.text
            ticked: entry.ticked
            onClicked: Session.start.pressLine(entry.line)
        }
        LinkButton {
            id: fold
            anchors.right: parent.right
            visible: entry.label !== "" && !entry.unfolded
            text: entry.open ? qsTr("Less") : qsTr("More")
            size: Theme.small
            strong: false
            Accessible.name: qsTr("%1: %2").arg(text).arg(entry.label)
            Accessible.description: entry.open ? qsTr("open") : qsTr("closed")
            onClicked: entry.open = !entry.open
        }
    }
    Column {
        x: tick.textX
        width: entry.width - x
        bottomPadding: 2 * Theme.grid
        visible: entry.open && fold.visible

        Repeater {
            model: entry.open ? entry.questionTexts : []
            Words {
                required property string modelData
                width: parent?.width ?? 0
                text: modelData
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
            }
        }
    }
    Column {
        x: tick.textX
        width: entry.width - x
        bottomPadding: entry.unfolded ? 3 * Theme.grid : 0

        Repeater {
            model: entry.unfolded ? entry.questions : []
            ScreeningQuestion {
                required property int index
                required property string modelData
                width: parent?.width ?? 0
                question: modelData
                text: entry.questionTexts[index] ?? ""
                said: entry.trueOnes.includes(modelData)
            }
        }
        PlainButton {
            visible: entry.unfolded
            text: qsTr("None of these after all")
            Accessible.name: qsTr("None of these after all: %1").arg(entry.label !== "" ? entry.label : entry.text)
            onClicked: Session.start.pressLine(entry.line)
        }
    }
}
