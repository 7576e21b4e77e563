// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The question of once a week: a line that can be put away for the day, and opens to its four questions.
Rectangle {
    id: card

    property bool open: false
    signal gone // it was there, and is not any more
    readonly property bool saying: open || Week.text.fault !== "" // what waits for the disk stays in sight

    implicitHeight: column.implicitHeight + 8 * Theme.grid
    visible: Week.text.due
    onVisibleChanged: {
        open = false;
        if (!visible)
            gone();
    }
    radius: Theme.corner
    color: Theme.accentSoft
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("How was your week?")

    Column {
        id: column
        x: 4 * Theme.grid
        y: 4 * Theme.grid
        width: card.width - 2 * x
        spacing: 3 * Theme.grid

        Column {
            width: parent.width
            Heading {
                width: parent.width
                text: qsTr("How was your week?")
            }
            Words {
                width: parent.width
                text: qsTr("Asked once a week. Leave out what you do not want to answer.")
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
            }
        }
        Loader {
            width: parent.width
            active: card.saying
            visible: active
            source: "WeekQuestions.qml"
            onLoaded: if (card.open) // by the button, which has gone
                (item as WeekQuestions)?.take()
        }
        Told {
            width: parent.width
            text: Week.text.fault
        }
        Flow {
            width: parent.width
            spacing: 2 * Theme.grid
            PlainButton {
                visible: !card.saying
                text: qsTr("Answer")
                onClicked: card.open = true
            }
            MainButton {
                visible: card.saying
                implicitHeight: Theme.control
                enabled: Week.text.canSave
                text: qsTr("Save")
                onClicked: Week.save()
            }
            PlainButton {
                quiet: true
                text: qsTr("Not now")
                Accessible.description: qsTr("It is asked again tomorrow at the earliest")
                onClicked: Week.putOff()
            }
        }
    }
}
