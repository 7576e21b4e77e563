// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Names the zone under the pointer, or the one the keyboard is at.
Rectangle {
    id: tag

    required property Item pane

    HoverHandler {
        id: pointer
        parent: tag.pane
    }

    visible: Body.hovered !== "" && pointer.hovered
    x: Math.min(pointer.point.position.x + 20, tag.pane.width - width - 8)
    y: Math.max(8, Math.min(pointer.point.position.y + 8, tag.pane.height - height - 8))
    width: label.implicitWidth + 24
    height: label.implicitHeight + 8
    radius: 8
    color: Theme.dark ? Theme.ink : "#1F2328"
    Words {
        id: label
        anchors.centerIn: parent
        text: Body.hoveredName
        font.bold: true
        color: Theme.dark ? Theme.ground : "#FFFFFF"
        wrapMode: Text.NoWrap
    }
}
