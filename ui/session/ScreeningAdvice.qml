// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Whom to see, and how soon, after a warning question was answered with yes. No session follows.
AskFrame {
    id: advice

    title: Session.start.signs.advice.title
    intro: Session.start.signs.advice.advice
    bar: Session.start.signs.advice.emergency ? Theme.danger : "transparent"

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
        text: Session.start.signs.advice.answered
        size: Theme.reading
        leading: Theme.leadingReading
    }
    Words {
        width: parent.width
        topPadding: 3 * Theme.grid
        visible: Session.start.signs.advice.why !== ""
        text: qsTr("Why it is asked")
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }
    Words {
        width: parent.width
        visible: Session.start.signs.advice.why !== ""
        text: qsTr("%1 Only an examination can tell.").arg(Session.start.signs.advice.why)
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
            onClicked: Session.start.takeBack()
        },
        PlainButton {
            implicitHeight: Theme.foot
            visible: Session.start.signs.advice.clearable
            text: qsTr("I have been seen, and pressing is fine")
            onClicked: Session.start.cleared()
        }
    ]
}
