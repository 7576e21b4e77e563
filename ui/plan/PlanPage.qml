// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The session ahead, seen before it starts: its points in order, and where they lie.
FocusScope {
    id: page

    readonly property bool pictured: width > Theme.breakPicture * Math.min(1.4, Theme.textScale)
    readonly property int sideMargin: width < Theme.breakPane ? 6 * Theme.grid : 10 * Theme.grid
    signal toBody
    signal point(string muscle, string side, string point)
    signal health(string gate)

    focus: true
    Component.onDestruction: {
        Plan.leave();
        OwnRoutines.saidRead();
    }

    PlanList {
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: page.pictured ? parent.width - picture.width : parent.width
        sideMargin: page.sideMargin
        focus: Plan.state.count > 0
        onPoint: (muscle, side, point) => page.point(muscle, side, point)
        onHealth: gate => page.health(gate)
        onBackAsked: page.toBody()
    }
    PlacesFigure {
        id: picture
        visible: page.pictured
        marks: Plan.marks
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: Math.round(Math.min(105 * Theme.grid, page.width * 0.36))
    }
    PlanFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        sideMargin: page.sideMargin
        onToBody: page.toBody()
    }
}
