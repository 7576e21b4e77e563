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
    note: Session.start.signs.note !== "" ? Session.start.signs.note : Health.text.stops

    AskedHeading {
        width: parent.width
        visible: standing.count > 0
        text: qsTr("You said yes to this")
    }
    Repeater {
        id: standing
        model: Session.start.standing
        StandingLine {
            width: parent?.width ?? 0
        }
    }
    AskedColumns {
        width: parent.width

        AskedHeading {
            width: parent.width
            visible: urgent.count > 0
            urgent: true
            text: qsTr("Could be an emergency")
        }
        Repeater {
            id: urgent
            model: Session.start.lines
            ScreeningLine {
                width: parent?.width ?? 0
            }
        }
        further: [
            AskedHeading {
                width: parent.width
                visible: others.count > 0
                text: qsTr("A doctor sees it first")
            },
            Repeater {
                id: others
                model: Session.start.furtherLines
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
                model: Health.askedToday
                grouped: false
            },
            TickBox {
                width: parent.width
                visible: Session.start.signs.asksForNews
                text: qsTr("Something is new since I was last asked: an illness, injury, wound, operation, injection, device, medicine, long journey or pregnancy.")
                dense: true
                detail: ticked ? qsTr("You will be asked about it next.") : ""
                ticked: Session.start.signs.news
                onClicked: Session.start.pressNews()
            }
        ]
    }

    foot: [
        MainButton {
            visible: Session.start.signs.stands
            text: qsTr("What to do now")
            means: text
            onClicked: questions.closed()
        },
        NoneOfThese {
            visible: !Session.start.signs.stands
            frame: questions
            others: Health.anyAskedHolds || Session.start.signs.news || Session.start.signs.anyTrue
            undecided: Session.start.signs.undecided
            onSaid: Session.start.signsRead()
        },
        PlainButton {
            quiet: true
            visible: !Session.start.signs.stands
            implicitHeight: Theme.foot
            text: qsTr("Not now")
            onClicked: questions.closed()
        }
    ]
}
