// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot
import Unknot.Figure

// One routine: whom it is for, its places one after the other, what is passed over and why, and the
// start of it.
FocusScope {
    id: detail

    readonly property routineText routine: Routines.state.text
    readonly property var sides: Routines.state.offersBoth ? [RoutineSides.Both, RoutineSides.Left, RoutineSides.Right] : [RoutineSides.Left, RoutineSides.Right]
    readonly property bool pictured: width > Theme.breakPicture * Math.min(1.4, Theme.textScale)
    readonly property int sideMargin: width < Theme.breakPane ? 6 * Theme.grid : 10 * Theme.grid
    signal point(string muscle, string side, string point)
    signal toBody
    signal toPlan

    Page {
        id: page
        anchors.top: parent.top
        anchors.bottom: told.visible ? told.top : foot.top
        anchors.bottomMargin: told.visible ? 2 * Theme.grid : 0
        width: detail.pictured ? parent.width - picture.width : parent.width
        sideMargin: detail.sideMargin
        topMarginInside: 5.5 * Theme.grid

        ColumnLayout {
            width: Math.min(parent.width, 160 * Theme.grid)
            spacing: 0
            WarningNotice {
                Layout.fillWidth: true
                Layout.bottomMargin: 4 * Theme.grid
                of: Routines.state.warning
                onAsked: Session.beginRoutine()
            }
            Title {
                Layout.fillWidth: true
                text: detail.routine.name
            }
            OwnRoutineActs {
                Layout.fillWidth: true
                Layout.topMargin: Theme.grid
                Layout.bottomMargin: 2 * Theme.grid
                visible: Routines.state.own
                routine: Routines.state.current
                name: detail.routine.name
                onToPlan: detail.toPlan()
            }
            Words {
                Layout.fillWidth: true
                Layout.topMargin: Theme.grid
                visible: text !== ""
                text: detail.routine.purpose
                size: Theme.reading
                leading: Theme.leadingReading
            }
            LabelledText {
                Layout.fillWidth: true
                Layout.topMargin: 2 * Theme.grid
                visible: text !== ""
                label: qsTr("For")
                text: detail.routine.forWhom
            }
            LabelledText {
                Layout.fillWidth: true
                visible: text !== ""
                label: qsTr("Not for")
                text: detail.routine.notFor
            }
            LabelledText {
                Layout.fillWidth: true
                visible: detail.routine.needs !== ""
                label: qsTr("Press with")
                text: detail.routine.needs
            }
            LabelledText {
                Layout.fillWidth: true
                visible: detail.routine.length !== ""
                label: qsTr("Takes")
                text: qsTr("%1, with the questions and the rests between points.").arg(detail.routine.length)
                last: true
            }
            LabelledText {
                Layout.fillWidth: true
                visible: text !== ""
                label: qsTr("From a pack")
                text: detail.routine.pack
                last: true
            }
            PickRow {
                Layout.fillWidth: true
                Layout.topMargin: 2 * Theme.grid
                visible: Routines.state.asksSide || Routines.state.offersBoth
                text: Routines.state.offersBoth ? qsTr("Which side?") : qsTr("Which side is sore?")
                options: Routines.state.offersBoth ? [qsTr("Both"), qsTr("Only left"), qsTr("Only right")] : [qsTr("Your left"), qsTr("Your right")]
                chosen: detail.sides.indexOf(Routines.state.sides)
                onPicked: index => Routines.setSides(detail.sides[index])
            }
            // How one stands, sits or lies for it, in turn: how often one has to get up is seen.
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.grid
                spacing: 2 * Theme.grid
                Repeater {
                    model: Routines.positions
                    HoldPicture {
                        required property holdPlace modelData
                        width: 36 * Theme.grid
                        tallest: 36 * Theme.grid
                        turning: false
                        hold: modelData
                    }
                }
            }
            Repeater {
                model: Routines.steps
                RoutineStep {
                    Layout.fillWidth: true
                    onClicked: detail.point(muscle, side, point)
                }
            }
        }
    }
    PlacesFigure {
        id: picture
        marks: Routines.marks
        visible: detail.pictured
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: Math.round(Math.min(105 * Theme.grid, detail.width * 0.36))
    }
    MessageBar {
        id: told
        x: detail.sideMargin
        anchors.bottom: foot.top
        anchors.bottomMargin: 3 * Theme.grid
        width: Math.min(page.width - 2 * detail.sideMargin, 160 * Theme.grid)
        text: OwnRoutines.state.said
        action: OwnRoutines.state.canTakeBack ? qsTr("Undo") : ""
        onActed: OwnRoutines.takeBack()
        onClosed: OwnRoutines.saidRead()
    }
    RoutineFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        sideMargin: detail.sideMargin
        onToBody: detail.toBody()
        onToPlan: detail.toPlan()
    }
}
