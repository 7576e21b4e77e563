// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// What is treated, and how far one is.
RowLayout {
    id: head

    signal settled // a stop was asked for, or is waited for no more: the keys are the step's

    readonly property bool rating: Session.screen.stage === Step.Rate

    Column {
        Layout.fillWidth: true
        Heading {
            width: parent.width
            text: head.rating ? Session.screen.title : Session.screen.muscle
        }
        Words {
            width: parent.width
            text: head.rating ? Session.screen.summary : Session.screen.label
            color: Theme.softInk
        }
    }
    Column {
        Layout.preferredWidth: Math.max(first.implicitWidth, second.implicitWidth)
        visible: !Session.screen.stopping || head.width > Theme.breakVerdict * Theme.textScale
        Words {
            id: first
            anchors.right: parent.right
            text: head.rating ? Session.screen.questionWhen : Session.screen.pointOf
            size: Theme.reading
            leading: Theme.leadingReading
            wrapMode: Text.NoWrap
        }
        Words {
            id: second
            anchors.right: parent.right
            text: head.rating ? Session.screen.questionOf : Session.second.timeLeft
            color: Theme.softInk
            wrapMode: Text.NoWrap
        }
    }
    SessionButton {
        Layout.alignment: Qt.AlignTop
        Layout.leftMargin: 4 * Theme.grid
        Layout.preferredHeight: Theme.control
        visible: Session.screen.stopping
        low: true
        // Enter was meant for the stop, whichever button had the keyboard: neither has it now, the step has.
        onVisibleChanged: head.settled()
        text: qsTr("Take it back")
        keys: [qsTr("Escape")]
        onClicked: Session.takeStopBack()
    }
    SessionButton {
        Layout.alignment: Qt.AlignTop
        Layout.leftMargin: Session.screen.stopping ? 2 * Theme.grid : 4 * Theme.grid
        Layout.preferredHeight: Theme.control
        low: true
        // The first word always stops the pressing; what ends questions unanswered is not said by the same click.
        means: Session.screen.stopping || head.rating ? Session.screen.stage + Session.screen.question + Session.screen.stopping : ""
        text: Session.screen.stopping ? qsTr("Stop now (%1)").arg(Session.second.stopsIn) : qsTr("Stop")
        keys: Session.screen.stopping ? [qsTr("Enter")] : []
        Accessible.name: Session.screen.stopping ? qsTr("Stop now") : qsTr("Stop")
        onClicked: Session.stop()
    }
}
