// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// The body from both sides and its insets, what the signs on it mean, and how near one looks.
Item {
    id: pane

    property bool small: false
    readonly property alias chart: chart

    BodyChart {
        id: chart
        anchors.fill: parent
        small: pane.small
        foot: pane.small ? parts.height + 38 + Math.max(30, legend.height + 10) : Math.max(58, legend.height + 30)
        mirrored: Settings.chosen.mirrored
        source: Figures
        colours: Theme.figure
        marks: Body.marks
        past: History.heatOnBody ? History.heat : null
        font.family: Theme.family
        font.pixelSize: Theme.figureCaption
        activeFocusOnTab: true
        Accessible.role: Accessible.Grouping
        onZonePressed: zone => Body.press(zone)
        onStrokeBegan: zone => Body.beginStroke(zone)
        onStrokePassed: zone => Body.strokeOver(zone)
        onStrokeEnded: Body.endStroke()
        onTakenBack: Body.takeBack()

        PinchHandler {
            id: pinch
            property real before: 1
            target: null
            onActiveChanged: before = 1
            onActiveScaleChanged: {
                chart.zoomAbout(centroid.position, activeScale / before);
                before = activeScale;
            }
        }
    }
    PartChoice {
        id: parts
        active: pane.small
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - chart.foot + 4
        chart: chart
    }
    Rectangle {
        visible: !chart.fitted
        x: legend.x - 10
        y: legend.y - 6
        width: legend.childrenRect.width + 20
        height: legend.childrenRect.height + 12
        radius: 8
        color: Qt.alpha(Theme.ground, 0.88)
    }
    Legend {
        id: legend
        x: 16
        width: parent.width - 8 * Theme.grid - zoom.width
        y: parent.height - height - (pane.small ? 8 : 20)
    }
    ZoomButtons {
        id: zoom
        anchors.right: parent.right
        anchors.rightMargin: 3 * Theme.grid
        y: parent.height - height - 8
        chart: chart
    }
    HoverTag {
        chart: chart
    }
}
