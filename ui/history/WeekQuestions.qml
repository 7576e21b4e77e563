// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Three numbers, 0 to 10, and how one is compared with the beginning. The same once more takes an answer back.
Column {
    id: questions

    spacing: 4 * Theme.grid

    Repeater {
        model: Week.text.questions
        Column {
            id: question
            required property int index
            required property string modelData
            width: questions.width
            spacing: Theme.grid
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
                width: Math.min(parent.width, Math.round(160 * Theme.grid * Math.max(1, Theme.textScale)))
                value: Week.text.numbers[question.index]
                name: qsTr("%1 %2").arg(question.modelData).arg(Week.text.ends[question.index])
                onPicked: nrs => Week.rate(question.index, nrs)
            }
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
