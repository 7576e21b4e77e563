// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// The trial on oneself, where one starts from: what was drawn for today, and at its hour the question.
Rectangle {
    id: card

    implicitHeight: column.implicitHeight + 8 * Theme.grid
    radius: Theme.corner
    color: Theme.accentSoft
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    Column {
        id: column
        x: 4 * Theme.grid
        y: 4 * Theme.grid
        width: card.width - 2 * x
        spacing: 3 * Theme.grid

        Column {
            width: parent.width
            Heading {
                id: title
                width: parent.width
                text: qsTr("Your comparison of days. %1").arg(Trial.text.today)
            }
            Words {
                width: parent.width
                text: Trial.text.about
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
            }
            Words {
                width: parent.width
                visible: text !== ""
                topPadding: Theme.grid
                text: Trial.text.advice
            }
        }
        TrialAsk {
            width: parent.width
            visible: Trial.text.due || told.visible
            enabled: Trial.text.fault === ""
        }
        RowLayout {
            id: told
            width: parent.width
            visible: Trial.text.told !== "" && Trial.text.pain >= 0
            spacing: 3 * Theme.grid
            Words {
                Layout.fillWidth: true
                text: qsTr("%1 Another number changes it.").arg(Trial.text.told)
                size: Theme.small
                leading: Theme.leadingSmall
                Accessible.role: Accessible.AlertMessage
            }
            LinkButton {
                text: qsTr("Done")
                onClicked: Trial.forgetTold()
            }
        }
        Told {
            width: parent.width
            text: Trial.text.fault
        }
        Flow {
            width: parent.width
            spacing: 2 * Theme.grid
            PlainButton {
                visible: Trial.text.presses
                text: qsTr("Press it now")
                onClicked: Session.beginTrial()
            }
            PlainButton {
                visible: Trial.text.due
                quiet: true
                text: qsTr("Not now")
                Accessible.description: qsTr("It is not asked again today, and the day is one without an answer")
                onClicked: Trial.putOff()
            }
        }
    }
}
