// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// What has been put together so far, on other pages, and the way to it; and why something could not be added.
Rectangle {
    id: line

    readonly property bool waits: Plan.state.warning.title !== "" // nothing starts today
    readonly property bool brief: Theme.textScale > Theme.breakText // there is little room then
    property bool shown: true
    signal asked

    visible: shown && (Plan.state.gathered || Plan.state.refused !== "")
    implicitHeight: visible ? column.implicitHeight + 3 * Theme.grid : 0
    radius: Theme.corner
    color: waits ? Theme.sunken : Theme.accentSoft

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 3.5 * Theme.grid
        anchors.rightMargin: 3.5 * Theme.grid
        spacing: 0
        Words {
            Layout.fillWidth: true
            visible: Plan.state.refused !== ""
            text: qsTr("Not added: %1").arg(Plan.state.refused)
            size: Theme.small
            leading: Theme.leadingSmall
            Accessible.role: Accessible.AlertMessage
        }
        GridLayout {
            Layout.fillWidth: true
            visible: Plan.state.gathered
            columns: line.width > Theme.breakNarrow * Theme.textScale ? 2 : 1
            columnSpacing: 3 * Theme.grid
            rowSpacing: 0
            Words {
                Layout.fillWidth: true
                visible: !line.brief
                text: line.waits ? qsTr("Your session: %1. It waits: no session starts today, because of a warning sign.").arg(Plan.state.summary) : qsTr("Your session: %1").arg(Plan.state.summary)
                size: Theme.small
                leading: Theme.leadingSmall
            }
            LinkButton {
                text: line.waits && line.brief ? qsTr("Your session waits: %1").arg(Plan.state.count) : line.waits ? qsTr("Look at it") : line.brief ? qsTr("Your session: %1").arg(Plan.state.count) : qsTr("See and start")
                Accessible.name: (line.waits ? qsTr("Your session, %1, waits: look at it") : qsTr("Your session, %1: see and start")).arg(Plan.state.summary)
                size: Theme.small
                arrow: true
                onClicked: line.asked()
            }
        }
    }
}
