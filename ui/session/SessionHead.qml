// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// What is treated, and how far one is.
RowLayout {
    id: head

    signal settled // no stop is waited for any more: the keys are the step's again

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
    PlainButton {
        Layout.alignment: Qt.AlignTop
        Layout.leftMargin: 4 * Theme.grid
        visible: Session.screen.stopping
        // Space and Enter take a stop back, also where the button for it had the focus.
        onVisibleChanged: visible ? forceActiveFocus() : head.settled()
        text: qsTr("Take it back")
        onClicked: Session.takeStopBack()
    }
    PlainButton {
        Layout.alignment: Qt.AlignTop
        Layout.leftMargin: Session.screen.stopping ? 0 : 4 * Theme.grid
        focusPolicy: Qt.TabFocus
        // The first word always stops the pressing; what ends questions unanswered is not said by the same click.
        means: Session.screen.stopping || head.rating ? Session.screen.stage + Session.screen.question + Session.screen.stopping : ""
        text: Session.screen.stopping ? qsTr("Stop now (%1)").arg(Session.second.stopsIn) : qsTr("Stop")
        Accessible.name: Session.screen.stopping ? qsTr("Stop now") : qsTr("Stop")
        onClicked: Session.stop()
    }
}
