// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// The chart itself: what the pointer is at, or what the arrow keys have led to, is told beside it; a click or Enter
// opens it.
Chart {
    id: chart

    sessions: History.charted
    firstDay: History.text.firstDay
    lastDay: History.text.lastDay
    ink: Theme.ink
    softInk: Theme.softInk
    line: Theme.line
    edge: Theme.edge
    accent: Theme.accent
    ground: Theme.ground
    track: Theme.track
    family: Theme.family
    textSize: Theme.small
    activeFocusOnTab: true
    onActiveFocusChanged: if (!activeFocus)
        forget()
    Accessible.role: Accessible.Chart
    Accessible.name: byKeys ? pointedTold : History.text.chart.spoken
    Accessible.focusable: true
    Keys.onLeftPressed: step(-1)
    Keys.onRightPressed: step(1)
    Keys.onReturnPressed: open()
    Keys.onEnterPressed: open()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            step(event.key === Qt.Key_Home ? -sessions.rowCount() : sessions.rowCount());
    }

    TapHandler {
        onTapped: chart.open()
    }
    FocusFrame {
        shown: chart.activeFocus && LastInput.byKeys
        corner: Theme.grid
    }
    Rectangle {
        id: tag
        // At the right of the sign, unless that is too near to the edge.
        readonly property real beside: chart.pointedPlace.x + 3.5 * Theme.grid
        visible: chart.pointedTold !== ""
        x: beside + width < chart.width ? beside : Math.max(0, chart.pointedPlace.x - 3.5 * Theme.grid - width)
        y: Math.max(0, Math.min(chart.pointedPlace.y - height / 2, chart.height - height))
        width: told.implicitWidth + 6 * Theme.grid
        height: told.implicitHeight + 3 * Theme.grid
        radius: Theme.cornerTag
        color: Theme.surface
        border.width: 1
        border.color: Theme.edge
        Words {
            id: told
            anchors.centerIn: parent
            text: chart.pointedTold
            size: Theme.small
            leading: Theme.leadingSmall
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
