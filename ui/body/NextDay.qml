// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The day after: whether it is sore from pressing, and what that means; whether a bruise has gone.
Column {
    id: block

    spacing: Theme.grid

    component Answer: AnswerChip {
        required property int answer
        onClicked: DayAfter.answer(answer)
    }

    Words {
        width: parent.width
        text: DayAfter.text.title
        font.bold: true
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: DayAfter.text.advice
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: DayAfter.text.question
    }
    Flow {
        width: parent.width
        topPadding: 2 * Theme.grid
        spacing: 2 * Theme.grid
        visible: DayAfter.text.question !== ""
        Accessible.role: Accessible.Grouping
        Accessible.name: DayAfter.text.question
        Answer {
            answer: DayAfter.NotSore
            text: DayAfter.text.bruised ? qsTr("It has gone") : qsTr("Not sore")
        }
        Answer {
            visible: !DayAfter.text.bruised
            answer: DayAfter.Sore
            text: qsTr("Sore")
        }
        Answer {
            visible: !DayAfter.text.bruised
            answer: DayAfter.Bruised
            text: qsTr("Bruised")
        }
    }
}
