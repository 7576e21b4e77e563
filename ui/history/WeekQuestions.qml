// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Three numbers, 0 to 10, and how one is compared with the beginning. The same once more takes an answer back; Enter goes
// on to the next.
Column {
    id: questions

    function take(): void {
        to(0);
    }
    function to(index: int): void {
        const next = asked.itemAt(index) as WeekQuestion;
        if (next)
            next.take();
        else
            (steps.itemAt(Math.max(0, Week.text.step)) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 4 * Theme.grid

    Repeater {
        id: asked
        model: Week.text.questions
        WeekQuestion {
            width: questions.width
            onAnswered: questions.to(index + 1)
        }
    }
    Column {
        width: parent.width
        spacing: 2 * Theme.grid
        Words {
            id: compared
            width: parent.width
            text: qsTr("Compared with when you began, how are you now?")
            font.bold: true
        }
        Flow {
            width: parent.width
            spacing: 2 * Theme.grid
            Accessible.role: Accessible.Grouping
            Accessible.name: compared.text
            Repeater {
                id: steps
                model: Week.text.steps
                AnswerChip {
                    required property int index
                    required property string modelData
                    text: modelData
                    chosen: Week.text.step === index
                    onClicked: Week.choose(index)
                }
            }
        }
    }
}
