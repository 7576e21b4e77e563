// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Something of the session was to rest today, as chance drew it for a trial on oneself.
AskFrame {
    id: page

    title: Session.start.restDay.question
    intro: Session.start.restDay.advice

    foot: [
        MainButton {
            visible: text !== ""
            text: Session.start.restDay.without
            onClicked: Session.start.letRest()
        },
        PlainButton {
            implicitHeight: Theme.foot
            text: Session.start.restDay.anyway
            onClicked: Session.start.pressAnyway()
        },
        PlainButton {
            quiet: true
            implicitHeight: Theme.foot
            text: qsTr("Not now")
            onClicked: page.closed()
        }
    ]
}
