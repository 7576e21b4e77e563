// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// One point of the muscle after the other.
Rectangle {
    id: chooser

    readonly property pointState point: PointInfo.state

    implicitHeight: Math.max(Theme.control, label.implicitHeight + 4 * Theme.grid)
    radius: Theme.corner
    color: "transparent"
    border.width: 1
    border.color: Theme.line

    IconButton {
        x: Theme.grid
        anchors.verticalCenter: parent.verticalCenter
        glyph: "left"
        text: qsTr("Previous point")
        enabled: chooser.point.index > 0
        onClicked: PointInfo.setIndex(chooser.point.index - 1)
    }
    StressedWords {
        id: label
        anchors.centerIn: parent
        width: parent.width - 24 * Theme.grid
        horizontalAlignment: Text.AlignHCenter
        lead: chooser.point.text.label
        rest: "\u00a0 " + qsTr("%1 of %2").arg(chooser.point.index + 1).arg(chooser.point.count)
        Accessible.name: chooser.point.text.label + ", " + qsTr("point %1 of %2").arg(chooser.point.index + 1).arg(chooser.point.count)
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.grid
        anchors.verticalCenter: parent.verticalCenter
        glyph: "right"
        text: qsTr("Next point")
        enabled: chooser.point.index < chooser.point.count - 1
        onClicked: PointInfo.setIndex(chooser.point.index + 1)
    }
}
