// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot
import Unknot.Figure

// Pain before and after over the range, at one place or at all of them, each in its shape; with the
// choice of the place, the legend and what can be said of it.
Column {
    id: block

    property int chartHeight: 65 * Theme.grid
    readonly property bool one: History.text.chart.place !== "" || History.text.chart.places === 0

    component Sign: Row {
        id: sign
        property alias text: word.text
        default property alias picture: place.data
        property int signWidth: 3.5 * Theme.grid

        spacing: 1.5 * Theme.grid
        Item {
            id: place
            anchors.verticalCenter: parent.verticalCenter
            width: sign.signWidth
            height: 3.5 * Theme.grid
        }
        Words {
            id: word
            size: Theme.small
            leading: Theme.leadingOpen
            color: Theme.softInk
            wrapMode: Text.NoWrap
        }
    }
    component Shape: ChartSign {
        anchors.fill: parent
        colour: Theme.accent
        ground: Theme.ground
    }

    Item {
        id: head
        readonly property bool fits: heading.implicitWidth + signs.wanted + 6 * Theme.grid <= width
        width: parent.width
        height: fits ? heading.height : heading.height + signs.height
        Words {
            id: heading
            width: Math.min(implicitWidth, head.width)
            text: History.text.chart.title
            font.bold: true
        }
        Flow {
            id: signs
            readonly property real wanted: before.implicitWidth + after.implicitWidth + (mean.visible ? mean.implicitWidth + spacing : 0) + spacing
            x: head.fits ? head.width - width : 0
            y: head.fits ? 0 : heading.height
            width: Math.min(wanted, head.width)
            spacing: 5 * Theme.grid
            Sign {
                id: before
                text: qsTr("before")
                Shape {
                    full: false
                }
            }
            Sign {
                id: after
                text: qsTr("after")
                Shape {}
            }
            Sign {
                id: mean
                visible: block.one
                text: qsTr("before, average of five")
                signWidth: 6 * Theme.grid
                Rectangle {
                    y: 1.5 * Theme.grid
                    width: 6 * Theme.grid
                    height: 2
                    color: Theme.ink
                }
            }
        }
    }
    PlaceChoice {
        width: parent.width
        topPadding: 2 * Theme.grid
        bottomPadding: 2 * Theme.grid
        visible: History.text.chart.places > 1
    }
    Words {
        width: parent.width
        bottomPadding: block.one ? 2 * Theme.grid : Theme.grid
        text: History.text.chart.summary + " " + (chart.mark === Chart.Day ? qsTr("A mark below is a day with a session.")
            : chart.mark === Chart.Week ? qsTr("A mark below is a week with a session.") : qsTr("A mark below is a month with a session."))
        size: Theme.small
        leading: Theme.leadingBody
        color: Theme.softInk
    }
    Flow {
        width: parent.width
        bottomPadding: 2 * Theme.grid
        visible: !block.one
        spacing: 5 * Theme.grid
        Repeater {
            model: History.shapes
            Sign {
                id: legend
                required property string name
                required property int shape
                text: name
                Shape {
                    shape: legend.shape
                }
            }
        }
    }
    Chart {
        id: chart
        width: parent.width
        height: block.chartHeight
        sessions: History.charted
        averaged: block.one
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
        Accessible.name: History.text.chart.spoken

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
    Words {
        width: parent.width
        topPadding: Theme.grid
        visible: text !== ""
        text: History.text.misdated
        size: Theme.small
        leading: Theme.leadingBody
    }
}
