// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// Names the zone under the pointer, or the one the keyboard is at, and whether it is marked; for a moment
// says what a click has marked, also to screen readers, which read a notification when it appears.
Rectangle {
    id: tag

    required property BodyChart chart
    readonly property bool saying: Body.state.said !== ""
    readonly property color ink: Theme.dark ? Theme.ground : "#FFFFFF"

    visible: saying || chart.pointedName !== ""
    // At the right of it, unless that is too near to the edge.
    x: chart.tagPlace.right + 5 * Theme.grid + width < chart.width ? chart.tagPlace.right + 5 * Theme.grid : Math.max(2 * Theme.grid, chart.tagPlace.left - 5 * Theme.grid - width)
    y: Math.max(2 * Theme.grid, Math.min(chart.tagPlace.bottom + 2 * Theme.grid, chart.height - height - 2 * Theme.grid))
    width: Math.min(Math.ceil(Math.max(label.implicitWidth, todo.visible ? todo.implicitWidth : 0)) + 6 * Theme.grid, chart.width - 4 * Theme.grid)
    height: words.height + 2 * Theme.grid
    radius: Theme.cornerTag
    color: saying ? Theme.accent : Theme.dark ? Theme.ink : "#1F2328"
    Column {
        id: words
        anchors.centerIn: parent
        width: tag.width - 6 * Theme.grid
        Words {
            id: label
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: tag.saying ? Body.state.said : tag.chart.pointedName
            font.bold: true
            color: tag.saying ? Theme.accentInk : tag.ink
            Accessible.ignored: true
        }
        Words {
            id: todo
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: !tag.saying
            text: tag.chart.pointedMarked ? qsTr("You marked") : tag.chart.pointedByKeys ? qsTr("Enter to mark") : qsTr("Click to mark")
            size: Math.min(Theme.small, Theme.caption)
            leading: Theme.leadingSmall
            color: tag.ink
            Accessible.ignored: true
        }
    }
    Item {
        visible: tag.saying
        Accessible.role: Accessible.Notification
        Accessible.name: Body.state.said
    }
}
