// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Whom to see, and how soon, after a warning question was answered with yes. No session follows.
AskFrame {
    id: advice

    title: Session.screening.advice.title
    intro: Session.screening.advice.advice
    bar: Session.screening.advice.emergency ? Theme.danger : "transparent"

    Words {
        width: parent.width
        topPadding: 3 * Theme.grid
        text: qsTr("You said yes to")
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }
    Words {
        width: parent.width
        text: Session.screening.advice.answered
        size: Theme.reading
        leading: Theme.leadingReading
    }
    Words {
        width: parent.width
        topPadding: 3 * Theme.grid
        visible: Session.screening.advice.why !== ""
        text: qsTr("Why it is asked")
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }
    Words {
        width: parent.width
        visible: Session.screening.advice.why !== ""
        text: qsTr("%1 Only an examination can tell.").arg(Session.screening.advice.why)
        size: Theme.reading
        leading: Theme.leadingReading
    }

    foot: [
        MainButton {
            text: qsTr("Back to the body")
            onClicked: advice.closed()
        },
        PlainButton {
            implicitHeight: Theme.foot
            text: qsTr("I tapped that by mistake")
            onClicked: Session.screening.takeBack()
        },
        PlainButton {
            implicitHeight: Theme.foot
            visible: Session.screening.advice.clearable
            text: qsTr("I have been seen, and pressing is fine")
            onClicked: Session.screening.cleared()
        }
    ]
}
