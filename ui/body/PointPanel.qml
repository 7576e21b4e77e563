// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// One point: how to find it, what to press with, what to stay off, how much, how sure.
FocusScope {
    id: panel

    readonly property int sideMargin: width < Theme.breakPanel ? 4 * Theme.grid : 6 * Theme.grid
    property string from // see CloseUp
    property string lookedUp // from there; others of the muscle can be turned to
    readonly property string shownPoint: point.muscle + "\n" + point.side + "\n" + point.label
    readonly property pointState now: PointInfo.state
    readonly property pointText point: now.text
    signal closed
    signal learn(string article)
    signal answer(string gate)
    signal toPlan

    onFromChanged: lookedUp = shownPoint
    focus: true
    Keys.onEscapePressed: closed()
    Keys.forwardTo: [page] // the keyboard is on the foot at first

    Page {
        id: page
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: parent.width
        sideMargin: panel.sideMargin

        ColumnLayout {
            width: parent.width
            spacing: 0
            RowLayout {
                Layout.fillWidth: true
                spacing: 2 * Theme.grid
                Title {
                    Layout.fillWidth: true
                    text: panel.point.muscle
                }
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: -Theme.grid
                    Layout.rightMargin: -2 * Theme.grid
                    glyph: panel.now.favourite ? "star-full" : "star"
                    shade: panel.now.favourite ? Theme.accent : Theme.ink
                    text: qsTr("Favourite")
                    Accessible.role: Accessible.CheckBox
                    Accessible.checkable: true
                    Accessible.checked: panel.now.favourite
                    onClicked: PointInfo.toggleFavourite()
                }
            }
            StressedWords {
                Layout.fillWidth: true
                slanted: true
                lead: panel.point.latin
                rest: ", " + panel.point.side
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
            }
            PointChooser {
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.grid
            }
            Words {
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.grid
                visible: panel.point.why !== ""
                text: panel.point.why
                font.bold: !panel.now.allowed
            }
            Words {
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.grid
                visible: panel.now.allowed && text !== "" && panel.now.warning.title === ""
                text: panel.now.noSession
                font.bold: true
            }
            WarningNotice {
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.grid
                of: panel.now.warning
                onAsked: Session.beginPoint()
            }
            LinkButton {
                visible: panel.now.answer !== ""
                text: qsTr("Look at this answer")
                arrow: true
                onClicked: panel.answer(panel.now.answer)
            }
            Words {
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.grid
                visible: panel.point.noGain !== ""
                text: panel.point.noGain
                font.bold: true
            }
            DoseLine {
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.grid
                visible: panel.now.allowed
                point: panel.point
            }
            HoldPicture {
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.grid
                tallest: Math.round(panel.height * 0.42)
                wide: panel.width - 2 * panel.sideMargin
                hold: PointInfo.hold
            }
            PressChoices {
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.grid
                now: panel.now
            }
            Repeater {
                model: [
                    [qsTr("Find it"), panel.point.find],
                    [qsTr("The sign"), panel.point.sign],
                    [qsTr("Press with"), panel.point.press],
                    [qsTr("Position"), panel.point.position],
                    [qsTr("Stay off"), panel.point.stayOff],
                    [qsTr("Limit"), panel.point.limit],
                    [qsTr("Afterwards"), panel.point.afterwards],
                    [qsTr("Your record"), panel.point.record],
                    [qsTr("Still open"), panel.point.openQuestion],
                    [qsTr("From a pack"), panel.point.pack]
                ]
                LabelledText {
                    required property var modelData
                    Layout.fillWidth: true
                    visible: modelData[1] !== ""
                    label: modelData[0]
                    text: modelData[1]
                }
            }
            LabelledText {
                id: evidence
                Layout.fillWidth: true
                label: qsTr("Evidence")
                grade: panel.point.grade
                bars: panel.point.gradeBars
                text: panel.point.evidence
                last: true
            }
            LinkButton {
                Layout.topMargin: Theme.grid
                Layout.leftMargin: evidence.labelWidth
                text: qsTr("What is known")
                strong: false
                onClicked: panel.learn("what-is-known")
            }
            // Below all that it says was read.
            PlainButton {
                Layout.topMargin: 3 * Theme.grid
                visible: panel.now.canSwitchOn
                text: qsTr("I have read this: offer it to me")
                onClicked: PointInfo.switchOn()
            }
        }
    }
    PointFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        sideMargin: panel.sideMargin
        focus: true
        planned: panel.from === "plan" && panel.lookedUp === panel.shownPoint
        onToPlan: planned ? panel.closed() : panel.toPlan()
    }
}
