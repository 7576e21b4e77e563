// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// A session that was cut off: go on with it, or end it. Nothing of it is lost either way.
Rectangle {
    id: card

    implicitHeight: column.implicitHeight + 32
    radius: Theme.corner
    color: Theme.accentSoft

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 16
        spacing: 2
        Words {
            Layout.fillWidth: true
            text: qsTr("%1, not finished").arg(CutOff.text.title)
            font.bold: true
        }
        Words {
            Layout.fillWidth: true
            text: CutOff.text.begun
            size: Theme.small
            leading: 1.43
            color: Theme.softInk
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 8
            spacing: 8
            Row {
                spacing: 4
                visible: card.width > 300
                Repeater {
                    model: CutOff.text.points
                    Rectangle {
                        required property int index
                        anchors.verticalCenter: parent?.verticalCenter
                        width: 20
                        height: 6
                        radius: 3
                        color: index < CutOff.text.pointsDone ? Theme.accent : Theme.accentTrack
                    }
                }
                Words {
                    leftPadding: 4
                    text: qsTr("%1 of %2").arg(CutOff.text.pointsDone).arg(CutOff.text.points)
                    size: Theme.small
                    color: Theme.softInk
                    wrapMode: Text.NoWrap
                }
            }
            Item {
                Layout.fillWidth: true
            }
            PlainButton {
                quiet: true
                implicitHeight: 40
                text: qsTr("End it")
                onClicked: CutOff.end()
            }
            MainButton {
                implicitHeight: 40
                glyph: "play"
                text: qsTr("Go on")
                onClicked: Session.goOn()
            }
        }
    }
}
