// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What lasts, asked once: of one's health only what can concern what is to be pressed.
AskFrame {
    id: page

    wide: true
    title: qsTr("Is any of this true of you?")
    intro: qsTr("About the places you press now, and kept on this machine. If anything in a line is true, press it.")
    note: Health.undecided ? qsTr("Tick what of it is true, or say that it is none of these after all.") : Health.text.stops

    Told {
        width: parent.width
        bottomPadding: 3 * Theme.grid
        text: Health.text.unreadable
        font.bold: true
        color: Theme.danger
    }
    AskedColumns {
        width: parent.width

        HealthList {
            width: parent.width
            model: Health.asked
        }
        further: HealthList {
            width: parent.width
            model: Health.askedFurther
        }
    }

    foot: [
        NoneOfThese {
            frame: page
            others: Health.anyAskedHolds
            undecided: Health.undecided
            onSaid: Session.start.healthRead()
        },
        PlainButton {
            quiet: true
            implicitHeight: Theme.foot
            text: qsTr("Not now")
            onClicked: page.closed()
        }
    ]
}
