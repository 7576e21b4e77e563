// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Whether pressing there brings on the ache one knows, each answer with its key.
Column {
    id: answers

    signal answered(int said)

    spacing: 2 * Theme.grid

    Words {
        width: parent.width
        text: qsTr("Does it spread, or feel like your usual ache?")
        size: Theme.reading
        leading: Theme.leadingReading
        font.bold: true
    }
    Row {
        spacing: 3 * Theme.grid
        Repeater {
            model: [Step.No, Step.ABit, Step.Yes]
            Row {
                id: answer
                required property int index
                required property int modelData
                spacing: 1.5 * Theme.grid
                AnswerChip {
                    text: [qsTr("No"), qsTr("A bit"), qsTr("Yes")][answer.index]
                    chosen: Session.screen.ache === answer.modelData
                    enabled: !Session.screen.stopping
                    onClicked: answers.answered(answer.modelData)
                }
                KeyCap {
                    anchors.verticalCenter: parent.verticalCenter
                    text: ["O", "A", "Y"][answer.index]
                }
            }
        }
    }
}
