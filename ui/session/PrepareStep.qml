// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// Getting into position: what to press with, how to stand or lie, what to stay off.
SessionStep {
    id: step

    function accept(): void {
        Session.ready();
    }

    Page {
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.bottomMargin: 16
        width: parent.width
        sideMargin: 0
        topMarginInside: Math.max(8, Math.min(72, (step.height - 560) / 2))

        RowLayout {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 32, 992) // beside the scroll bar
            spacing: 48
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 8
                Words {
                    Layout.fillWidth: true
                    text: Session.screen.instruction
                    size: Theme.step
                    leading: 1.29
                    font.bold: true
                }
                Words {
                    Layout.fillWidth: true
                    text: Session.screen.position
                    size: Theme.page
                    leading: 1.42
                }
                LabelledText {
                    Layout.fillWidth: true
                    Layout.topMargin: 16
                    label: qsTr("Press with")
                    text: Session.screen.pressWith
                }
                LabelledText {
                    Layout.fillWidth: true
                    label: qsTr("Stay off")
                    text: Session.screen.stayOff
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: Session.soundNote
                    size: Theme.small
                    leading: 1.43
                    color: Theme.softInk
                }
            }
            SmallFigure {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 8
            }
        }
    }
    RowLayout {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 12
        SessionButton {
            quiet: true
            glyph: "left"
            text: qsTr("Back")
            keys: ["B"]
            enabled: Session.screen.canGoBack
            onClicked: Session.back()
        }
        SessionButton {
            implicitWidth: Math.round(190 * Math.min(1.2, Theme.textScale))
            quiet: true
            glyph: "skip"
            text: qsTr("Leave it out")
            keys: ["N"]
            onClicked: Session.skip()
        }
        Item {
            Layout.fillWidth: true
        }
        Words {
            visible: step.width > 900 * Theme.textScale
            text: Session.screen.next
            color: Theme.softInk
        }
        MainButton {
            Layout.leftMargin: 12
            implicitWidth: step.width > 1000 ? 240 : 200
            implicitHeight: 88
            text: qsTr("Ready")
            textSize: Theme.page
            onClicked: Session.ready()
        }
    }
}
