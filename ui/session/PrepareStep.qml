// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// Getting into position: how to stand or lie, what to stay off, what to press with. Nobody is ready before all
// of it was on the screen.
SessionStep {
    id: step

    readonly property string point: Session.screen.pointOf

    function accept(): void {
        if (page.read)
            Session.ready();
        else
            page.readOn();
    }

    function one(): void {
        step.accept();
    }

    // One that is left out is followed by the next on the same page.
    onPointChanged: {
        page.read = false;
        page.scrollTo(0);
    }

    Page {
        id: page
        toBeRead: true
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
            // No layout, which would count their heights before it gives them their widths.
            Column {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 2 * Theme.grid
                Words {
                    width: parent.width
                    text: Session.screen.instruction
                    size: Theme.step
                    leading: Theme.leadingStep
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                Words {
                    width: parent.width
                    bottomPadding: 2 * Theme.grid
                    text: Session.screen.position
                    size: Theme.page
                    leading: Theme.leadingSmall
                }
                StayOff {
                    width: parent.width
                }
                LabelledText {
                    width: parent.width
                    label: qsTr("Press with")
                    text: Session.screen.pressWith
                    last: true
                }
                WayChoice {
                    width: parent.width
                    topPadding: 2 * Theme.grid
                    large: true
                    key: SessionKeys.names[Act.NextWay]
                    names: Session.screen.wayNames
                    chosen: Session.screen.way
                    about: Session.screen.wayAbout
                    onPicked: way => Session.chooseWay(way)
                }
                Words {
                    width: parent.width
                    visible: text !== ""
                    text: Session.soundNote
                    size: Theme.small
                    leading: Theme.leadingSmall
                    color: Theme.softInk
                }
            }
            Column {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2 * Theme.grid
                Layout.preferredWidth: picture.visible ? picture.width : figure.width
                spacing: 3 * Theme.grid
                HoldPicture {
                    id: picture
                    width: Math.round(Math.min(96 * Theme.grid, step.width * 0.36))
                    tallest: Math.round(step.height * 0.6)
                    hold: Session.hold
                }
                SmallFigure {
                    id: figure
                    visible: !picture.visible && Session.place.view !== ""
                }
                Words {
                    width: parent.width
                    visible: text !== ""
                    text: Session.screen.held
                    size: Theme.small
                    leading: Theme.leadingSmall
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
    StepFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        hint: step.width > Theme.breakBeside * Theme.textScale ? Session.screen.next : ""
        go: page.read ? qsTr("Ready") : qsTr("Read on")
        onSkipped: Session.skip()
        onAccepted: step.accept()
    }
}
