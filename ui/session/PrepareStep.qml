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
        anchors.bottomMargin: 4 * Theme.grid
        width: parent.width
        sideMargin: 0
        topMarginInside: Math.max(2 * Theme.grid, Math.min(18 * Theme.grid, (step.height - 140 * Theme.grid) / 2))

        RowLayout {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 8 * Theme.grid, 248 * Theme.grid) // beside the scroll bar
            spacing: 12 * Theme.grid
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 2 * Theme.grid
                Words {
                    Layout.fillWidth: true
                    text: Session.screen.instruction
                    size: Theme.step
                    leading: Theme.leadingStep
                    font.bold: true
                }
                Words {
                    Layout.fillWidth: true
                    text: Session.screen.position
                    size: Theme.page
                    leading: Theme.leadingSmall
                }
                LabelledText {
                    Layout.fillWidth: true
                    Layout.topMargin: 4 * Theme.grid
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
                    leading: Theme.leadingSmall
                    color: Theme.softInk
                }
            }
            SmallFigure {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2 * Theme.grid
            }
        }
    }
    RowLayout {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 3 * Theme.grid
        SessionButton {
            quiet: true
            glyph: "left"
            text: qsTr("Back")
            keys: ["B"]
            enabled: Session.screen.canGoBack
            onClicked: Session.back()
        }
        SessionButton {
            implicitWidth: Math.round(47.5 * Theme.grid * Math.min(1.2, Theme.textScale))
            quiet: true
            glyph: "skip"
            text: Session.screen.skip
            keys: ["N"]
            enabled: Session.screen.canSkip
            onClicked: Session.skip()
        }
        Item {
            Layout.fillWidth: true
        }
        Words {
            visible: step.width > Theme.breakBeside * Theme.textScale
            text: Session.screen.next
            color: Theme.softInk
        }
        MainButton {
            Layout.leftMargin: 3 * Theme.grid
            implicitWidth: step.width > Theme.breakWide ? 60 * Theme.grid : 50 * Theme.grid
            implicitHeight: 22 * Theme.grid
            enabled: !Session.screen.stopping
            text: qsTr("Ready")
            textSize: Theme.page
            onClicked: Session.ready()
        }
    }
}
