// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// The easy movement for what was pressed, while its seconds run.
Column {
    id: panel

    readonly property real ringSize: Math.min(width, 60 * Theme.grid)

    spacing: 4 * Theme.grid

    Title {
        width: parent.width
        text: qsTr("Move easily")
    }
    Ring {
        x: (panel.width - width) / 2
        width: panel.ringSize
        height: panel.ringSize
        share: Movement.left
        colour: Theme.accent
        track: Theme.track
        thickness: 2.5 * Theme.grid

        Words {
            anchors.centerIn: parent
            text: Movement.seconds
            size: Theme.number
            leading: Theme.leadingNone
            Accessible.name: qsTr("%n seconds left", "", Movement.seconds)
        }
    }
    Words {
        width: parent.width
        text: Details.session.moveAdvice
        size: Theme.reading
        leading: Theme.leadingReading
    }
    Words {
        width: parent.width
        text: qsTr("Slowly, and only as far as it is easy: it never hurts. If you were told not to stretch, have a new hip or knee, or trouble with your neck or its arteries, just move the part a little.")
        color: Theme.softInk
    }
}
