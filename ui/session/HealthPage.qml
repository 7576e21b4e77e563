// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Asked before the first session of a day: what holds today, and what holds always. The lasting
// answers lie open until the list was seen once.
AskFrame {
    id: page

    property bool lastingShown: false

    title: qsTr("Is any of this true today?")
    intro: qsTr("Tick what is true. It may make pressing lighter, leave some places out, or mean no session today.")

    Component.onCompleted: {
        Health.startDay();
        lastingShown = !Health.answeredBefore() || Health.text.unreadable !== "";
    }

    Words {
        width: parent.width
        visible: text !== ""
        bottomPadding: 3 * Theme.grid
        text: Health.text.unreadable
        size: Theme.reading
        leading: Theme.leadingBody
        font.bold: true
        color: Theme.danger
        Accessible.role: Accessible.AlertMessage
    }
    HealthList {
        width: parent.width
        model: Health.today
        headings: false
    }
    Item {
        width: 1
        height: 16
    }
    Rule {
        width: parent.width
    }
    FoldButton {
        width: parent.width
        text: qsTr("Lasting answers")
        detail: qsTr("Illnesses, implants, pregnancy, operations and the like. Kept on this machine until you change them.")
        open: page.lastingShown
        onClicked: page.lastingShown = !page.lastingShown
    }
    Loader {
        width: parent.width
        active: page.lastingShown
        visible: active
        sourceComponent: HealthList {
            model: Health.lasting
        }
    }

    foot: [
        MainButton {
            text: qsTr("Go on")
            textSize: Theme.reading
            implicitWidth: Math.round(55 * Theme.grid * Math.min(1.5, Theme.textScale))
            onClicked: Session.healthAnswered()
        },
        PlainButton {
            quiet: true
            implicitHeight: Theme.foot
            text: qsTr("Not now")
            onClicked: page.closed()
        }
    ]
}
