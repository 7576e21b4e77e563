// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The same day: the number that a session ended without. The day after: whether it is sore from pressing,
// and what that means; whether a bruise has gone.
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
    Words {
        width: parent.width
        visible: numbers.visible
        text: qsTr("0 is no pain, 10 is extremely severe pain.")
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }
    Flow {
        id: numbers
        width: parent.width
        topPadding: 2 * Theme.grid
        spacing: 2 * Theme.grid
        visible: DayAfter.text.about === Asked.Pain
        Accessible.role: Accessible.Grouping
        Accessible.name: DayAfter.text.question
        Repeater {
            model: 11
            AnswerChip {
                required property int index
                text: index
                onClicked: DayAfter.rate(index)
            }
        }
        AnswerChip {
            text: qsTr("Not now")
            onClicked: DayAfter.rate(-1)
        }
    }
    Flow {
        width: parent.width
        topPadding: 2 * Theme.grid
        spacing: 2 * Theme.grid
        visible: DayAfter.text.about === Asked.Soreness || DayAfter.text.about === Asked.SaidSore || DayAfter.text.about === Asked.Bruise
        Accessible.role: Accessible.Grouping
        Accessible.name: DayAfter.text.question || DayAfter.text.title
        Answer {
            answer: DayAfter.NotSore
            text: DayAfter.text.about === Asked.Bruise ? qsTr("It has gone") : DayAfter.text.about === Asked.SaidSore ? qsTr("A slip: it is not sore") : qsTr("Not sore")
        }
        Answer {
            visible: DayAfter.text.about === Asked.Soreness
            answer: DayAfter.Sore
            text: qsTr("Sore")
        }
        Answer {
            visible: DayAfter.text.about === Asked.Soreness
            answer: DayAfter.Bruised
            text: qsTr("Bruised")
        }
    }
}
