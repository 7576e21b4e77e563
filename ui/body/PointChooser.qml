// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// One point of the muscle after the other.
Rectangle {
    id: chooser

    implicitHeight: Math.max(Theme.control, label.implicitHeight + 16)
    radius: Theme.corner
    color: "transparent"
    border.width: 1
    border.color: Theme.line

    IconButton {
        x: 4
        anchors.verticalCenter: parent.verticalCenter
        glyph: "left"
        text: qsTr("Previous point")
        enabled: PointInfo.index > 0
        onClicked: PointInfo.index = PointInfo.index - 1
    }
    Words {
        id: label
        anchors.centerIn: parent
        width: parent.width - 96
        horizontalAlignment: Text.AlignHCenter
        text: "<b>" + PointInfo.text.label + "</b>&nbsp; " + qsTr("%1 of %2").arg(PointInfo.index + 1).arg(PointInfo.count)
        textFormat: Text.StyledText
        Accessible.name: PointInfo.text.label + ", " + qsTr("point %1 of %2").arg(PointInfo.index + 1).arg(PointInfo.count)
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        glyph: "right"
        text: qsTr("Next point")
        enabled: PointInfo.index < PointInfo.count - 1
        onClicked: PointInfo.index = PointInfo.index + 1
    }
}
