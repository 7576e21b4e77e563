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

    Binding {
        target: History
        property: "bodySeen"
        value: pane.visible
    }
    BodyChart {
        id: chart
        anchors.fill: parent
        small: pane.small
        foot: pane.small ? parts.height + 9.5 * Theme.grid + Math.max(7.5 * Theme.grid, legend.height + 2.5 * Theme.grid) : Math.max(14.5 * Theme.grid, legend.height + 7.5 * Theme.grid)
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
        y: parent.height - chart.foot + Theme.grid
        chart: chart
    }
    Rectangle {
        visible: !chart.fitted
        x: legend.x - 2.5 * Theme.grid
        y: legend.y - 1.5 * Theme.grid
        width: legend.childrenRect.width + 5 * Theme.grid
        height: legend.childrenRect.height + 3 * Theme.grid
        radius: Theme.cornerTag
        color: Qt.alpha(Theme.ground, 0.88)
    }
    Legend {
        id: legend
        x: 4 * Theme.grid
        width: parent.width - 8 * Theme.grid - zoom.width
        y: parent.height - height - (pane.small ? 2 * Theme.grid : 5 * Theme.grid)
    }
    ZoomButtons {
        id: zoom
        anchors.right: parent.right
        anchors.rightMargin: 3 * Theme.grid
        y: parent.height - height - 2 * Theme.grid
        chart: chart
    }
    HoverTag {
        chart: chart
    }
}
