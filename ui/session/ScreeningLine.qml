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

    TickBox {
        id: tick
        width: parent.width
        lead: entry.label
        text: entry.text
        ticked: entry.ticked
        onClicked: Session.start.pressLine(entry.line)
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
            Accessible.name: qsTr("None of these after all: %1").arg(entry.label)
            onClicked: Session.start.pressLine(entry.line)
        }
    }
}
