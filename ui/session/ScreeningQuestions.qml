// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Asked before the first session of a day: the signs that have to be seen by someone first, and what holds
// for today. Every line is read; of one that is true the person says what of it.
AskFrame {
    id: questions

    wide: true
    title: qsTr("Is any of this true right now?")
    intro: qsTr("Read every line. If anything in it is true, press it.")
    note: Session.screening.undecided ? qsTr("Say what of it is true, or that it is none of these after all.") : Health.text.stops

    AskedColumns {
        width: parent.width

        Repeater {
            model: Session.screening.lines
            ScreeningLine {
                width: parent?.width ?? 0
            }
        }
        further: [
            Repeater {
                model: Session.screening.furtherLines
                ScreeningLine {
                    width: parent?.width ?? 0
                }
            },
            AskedHeading {
                width: parent.width
                visible: todays.count > 0
                text: qsTr("Today")
            },
            HealthList {
                id: todays
                width: parent.width
                model: Health.asked
                grouped: false
            },
            TickBox {
                width: parent.width
                visible: Session.screening.asksForNews
                text: qsTr("Something is new since I was last asked: an illness, injury, wound, operation, injection, device, medicine, long journey or pregnancy.")
                dense: true
                detail: ticked ? qsTr("You will be asked about it next.") : ""
                ticked: Session.screening.news
                onClicked: Session.screening.pressNews()
            }
        ]
    }

    foot: [
        NoneOfThese {
            frame: questions
            others: Health.anyAskedHolds || Session.screening.news
            undecided: Session.screening.undecided
            onSaid: Session.screening.sayNoToAll()
        },
        PlainButton {
            quiet: true
            implicitHeight: Theme.foot
            text: qsTr("Not now")
            onClicked: questions.closed()
        }
    ]
}
