// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// A session that was cut off: go on with it, or end it. Nothing of it is lost either way.
Rectangle {
    id: card

    implicitHeight: column.implicitHeight + 8 * Theme.grid
    radius: Theme.corner
    color: Theme.accentSoft

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 4 * Theme.grid
        spacing: 0.5 * Theme.grid
        Words {
            Layout.fillWidth: true
            text: qsTr("%1, not finished").arg(CutOff.text.title)
            font.bold: true
        }
        Words {
            Layout.fillWidth: true
            text: CutOff.text.begun
            size: Theme.small
            leading: Theme.leadingSmall
            color: Theme.softInk
        }
        Row {
            Layout.topMargin: 2 * Theme.grid
            spacing: Theme.grid
            visible: card.width > Theme.breakNarrow * Theme.textScale
            Repeater {
                model: CutOff.text.done
                Rectangle {
                    id: bar
                    required property double modelData
                    anchors.verticalCenter: parent?.verticalCenter
                    width: 5 * Theme.grid
                    height: 1.5 * Theme.grid
                    radius: 0.75 * Theme.grid
                    color: Theme.accentTrack
                    Rectangle {
                        width: bar.modelData * bar.width
                        height: bar.height
                        radius: bar.radius
                        color: Theme.accent
                    }
                }
            }
            Words {
                leftPadding: Theme.grid
                text: CutOff.text.holds
                size: Theme.small
                color: Theme.softInk
                wrapMode: Text.NoWrap
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 2 * Theme.grid
            spacing: 2 * Theme.grid
            PlainButton {
                quiet: true
                implicitHeight: 10 * Theme.grid
                text: qsTr("End it")
                onClicked: CutOff.end()
            }
            Item {
                Layout.fillWidth: true
            }
            MainButton {
                implicitHeight: 10 * Theme.grid
                glyph: "play"
                text: qsTr("Go on")
                onClicked: Session.goOn()
            }
        }
    }
}
