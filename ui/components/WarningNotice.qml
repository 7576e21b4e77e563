// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot
import Unknot.Figure

// No session starts today, by which sign, and the way to what to do; the same wherever it stands. An emergency
// stands out, by its sign, its colours and its words.
Rectangle {
    id: notice

    required property warningNotice of
    property bool slim: false // across a page that is about something else
    property string way: of.toRead ? qsTr("See what to do") : "" // what asked() leads to
    property bool brief: false // there is no room for the sign's words
    readonly property bool beside: slim && width > Theme.breakPicture * Theme.textScale
    readonly property color shade: of.emergency ? Theme.danger : Theme.ink
    signal asked

    visible: of.title !== ""
    implicitHeight: visible ? grid.implicitHeight + (slim || brief ? 2 : 6) * Theme.grid : 0
    radius: slim ? 0 : Theme.corner
    color: of.emergency ? Theme.dangerSoft : Theme.sunken
    border.width: slim ? 0 : of.emergency ? 2 : 1
    border.color: of.emergency ? Theme.danger : Theme.edge
    Accessible.role: Accessible.AlertMessage
    Accessible.name: of.title + ". " + of.sign

    Rectangle {
        visible: notice.slim
        anchors.bottom: parent.bottom
        width: parent.width
        height: notice.of.emergency ? 2 : 1
        color: notice.border.color
    }
    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: (notice.slim ? 6 : 3.5) * Theme.grid
        anchors.rightMargin: anchors.leftMargin
        columns: notice.beside ? 3 : 2
        columnSpacing: 2.5 * Theme.grid
        rowSpacing: 0

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Math.round((Theme.body * Theme.leadingBody - Theme.icon) / 2)
            implicitWidth: Theme.icon
            implicitHeight: Theme.icon
            name: "warning"
            colour: notice.shade
            weight: 2.25
        }
        Column {
            Layout.fillWidth: true
            Words {
                width: parent.width
                text: notice.of.title
                size: notice.brief ? Theme.small : Theme.body
                leading: notice.brief ? Theme.leadingTight : Theme.leadingBody
                font.bold: true
                color: notice.shade
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: !notice.brief && (!notice.slim || notice.beside)
                text: notice.of.sign
                size: Theme.small
                leading: Theme.leadingSmall
                Accessible.ignored: true
            }
        }
        LinkButton {
            Layout.column: notice.beside ? 2 : 1
            Layout.row: notice.beside ? 0 : 1
            visible: text !== ""
            text: notice.way
            size: notice.brief ? Theme.small : Theme.body
            arrow: notice.of.toRead
            onClicked: notice.asked()
        }
    }
}
