// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot
import Unknot.Figure

// Pain before and after over the range, with its legend and what can be said of it.
Column {
    id: block

    property int chartHeight: 65 * Theme.grid

    component Sign: Row {
        id: sign
        property alias text: word.text
        default property alias picture: place.data
        property int signWidth: 10

        spacing: 2 * Theme.grid
        Item {
            id: place
            anchors.verticalCenter: parent.verticalCenter
            width: sign.signWidth
            height: 10
        }
        Words {
            id: word
            size: Theme.small
            leading: Theme.leadingOpen
            color: Theme.softInk
            wrapMode: Text.NoWrap
        }
    }

    Item {
        id: head
        readonly property bool fits: heading.implicitWidth + signs.wanted + 24 <= width
        width: parent.width
        height: fits ? heading.height : heading.height + signs.height
        Words {
            id: heading
            text: qsTr("Pain before and after")
            font.bold: true
            wrapMode: Text.NoWrap
        }
        Flow {
            id: signs
            readonly property real wanted: before.implicitWidth + after.implicitWidth + mean.implicitWidth + 2 * spacing
            x: head.fits ? head.width - width : 0
            y: head.fits ? 0 : heading.height
            width: Math.min(wanted, head.width)
            spacing: 5 * Theme.grid
            Sign {
                id: before
                text: qsTr("before")
                Rectangle {
                    width: 10
                    height: 10
                    radius: 5
                    color: "transparent"
                    border.width: 2
                    border.color: Theme.accent
                }
            }
            Sign {
                id: after
                text: qsTr("after")
                Rectangle {
                    width: 10
                    height: 10
                    radius: 5
                    color: Theme.accent
                }
            }
            Sign {
                id: mean
                text: qsTr("before, average of five")
                signWidth: 6 * Theme.grid
                Rectangle {
                    y: 4
                    width: 6 * Theme.grid
                    height: 2
                    color: Theme.ink
                }
            }
        }
    }
    Words {
        width: parent.width
        bottomPadding: 2 * Theme.grid
        text: History.text.summary + " " + (chart.mark === Chart.Day ? qsTr("A mark below is a day with a session.")
            : chart.mark === Chart.Week ? qsTr("A mark below is a week with a session.") : qsTr("A mark below is a month with a session."))
        size: Theme.small
        leading: Theme.leadingBody
        color: Theme.softInk
    }
    Chart {
        id: chart
        width: parent.width
        height: block.chartHeight
        sessions: History.sessions
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
        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Pain before and after, %1. %2").arg(History.text.rangeWords).arg(History.text.summary)
    }
}
