// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The day after: whether it is sore from pressing, and what that means.
Column {
    id: block

    spacing: 4

    component Answer: AnswerChip {
        required property int answer
        onClicked: History.answerNextDay(answer)
    }

    Words {
        width: parent.width
        text: History.nextDayTitle
        font.bold: true
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: History.nextDayAdvice
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: History.nextDayQuestion
    }
    Flow {
        width: parent.width
        topPadding: 8
        spacing: 8
        visible: History.nextDayQuestion !== ""
        Accessible.role: Accessible.Grouping
        Accessible.name: History.nextDayQuestion
        Answer {
            answer: History.NotSore
            text: qsTr("Not sore")
        }
        Answer {
            answer: History.Sore
            text: qsTr("Sore")
        }
        Answer {
            answer: History.Bruised
            text: qsTr("Bruised")
        }
    }
}
