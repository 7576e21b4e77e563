// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// With what the point is pressed, in which position, and in which way.
Column {
    id: choices

    required property pointState now

    visible: now.toolNames.length > 0 || now.wayNames.length > 0
    spacing: 4 * Theme.grid

    WayChoice {
        width: parent.width
        title: qsTr("What to press with")
        names: choices.now.toolNames
        chosen: choices.now.tool
        about: choices.now.toolPosition
        aboutAll: true
        onPicked: tool => PointInfo.chooseTool(tool)
    }
    WayChoice {
        width: parent.width
        names: choices.now.wayNames
        chosen: choices.now.way
        about: choices.now.wayAbout
        onPicked: way => PointInfo.chooseWay(way)
    }
}
