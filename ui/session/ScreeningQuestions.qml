// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Every line is read; one tap on a true one is enough. The way on stands after the last line.
AskFrame {
    id: questions

    title: qsTr("Is any of this true right now?")
    intro: qsTr("Read every line. If one is true, tap it.")

    Repeater {
        model: Session.screening.questions
        ScreeningLine {
            width: parent?.width ?? 0
        }
    }
    Rule {
        width: parent.width
    }

    foot: [
        MainButton {
            text: qsTr("None of these is true")
            textSize: Theme.reading
            onClicked: Session.screening.sayNoToAll()
        },
        PlainButton {
            quiet: true
            implicitHeight: Theme.foot
            text: qsTr("Not now")
            onClicked: questions.closed()
        }
    ]
}
