// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot
import Unknot.Figure

// What the signs on the figure mean, drawn with the same hand; and whether past days are among them.
Flow {
    id: legend

    // Beside each likely source, too, whether or not one is looked at.
    readonly property bool proposes: Body.state.candidateCount > 0 && !Body.state.warning.everywhere

    spacing: width < Theme.breakLegend ? 2 * Theme.grid : 5.5 * Theme.grid

    component Entry: Row {
        id: entry
        required property string text
        default property alias sign: box.data
        spacing: 2 * Theme.grid
        Item {
            id: box
            width: 6 * Theme.grid
            height: 4.5 * Theme.grid
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: entry.text
            size: Math.min(Theme.small, Theme.caption)
            wrapMode: Text.NoWrap
        }
    }

    Entry {
        text: qsTr("You marked")
        visible: Body.state.markedCount > 0
        Rectangle {
            anchors.fill: parent
            radius: 1.25 * Theme.grid
            color: Qt.alpha(Theme.accent, 0.2)
            border.width: 2
            border.color: Theme.accent
        }
    }
    Entry {
        text: qsTr("Tender spots")
        visible: Body.state.highlighted >= 0
        Icon {
            anchors.centerIn: parent
            width: 4.5 * Theme.grid
            height: 4.5 * Theme.grid
            name: "close"
            colour: Theme.ink
            weight: 0.875 * Theme.grid
        }
    }
    Entry {
        text: qsTr("Usually felt")
        visible: legend.proposes
        Rectangle {
            anchors.fill: parent
            radius: 1.25 * Theme.grid
            color: Qt.alpha(Theme.painUsual, 0.72)
            border.width: 1
            border.color: Theme.painUsual
        }
    }
    Entry {
        text: qsTr("Sometimes")
        visible: legend.proposes
        MatchSign {
            anchors.fill: parent
            match: Matching.Sometimes
            corner: 1.25 * Theme.grid
        }
    }
    PastSwitch {
        visible: History.text.marked || History.heatOnBody
    }
}
