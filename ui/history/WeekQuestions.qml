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

    component WeekQuestion: Column {
        id: question
        required property int index
        required property string modelData
        function take(): void {
            numbers.take();
        }
        spacing: Theme.grid
        Keys.onReturnPressed: questions.to(index + 1)
        Keys.onEnterPressed: questions.to(index + 1)
        Words {
            width: parent.width
            text: question.modelData
            font.bold: true
        }
        Words {
            width: parent.width
            bottomPadding: Theme.grid
            text: Week.text.ends[question.index]
            size: Theme.small
            leading: Theme.leadingSmall
            color: Theme.softInk
        }
        PainNumbers {
            id: numbers
            width: Math.min(parent.width, Math.round(160 * Theme.grid * Math.max(1, Theme.textScale)))
            value: Week.text.numbers[question.index]
            name: qsTr("%1 %2").arg(question.modelData).arg(Week.text.ends[question.index])
            onPicked: nrs => Week.rate(question.index, nrs)
        }
    }
    Repeater {
        id: asked
        model: Week.text.questions
        WeekQuestion {
            width: questions.width
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
