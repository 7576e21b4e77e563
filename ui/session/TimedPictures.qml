// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The place that is pressed, and above it how, where there is room for both.
Column {
    id: pictures

    property real room // down
    property real wide // across
    readonly property bool both: person.pictured && room / 2 > Theme.breakFigure
    readonly property real one: Math.min(place.implicitHeight, wide * place.implicitHeight / place.implicitWidth, both ? (room - spacing) / 2 : room)
    readonly property bool fit: one > Theme.breakFigure

    spacing: 2 * Theme.grid

    HoldPicture {
        id: person
        anchors.right: parent.right
        width: place.width
        tallest: pictures.one
        visible: pictures.both
        turning: false
        hold: Session.hold
    }
    SmallFigure {
        id: place
        anchors.right: parent.right
        height: pictures.one
        width: height * implicitWidth / implicitHeight
    }
}
