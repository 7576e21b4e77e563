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
    signal opened(string id, bool isPain)
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
            readonly property real wanted: before.implicitWidth + after.implicitWidth + (notes.visible ? notes.implicitWidth + spacing : 0) + (mean.visible ? mean.implicitWidth + spacing : 0) + spacing
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
                id: notes
                visible: History.text.chart.notes
                text: qsTr("noted between")
                ChartSign {
                    anchors.centerIn: parent
                    width: 2.5 * Theme.grid
                    height: 2.5 * Theme.grid
                    colour: Theme.softInk
                    ground: Theme.ground
                }
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
    PainPlot {
        id: chart
        width: parent.width
        height: block.chartHeight
        averaged: block.one
        onOpened: (id, isPain) => block.opened(id, isPain)
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
